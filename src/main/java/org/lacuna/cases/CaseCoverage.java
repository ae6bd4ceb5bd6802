package org.lacuna.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;

/**
 * What of a ruleset its cases leave untried. Only answers that are written out count, else one case with everything at
 * its best would seem to try all of it.
 *
 * @param criteria ids of those without a case
 * @param options in no case, as {@code criterion/option}
 * @param capsNever ids of caps that act in no case
 * @param capsAlways ids of caps that act in every case, for every operator and deployment
 * @param gatesNever criteria of gates that take nothing in any case
 * @param gatesAlways criteria of gates that take something in every case
 */
public record CaseCoverage(List<String> criteria, List<String> options, List<String> capsNever,
        List<String> capsAlways, List<String> gatesNever, List<String> gatesAlways) {

    /**
     * Of a whole ruleset.
     *
     * @param results of all its cases
     */
    public static CaseCoverage of(Ruleset ruleset, List<CaseResult> results) {
        return of(ruleset, Optional.empty(), results);
    }

    /**
     * Of a ruleset that may extend another: the questions it takes over are tried by the cases of that one.
     *
     * @param results of all its own cases
     */
    public static CaseCoverage of(Ruleset ruleset, Optional<Overlay> overlay, List<CaseResult> results) {
        List<Criterion> own = ruleset.criteria().filter(c -> overlay.map(o -> o.isOwn(c.id())).orElse(true)).toList();
        List<Answer> answers = results.stream().flatMap(r -> r.tried().answers().stream()).toList();
        Set<String> criteria = answers.stream().map(Answer::criterion).collect(Collectors.toSet());
        Set<String> options = answers.stream()
                .flatMap(a -> a.options().stream().map(o -> a.criterion() + "/" + o)).collect(Collectors.toSet());
        return new CaseCoverage(
                own.stream().map(Criterion::id).filter(id -> !criteria.contains(id)).toList(),
                own.stream().flatMap(CaseCoverage::options).filter(o -> !options.contains(o)).toList(),
                caps(ruleset, results, seen -> !seen.contains(true)), caps(ruleset, results, CaseCoverage::always),
                gates(ruleset, results, seen -> !seen.contains(true)), gates(ruleset, results, CaseCoverage::always));
    }

    /** One sentence for each kind of thing that is left untried. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        warn(warnings, "criteria without a case", criteria);
        warn(warnings, "options in no case", options);
        warn(warnings, "caps that never act", capsNever);
        warn(warnings, "caps that always act", capsAlways);
        warn(warnings, "gates that never act", gatesNever);
        warn(warnings, "gates that always act", gatesAlways);
        return warnings;
    }

    private static void warn(List<String> warnings, String what, List<String> ids) {
        if (!ids.isEmpty()) {
            warnings.add(ids.size() + " " + what + ": " + String.join(", ", ids));
        }
    }

    private static Stream<String> options(Criterion criterion) {
        return criterion.options().stream().map(o -> criterion.id() + "/" + o.id());
    }

    private static boolean always(List<Boolean> seen) {
        return !seen.isEmpty() && !seen.contains(false);
    }

    private static List<String> caps(Ruleset ruleset, List<CaseResult> results, Predicate<List<Boolean>> wanted) {
        return ruleset.caps().stream().filter(cap -> wanted.test(seen(cap, results))).map(Cap::id).toList();
    }

    private static List<Boolean> seen(Cap cap, List<CaseResult> results) {
        List<Boolean> seen = new ArrayList<>();
        for (CaseResult result : results) {
            for (Operator operator : cap.domains() ? Operator.values() : new Operator[0]) {
                seen.add(CapWords.acting(result.score(), operator, true).contains(cap.id()));
            }
            result.score().deployments().forEach(d -> seen.add(d.mayBeHeldBy(cap.id())));
        }
        return seen;
    }

    private static List<String> gates(Ruleset ruleset, List<CaseResult> results, Predicate<List<Boolean>> wanted) {
        return ruleset.gates().stream().filter(gate -> wanted.test(seen(gate, results))).map(Gate::criterion).toList();
    }

    private static List<Boolean> seen(Gate gate, List<CaseResult> results) {
        return results.stream().map(r -> !GateCheck.losing(r.score(), gate.operator()).isEmpty()).toList();
    }
}
