package org.lacuna.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.change.Cause;
import org.lacuna.change.Change;
import org.lacuna.change.Movement;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * Why coverage moved between two assessments of a country.
 *
 * @param oldRuleset id and version that the earlier answers were given to
 * @param newRuleset of the later ones
 * @param answers that differ, and why
 */
public record ChangeReport(LocalDate from, LocalDate to, String oldRuleset, String newRuleset, List<Answered> answers,
        List<Line> lines) {

    public ChangeReport {
        answers = List.copyOf(answers);
        lines = List.copyOf(lines);
    }

    /** An answer that differs. */
    public record Answered(String criterion, String title, Optional<Operator> operator, Cause cause) {
    }

    /** @param operator empty = the general range */
    public record Line(String domain, String title, Optional<Operator> operator, Points before, Points after,
            List<Part> parts) {
    }

    /**
     * What a cause did, in points of 100.
     *
     * @param ordered whether it would be otherwise in another order of causes
     */
    public record Part(Cause cause, double lo, double hi, double leastLo, double mostLo, double leastHi, double mostHi,
            boolean ordered) {

        private static final double DUST = 1e-9;

        static Part of(Cause cause, Change.Part part) {
            double[] p = points(m -> m.lo(), part);
            double[] q = points(m -> m.hi(), part);
            return new Part(cause, p[0], q[0], p[1], p[2], q[1], q[2], p[2] - p[1] > DUST || q[2] - q[1] > DUST);
        }

        /** Without what arithmetic leaves behind, so that nothing prints as minus nothing. */
        private static double[] points(ToDoubleFunction<Movement> end, Change.Part part) {
            return Arrays.stream(new Movement[] { part.movement(), part.least(), part.most() }).mapToDouble(end)
                    .map(m -> Math.abs(m) < DUST ? 0 : 100 * m).toArray();
        }
    }

    /** @param words the later ruleset in the language of the report */
    public static ChangeReport of(AnswerSheet before, AnswerSheet after, Change change, Ruleset words) {
        return new ChangeReport(before.asOf(), after.asOf(), before.ruleset() + " " + before.version(),
                after.ruleset() + " " + after.version(),
                change.answers().stream().map(a -> new Answered(a.criterion(),
                        words.find(a.criterion()).map(c -> c.title()).orElse(a.criterion()), a.operator(), a.cause()))
                        .toList(),
                change.lines().stream().map(line -> line(line, words)).toList());
    }

    private static Line line(Change.Line line, Ruleset words) {
        return new Line(line.domain(),
                words.domains().stream().filter(d -> d.id().equals(line.domain())).findFirst().orElseThrow().title(),
                line.operator(), Points.of(line.before()), Points.of(line.after()),
                Arrays.stream(Cause.values()).map(c -> Part.of(c, line.part(c))).toList());
    }
}
