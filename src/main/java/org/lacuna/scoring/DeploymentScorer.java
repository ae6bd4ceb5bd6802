package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.Case.Part;
import org.lacuna.scoring.DeploymentScore.Need;
import org.lacuna.scoring.Portfolio.Holding;
import org.lacuna.scoring.Portfolio.Way;

/**
 * Scores deployments, those of one profile at once. Traits that the sources leave open are tried both ways, every combination
 * of them, and the range
 * spans all; so exposure and coverage always belong to the same case.
 */
final class DeploymentScorer {

    private final Places places;
    private final CaseScorer scorer;

    DeploymentScorer(Places places, LawScores law) {
        this.places = places;
        this.scorer = new CaseScorer(law);
    }

    ProfileScore score(Holding holding) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        Holds holds = new Holds();
        Exposure exposure = null;
        List<Optional<Interval>> coverage = new ArrayList<>();
        Interval uncovered = null;
        for (Way way : holding.ways()) {
            operators.addAll(way.of().operators());
            Exposure e = way.exposure();
            Optional<Interval> c = scorer.coverage(way.of(), holds.inOneMoreWay());
            exposure = exposure == null ? e : exposure.or(e);
            coverage.add(c);
            uncovered = or(uncovered, uncovered(e, c));
        }
        return new ProfileScore(holding.records(), operators, exposure, any(coverage), uncovered,
                needs(holding.ways()), holds.certain(), holds.undecided());
    }

    private static Interval uncovered(Exposure exposure, Optional<Interval> coverage) {
        return exposure.total().times(coverage.map(Interval::complement).orElse(Interval.ONE));
    }

    /** Empty if no way needs anything of the law; if only some do not, these are covered by nothing. */
    private static Optional<Interval> any(List<Optional<Interval>> ways) {
        return ways.stream().allMatch(Optional::isEmpty) ? Optional.empty()
                : ways.stream().map(w -> w.orElse(Interval.ZERO)).reduce(Interval::or);
    }

    private static Interval or(Interval soFar, Interval next) {
        return soFar == null ? next : soFar.or(next);
    }

    private List<Need> needs(List<Way> ways) {
        Interval[] scores = new Interval[places.size()];
        int[] found = new int[places.size()];
        for (Way way : ways) {
            for (Part part : way.of().parts()) {
                for (int criterion : part.criteria()) {
                    scorer.score(criterion, way.of().operators()).ifPresent(score -> {
                        found[criterion]++;
                        scores[criterion] = or(scores[criterion], score);
                    });
                }
            }
        }
        return IntStream.range(0, places.size()).filter(c -> found[c] > 0)
                .mapToObj(c -> new Need(places.at(c).id(), found[c] == ways.size(), scores[c])).toList();
    }
}
