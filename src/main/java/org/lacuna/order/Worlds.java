package org.lacuna.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.DomainParts;
import org.lacuna.scoring.DomainParts.Part;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/**
 * A country's answers to one domain in flat arrays, once for each way its open questions may be settled, so that a run is
 * a few sums. Everything that weights do not touch is worked out here by the scorer: gates, conditions, caps.
 */
final class Worlds {

    private static final double NO_CAP = 2;

    private final Layout layout;
    private final Headline headline;
    private final double[] steps;
    private final int rows;
    /** A geometric mean takes nothing for less than this; else one zero would be all. */
    private final double floor;
    /** By row, which is world and operator, and criterion: score, logarithm of it, 1 = member; 0 beside members. */
    private final double[] values;
    private final double[] logarithms;
    private final double[] members;
    /** By row and group: the lowest limit. */
    private final double[] limits;

    Worlds(Ruleset ruleset, Domain domain, Layout layout, Ring ring, Headline headline, CountryRow row) {
        this.layout = layout;
        this.headline = headline;
        this.floor = ruleset.runs().floor().share();
        Settling settling = new Settling(ruleset, ring, row.sheet());
        Scorer scorer = new Scorer(ruleset, ring);
        steps = settling.steps();
        List<List<DomainParts>> worlds = Arrays.stream(middles(steps))
                .mapToObj(level -> scorer.parts(settling.at(level), domain)).toList();
        rows = worlds.get(0).size();
        values = new double[steps.length * rows * layout.size()];
        logarithms = new double[values.length];
        members = new double[values.length];
        limits = new double[steps.length * rows * layout.groups()];
        int at = 0;
        for (List<DomainParts> world : worlds) {
            for (DomainParts operator : world) {
                write(operator, at++);
            }
        }
    }

    /** Between the steps, where no rounding can reach the next option. */
    private static double[] middles(double[] steps) {
        double[] middles = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            middles[i] = (steps[i] + (i + 1 < steps.length ? steps[i + 1] : 1)) / 2;
        }
        return middles;
    }

    private void write(DomainParts operator, int row) {
        for (int g = 0; g < layout.groups(); g++) {
            Part part = operator.groups().get(g);
            limits[row * layout.groups() + g] = part.caps().stream().mapToDouble(c -> c.cap().limit()).min().orElse(NO_CAP);
            for (CriterionScore member : part.members()) {
                int at = row * layout.size() + layout.place(member.criterion());
                values[at] = member.score().lo();
                logarithms[at] = StrictMath.log(Math.max(floor, values[at]));
                members[at] = 1;
            }
        }
    }

    /** Whether the domain applies however the open questions are settled. */
    boolean apply() {
        Run plain = Run.plain(layout);
        return IntStream.range(0, size()).noneMatch(world -> Double.isNaN(score(plain, world)));
    }

    int size() {
        return steps.length;
    }

    /** @param level at least 0, less than 1 */
    int at(double level) {
        int world = steps.length - 1;
        while (steps[world] > level) {
            world--;
        }
        return world;
    }

    /** The headline in one world, 0 to 1; not a number if the domain applies to no operator. */
    double score(Run run, int world) {
        double sum = 0;
        double weakest = Double.POSITIVE_INFINITY;
        int counted = 0;
        for (int row = world * rows; row < (world + 1) * rows; row++) {
            double score = operator(run, row);
            if (score == score) {
                sum += score;
                weakest = Math.min(weakest, score);
                counted++;
            }
        }
        return headline == Headline.GENERAL || counted == 0 ? sum / counted : weakest;
    }

    private double operator(Run run, int row) {
        double[] logged = run.geometric() ? logarithms : values;
        double sum = 0;
        double weight = 0;
        int from = 0;
        for (int g = 0; g < layout.groups(); g++) {
            int to = layout.end(g);
            double mean = mean(run, logged, row * layout.size(), from, to);
            from = to;
            if (mean == mean) {
                double held = run.capped() ? Math.min(mean, limits[row * layout.groups() + g]) : mean;
                sum += run.groups()[g] * (run.geometric() ? StrictMath.log(Math.max(floor, held)) : held);
                weight += run.groups()[g];
            }
        }
        return run.geometric() ? StrictMath.exp(sum / weight) : sum / weight;
    }

    private double mean(Run run, double[] of, int offset, int from, int to) {
        double[] weights = run.criteria();
        double sum = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i] * of[offset + i];
            weight += weights[i] * members[offset + i];
        }
        return run.geometric() ? StrictMath.exp(sum / weight) : sum / weight;
    }
}
