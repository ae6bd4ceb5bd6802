package org.lacuna.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Upgrade;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.ScoreComparison;
import org.lacuna.scoring.ScoreComparison.Line;
import org.lacuna.scoring.Scorer;

/** Shows that a patch moves no score, or which scores it moves. */
public final class PatchProof {

    private final Ruleset before;
    private final Ruleset after;

    /** @param after the patch */
    public PatchProof(Ruleset before, Ruleset after) {
        this.before = before;
        this.after = after;
    }

    /** @return a sentence for each case of which a score moves */
    public List<String> cases(List<Case> cases) {
        Scorer old = new Scorer(before, Ring.CLAIMED);
        Scorer now = new Scorer(after, Ring.CLAIMED);
        return cases.stream().flatMap(c -> sentence("the case \"" + c.sentence() + "\"",
                ScoreComparison.of(old, Upgrade.of(c.sheet(before), before).sheet(), now,
                        Upgrade.of(c.sheet(after), after).sheet(), c.deployments())))
                .toList();
    }

    /**
     * @param sheets answers to either version
     * @param records deployments of all their countries
     * @return a sentence for each sheet of which a score moves
     */
    public List<String> sheets(List<AnswerSheet> sheets, List<Deployment> records) {
        return sheets.stream().flatMap(s -> sentence(s.id(), ScoreComparison.of(before, after, Ring.CITED, s,
                records.stream().filter(d -> d.place().countries().contains(s.country())).toList()))).toList();
    }

    private Stream<String> sentence(String whose, ScoreComparison comparison) {
        List<Line> moves = comparison.moves();
        return moves.isEmpty() ? Stream.empty()
                : Stream.of(after.id() + " " + after.version() + " is a patch of " + before.version() + ", and scores of "
                        + whose + " move: " + moves.stream().limit(3).map(PatchProof::text).collect(Collectors.joining(", "))
                        + (moves.size() > 3 ? " and " + (moves.size() - 3) + " more." : "."));
    }

    private static String text(Line line) {
        return line.of() + line.operator().map(Operator::code).map(o -> " " + o).orElse("") + " from "
                + line.before().map(ExpectedPoints::text).orElse("nothing") + " to "
                + line.after().map(ExpectedPoints::text).orElse("nothing");
    }
}
