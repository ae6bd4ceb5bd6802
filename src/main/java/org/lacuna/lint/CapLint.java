package org.lacuna.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/**
 * Caps that never act or always act. Whether the condition can hold and can fail is decided for certain. Whether the cap
 * then takes anything away is tried: with all other answers at their best, and at random.
 */
final class CapLint {

    private final Ruleset ruleset;
    private final int steps;
    private final Scorer scorer;
    private final List<Deployment> systems;

    CapLint(Ruleset ruleset, int steps) {
        this.ruleset = ruleset;
        this.steps = steps;
        this.scorer = new Scorer(ruleset, Ring.CLAIMED);
        this.systems = Systems.withEveryTrait(ruleset.vocabulary());
    }

    List<Finding> findings() {
        return ruleset.caps().stream().flatMap(cap -> look(cap).stream()).toList();
    }

    private Optional<Finding> look(Cap cap) {
        String where = Where.head(ruleset, "cap " + cap.id());
        String condition = "its condition (" + ConditionWords.of(cap.when()) + ")";
        List<Outcomes> outcomes = Outcomes.all(ruleset, cap.when());
        boolean decided = outcomes.stream().allMatch(Outcomes::isDecided);
        if (outcomes.stream().noneMatch(Outcomes::canHold)) {
            return Optional.of(decided ? Finding.fault(where, "It can never act, since " + condition
                    + " is true for no answers; expected is a condition that some answers meet.")
                    : Finding.remark(where, Outcomes.undecided("condition", cap.when())));
        } else if (decided && outcomes.stream().noneMatch(Outcomes::canFail)) {
            return Optional.of(Finding.fault(where, "It always acts, since " + condition
                    + " is true for all answers; expected is a condition that some answers do not meet."));
        }
        return bites(cap, outcomes) ? Optional.empty()
                : Optional.of(Finding.fault(where, "It can never act, since nothing"
                        + " that it limits was found to score above its limit of " + Points.text(100 * cap.limit()) + " while "
                        + condition + " is true; expected is a lower limit, or groups and deployments that reach above it."));
    }

    private boolean bites(Cap cap, List<Outcomes> outcomes) {
        Stream<AnswerSheet> best = outcomes.stream().flatMap(o -> o.holding().stream())
                .map(answers -> Sheets.filled(ruleset, answers, Sheets::best));
        RandomSheets random = new RandomSheets(ruleset);
        return Stream.concat(best, IntStream.range(0, steps).mapToObj(i -> Sheets.of(ruleset, random.complete())))
                .anyMatch(sheet -> bites(cap, sheet));
    }

    private boolean bites(Cap cap, AnswerSheet sheet) {
        return scorer.coverage(sheet).stream().map(Coverage::groups).flatMap(List::stream).flatMap(g -> g.caps().stream())
                .anyMatch(e -> e.certain() && e.cap().equals(cap))
                || scorer.scoreDeployments(sheet, systems).stream().anyMatch(d -> d.mayBeHeldBy(cap.id()));
    }
}
