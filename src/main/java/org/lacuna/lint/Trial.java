package org.lacuna.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * One answer that is changed on a sheet.
 *
 * @param rest the other answers, by criterion
 * @param settled whether all criteria that are not named have their worst answer; else they are open
 * @param before what was answered; empty = open
 * @param after the answer in its place
 * @param system a deployment that is looked at beside the domains
 */
record Trial(Promise promise, Map<String, Answer> rest, boolean settled, Optional<Answer> before, Answer after,
        Optional<Deployment> system) {

    AnswerSheet sheetBefore(Ruleset ruleset) {
        return sheet(ruleset, before);
    }

    AnswerSheet sheetAfter(Ruleset ruleset) {
        return sheet(ruleset, Optional.of(after));
    }

    private AnswerSheet sheet(Ruleset ruleset, Optional<Answer> changed) {
        Map<String, Answer> all = new LinkedHashMap<>(rest);
        if (settled) {
            ruleset.criteria().filter(c -> !c.id().equals(after.criterion()))
                    .forEach(c -> all.putIfAbsent(c.id(), Sheets.worst(c)));
        }
        changed.ifPresent(answer -> all.put(answer.criterion(), answer));
        return Sheets.of(ruleset, all.values());
    }

    Trial with(Map<String, Answer> others, boolean all) {
        return new Trial(promise, others, all, before, after, system);
    }

    Trial with(Optional<Answer> was, Answer is) {
        return new Trial(promise, rest, settled, was, is, system);
    }

    Trial with(Optional<Deployment> beside) {
        return new Trial(promise, rest, settled, before, after, beside);
    }

    static boolean bindsAll(Answer answer) {
        return answer.binds().orElseThrow().size() == Operator.values().length;
    }

    List<Answer> others() {
        return List.copyOf(rest.values());
    }
}
