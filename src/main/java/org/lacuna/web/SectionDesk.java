package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;

/** Takes what comes from the page of a section, question by question. What nobody has touched is left alone. */
@ApplicationScoped
class SectionDesk {

    /**
     * What became of it.
     *
     * @param saved how many answers
     * @param taken questions in whose answers changes of somebody else were kept too
     * @param problems of those that were not saved, each with its field on the page
     */
    record Sent(int saved, Set<String> taken, List<Problem> problems) {
    }

    /** Field of a form that came as a draft: as it is on file again, it is none. */
    private static final String DRAFTED = "drafted";

    private final AnswerDesk desk;

    SectionDesk(AnswerDesk desk) {
        this.desk = desk;
    }

    /** What names and ids of the fields of a question begin with. */
    static String at(Criterion criterion) {
        return criterion.id() + ".";
    }

    Optional<AnswerForm> draft(String assessment, String criterion, String who) {
        return desk.draft(desk.shelf(assessment), criterion, Optional.empty(), who).map(desk::read);
    }

    AnswerForm onFile(AnswerSheet sheet, String criterion) {
        return desk.onFile(sheet, criterion, Optional.empty());
    }

    Sent keep(AnswerSheet sheet, Group group, MultivaluedMap<String, String> sent, Signed by, Reader reader) {
        int saved = 0;
        Set<String> taken = new TreeSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Criterion criterion : group.criteria()) {
            MultivaluedMap<String, String> fields = fields(sent, at(criterion));
            if (fields.isEmpty()) {
                continue;
            }
            AnswerForm form = AnswerForm.of(fields);
            if (form.says(desk.seen(sheet.id(), criterion.id(), form))) {
                if (fields.containsKey(DRAFTED)) {
                    desk.drop(desk.shelf(sheet.id()), criterion.id(), Optional.empty(), by.who());
                }
                continue;
            }
            AnswerDesk.Outcome outcome = desk.keep(sheet.id(), criterion, form, List.of(), by, reader.texts());
            if (outcome instanceof AnswerDesk.Kept kept) {
                saved++;
                if (!kept.taken().isEmpty()) {
                    taken.add(criterion.id());
                }
            } else {
                problems.addAll(problems(criterion, outcome, reader));
            }
        }
        return new Sent(saved, taken, problems);
    }

    private static MultivaluedMap<String, String> fields(MultivaluedMap<String, String> sent, String at) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(at)) {
                fields.addAll(name.substring(at.length()), values);
            }
        });
        return fields;
    }

    private static List<Problem> problems(Criterion criterion, AnswerDesk.Outcome outcome, Reader reader) {
        if (outcome instanceof AnswerDesk.Faulty faulty) {
            return faulty.problems().stream()
                    .map(p -> new Problem(at(criterion) + p.field(), criterion.title() + ": " + p.says())).toList();
        }
        String says = outcome instanceof AnswerDesk.Unsettled ? reader.texts(CodingTexts.class).unsettled_says()
                : reader.texts(SectionTexts.class).clash();
        return List.of(new Problem(criterion.id(), criterion.title() + ": " + says));
    }
}
