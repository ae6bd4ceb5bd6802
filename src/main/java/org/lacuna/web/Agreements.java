package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.coding.Agreement;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.PublishedStore.Line;
import org.lacuna.web.MethodResource.EditionAgreement;

/** How well two people agree, in each edition of which something was answered twice: members' own, strangers' published. */
@ApplicationScoped
class Agreements {

    private final CodingStore codings;
    private final AssessmentStore assessments;
    private final Published published;
    private final Hidden hidden;
    private final Shown shown;

    Agreements(CodingStore codings, AssessmentStore assessments, Published published, Hidden hidden, Shown shown) {
        this.codings = codings;
        this.assessments = assessments;
        this.published = published;
        this.hidden = hidden;
        this.shown = shown;
    }

    List<EditionAgreement> list() {
        return shown.isStranger() ? published.latest().stream().flatMap(this::published).toList() : own();
    }

    private Stream<EditionAgreement> published(Line line) {
        return published.find(line).file().agreement().map(a -> new EditionAgreement(line.country(),
                (line.stamp().organisation() + " " + line.stamp().number()).strip(), a)).stream();
    }

    private List<EditionAgreement> own() {
        Set<String> left = hidden.countries().keySet();
        return codings.pairs().entrySet().stream().flatMap(e -> assessments.findCountry(e.getKey())
                .filter(country -> !left.contains(country)).flatMap(country -> Agreement.of(e.getValue())
                        .map(a -> new EditionAgreement(country, e.getKey(), a)))
                .stream()).toList();
    }
}
