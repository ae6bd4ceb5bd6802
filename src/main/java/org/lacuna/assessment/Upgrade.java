package org.lacuna.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;

/**
 * What becomes of answers when they are taken to another version of their ruleset.
 *
 * @param sheet pinned to that version, with every answer; those to criteria that it lacks are kept and count for nothing
 * @param kept answers to criteria that the version lacks
 * @param reopened answers that chose an option which the version lacks; on the sheet they are unknown, with what was
 *        chosen as the reason
 */
public record Upgrade(AnswerSheet sheet, List<Answer> kept, List<Answer> reopened) {

    public Upgrade {
        kept = List.copyOf(kept);
        reopened = List.copyOf(reopened);
    }

    public static Upgrade of(AnswerSheet sheet, Ruleset to) {
        return of(sheet, to, Set.of());
    }

    /** @param toConfirm ids of criteria that ask something else now, so that no review of their answers stands */
    public static Upgrade of(AnswerSheet sheet, Ruleset to, Set<String> toConfirm) {
        List<Answer> answers = new ArrayList<>();
        List<Answer> kept = new ArrayList<>();
        List<Answer> reopened = new ArrayList<>();
        for (Answer answer : sheet.answers()) {
            Optional<Criterion> criterion = to.find(answer.criterion());
            if (criterion.isEmpty()) {
                kept.add(answer);
                answers.add(answer);
            } else if (!fits(answer, criterion.get())) {
                reopened.add(answer);
                answers.add(reopen(answer, sheet));
            } else {
                answers.add(toConfirm.contains(answer.criterion()) ? answer.unreviewed() : answer);
            }
        }
        return new Upgrade(new AnswerSheet(sheet.id(), sheet.country(), to, sheet.asOf(), answers), kept, reopened);
    }

    private static boolean fits(Answer answer, Criterion criterion) {
        return answer.options().stream().allMatch(o -> criterion.findOption(o).isPresent());
    }

    private static Answer reopen(Answer a, AnswerSheet sheet) {
        String chosen = sheet.ruleset() + " " + sheet.version() + ": " + String.join(", ", a.options());
        return new Answer(a.criterion(), a.operator(), AnswerState.UNKNOWN, Set.of(), a.binds(), a.evidence(),
                a.confidence(), a.justification(), a.reason().isBlank() ? chosen : a.reason() + "\n" + chosen, false);
    }
}
