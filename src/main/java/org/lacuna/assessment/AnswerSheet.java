package org.lacuna.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * What has been said so far about one country's law under one ruleset.
 *
 * @param id of the assessment
 * @param country ISO 3166-1 alpha-2 code
 * @param ruleset id of the ruleset
 * @param version of the ruleset
 * @param model fingerprint of the ruleset that the answers were given to; empty = not kept
 * @param asOf the day whose law is judged
 * @param answers at most one for each criterion and operator
 */
public record AnswerSheet(String id, String country, String ruleset, String version, String model,
        LocalDate asOf, List<Answer> answers) {

    /** @throws IllegalArgumentException if a criterion is answered twice for the same operator */
    public AnswerSheet {
        answers = List.copyOf(answers);
        Set<List<Object>> seen = new HashSet<>();
        for (Answer answer : answers) {
            if (!seen.add(List.of(answer.criterion(), answer.operator()))) {
                throw new IllegalArgumentException("Two answers to " + answer.criterion() + " for the same operator");
            }
        }
    }

    /** Answers to this very ruleset. */
    public AnswerSheet(String id, String country, Ruleset ruleset, LocalDate asOf, List<Answer> answers) {
        this(id, country, ruleset.id(), ruleset.version(), ruleset.fingerprint(), asOf, answers);
    }

    /** Answers to a version of which no fingerprint is kept. */
    public AnswerSheet(String id, String country, String ruleset, String version, LocalDate asOf, List<Answer> answers) {
        this(id, country, ruleset, version, "", asOf, answers);
    }

    /** The latest sheet of each country, by code; of those for one day the first. */
    public static Map<String, AnswerSheet> latest(List<AnswerSheet> sheets) {
        Map<String, AnswerSheet> latest = new TreeMap<>();
        sheets.forEach(s -> latest.merge(s.country(), s, (a, b) -> b.asOf().isAfter(a.asOf()) ? b : a));
        return latest;
    }

    /** The operator's own answer, else the common one, else nothing: unanswered. */
    public Optional<Answer> find(String criterion, Operator operator) {
        return find(criterion, Optional.of(operator)).or(() -> find(criterion));
    }

    /** Whether the question is open for an operator that it concerns. */
    public boolean isOpen(Criterion criterion) {
        return criterion.operators().stream().map(o -> find(criterion.id(), o))
                .anyMatch(answer -> answer.map(Answer::isOpen).orElse(true));
    }

    /** The common answer. */
    public Optional<Answer> find(String criterion) {
        return find(criterion, Optional.empty());
    }

    /** The answer for exactly this operator, or the common one for none. */
    public Optional<Answer> find(String criterion, Optional<Operator> operator) {
        return answers.stream()
                .filter(a -> a.criterion().equals(criterion) && a.operator().equals(operator)).findFirst();
    }

    /** The same sheet with this answer in place of every other to its criterion. */
    public AnswerSheet with(Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.removeIf(a -> a.criterion().equals(answer.criterion()));
        changed.add(answer);
        return new AnswerSheet(id, country, ruleset, version, model, asOf, changed);
    }

    /** Changes when any answer changes. The order of answers does not matter. */
    public String fingerprint() {
        return Fingerprint.of(new Content(country, ruleset, version, asOf, Set.copyOf(answers)));
    }

    /** What of a sheet decides its scores. */
    public record Content(String country, String ruleset, String version, LocalDate asOf, Set<Answer> answers) {
    }
}
