package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.Acting;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.PeopleStore;

/**
 * What whoever asks must not see for now: everything of an edition of which they code answers a second time, and scores of
 * drafts if all they may do is answer. This is the one place that decides it; without accounts nothing is hidden.
 */
@ApplicationScoped
@Named("hidden")
public class Hidden {

    enum Why {
        /** They answer a second time without seeing the first answers. */
        CODING,
        /** They answer, and have not submitted. */
        UNSUBMITTED
    }

    /** @param assessment id of the latest one, or of the one that is coded */
    record Country(String code, Why why, String assessment) {

        public boolean isCoding() {
            return why == Why.CODING;
        }

        /** Where they go on. */
        public String link() {
            return "/assessments/" + assessment + (isCoding() ? "/coding" : "");
        }
    }

    private final Acting acting;
    private final AssessmentStore assessments;
    private final CodingStore codings;
    private final PeopleStore people;

    Hidden(Acting acting, AssessmentStore assessments, CodingStore codings, PeopleStore people) {
        this.acting = acting;
        this.assessments = assessments;
        this.codings = codings;
        this.people = people;
    }

    /** By code. */
    Map<String, Country> countries() {
        Map<String, Country> hidden = new TreeMap<>();
        if (acting.who().isEmpty()) {
            return hidden;
        }
        if (people.hidesScores(acting.organisation())) {
            assessments.unsubmitted().forEach((country, id) -> {
                if (acting.answersOnly(country)) {
                    hidden.put(country, new Country(country, Why.UNSUBMITTED, id));
                }
            });
        }
        hidden.putAll(coded());
        return hidden;
    }

    /** Countries of which they code answers a second time. */
    private Map<String, Country> coded() {
        Map<String, Country> coded = new TreeMap<>();
        codings.open(acting.who()).forEach((country, id) -> coded.put(country, new Country(country, Why.CODING, id)));
        return coded;
    }

    boolean hides(String country) {
        return countries().containsKey(country);
    }

    /** For a note on pages over several countries. */
    public Collection<Country> list() {
        return countries().values();
    }

    /** All assessments of the other countries. */
    List<AnswerSheet> others() {
        Map<String, Country> hidden = countries();
        return assessments.list().stream().filter(sheet -> !hidden.containsKey(sheet.country())).toList();
    }

    /** @throws HiddenException if the country is hidden */
    void refuse(String country) {
        Country hidden = countries().get(country);
        if (hidden != null) {
            throw new HiddenException(hidden);
        }
    }

    /** @throws HiddenException if they are at a second coding of one of the countries */
    void refuseCoder(List<String> of) {
        Map<String, Country> coded = acting.who().isEmpty() ? Map.of() : coded();
        coded.values().stream().filter(c -> of.contains(c.code())).findFirst().ifPresent(hidden -> {
            throw new HiddenException(hidden);
        });
    }
}
