package org.lacuna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.Points;
import org.lacuna.ruleset.ChangeKind;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RulesetDifference;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.ScoreComparison;
import org.lacuna.scoring.ScoreComparison.Line;

/** Prints in what two rulesets differ, and what that makes of the scores of countries. */
final class DifferencePrinter {

    private final PrintWriter out;
    private final Ruleset before;
    private final Ruleset after;

    DifferencePrinter(PrintWriter out, Ruleset before, Ruleset after) {
        this.out = out;
        this.before = before;
        this.after = after;
    }

    void printChanges() {
        RulesetDifference difference = RulesetDifference.between(before, after);
        out.printf("From %s %s to %s %s%n", before.id(), before.version(), after.id(), after.version());
        if (difference.isEmpty()) {
            out.println("Nothing differs but the number.");
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<String> ids = difference.ids(kind);
            if (!ids.isEmpty()) {
                out.printf("%s: %s%n", kind.code(), String.join(", ", ids));
            }
            if (difference.whole().contains(kind)) {
                out.printf("%s: what belongs to no single criterion%n", kind.code());
            }
        }
    }

    /** @param sheets one for each country */
    /** @param records those of a country */
    void printScores(List<AnswerSheet> sheets, Function<String, List<Deployment>> records) {
        out.println("Points of 100, before and after:");
        for (AnswerSheet sheet : sheets) {
            ScoreComparison comparison = ScoreComparison.of(before, after, Ring.CITED, sheet,
                    records.apply(sheet.country()));
            out.println(sheet.country());
            comparison.domains().forEach(line -> print(line, line.operator().map(Operator::code).orElse("all operators")));
            comparison.deployments().stream().filter(Line::moves).forEach(line -> print(line, "uncovered risk"));
            long still = comparison.deployments().stream().filter(line -> !line.moves()).count();
            out.printf("  %d of %d deployments keep their uncovered risk%n", still, comparison.deployments().size());
        }
    }

    private void print(Line line, String whose) {
        out.printf("  %-20s %-17s %s%n", line.of(), whose,
                line.moves() ? moved(text(line.before()), text(line.after())) : text(line.after()) + ", the same");
    }

    private static String moved(String before, String after) {
        return before + " -> " + after + (before.equals(after) ? ", less than a point apart" : "");
    }

    private static String text(Optional<Interval> score) {
        return score.map(s -> Points.of(s).toString()).orElse("does not apply");
    }
}
