package org.lacuna.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;

/**
 * Rules that other countries have: answers with the best option that cite a place in an act in force. An answer for one
 * operator alone is none, nor is one without a citation.
 *
 * @param byCriterion of every country, in the order of their codes
 */
public record Precedents(Map<String, List<Precedent>> byCriterion) {

    /** No other country is on file. */
    public static final Precedents NONE = new Precedents(Map.of());

    /** @param sheets of any country; the latest of each counts, and only if it answers this ruleset */
    public static Precedents of(Ruleset ruleset, List<AnswerSheet> sheets) {
        Map<String, Criterion> criteria = ruleset.criteria().collect(Collectors.toMap(Criterion::id, c -> c));
        Map<String, List<Precedent>> found = new TreeMap<>();
        for (AnswerSheet sheet : AnswerSheet.latest(sheets).values()) {
            sheet.answers().stream().filter(a -> sheet.ruleset().equals(ruleset.id()) && isBest(a, criteria))
                    .forEach(a -> precedent(sheet, a)
                            .ifPresent(p -> found.computeIfAbsent(a.criterion(), c -> new ArrayList<>()).add(p)));
        }
        return new Precedents(found);
    }

    /** Of countries other than this one, in the order of their codes. */
    public List<Precedent> elsewhere(String criterion, String country) {
        return byCriterion.getOrDefault(criterion, List.of()).stream().filter(p -> !p.country().equals(country)).toList();
    }

    private static boolean isBest(Answer answer, Map<String, Criterion> criteria) {
        return criteria.containsKey(answer.criterion()) && isBest(answer, criteria.get(answer.criterion()));
    }

    /** Whether it says of all operators that the law gives all that the criterion asks for. */
    public static boolean isBest(Answer answer, Criterion criterion) {
        return answer.operator().isEmpty() && answer.options().equals(Set.of(criterion.best().id()));
    }

    /** The rule in force that an answer rests on: one with its article before one with a link only, a quoted one first. */
    public static Optional<Evidence> rule(Answer answer, LocalDate day) {
        return answer.evidence().stream().filter(e -> e.isPinned() && e.isInForce(day))
                .min(Comparator.comparing((Evidence e) -> e.provision().isBlank())
                        .thenComparing(e -> e.quotation().isBlank()));
    }

    private static Optional<Precedent> precedent(AnswerSheet sheet, Answer answer) {
        return rule(answer, sheet.asOf())
                .map(e -> new Precedent(sheet.country(), e.instrument(), e.provision(), e.link(), answer.binds()));
    }
}
