package org.lacuna.scoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
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

    private final Ruleset ruleset;
    private final CaseScorer scorer;

    DeploymentScorer(Ruleset ruleset, Map<Operator, OperatorScores> scores) {
        this.ruleset = ruleset;
        this.scorer = new CaseScorer(scores);
    }

    ProfileScore score(Holding holding) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        Set<String> caps = new TreeSet<>();
        Exposure exposure = null;
        Interval coverage = null;
        Interval uncovered = null;
        for (Way way : holding.ways()) {
            operators.addAll(way.of().operators());
            Exposure e = way.exposure();
            Optional<Interval> c = scorer.coverage(way.of(), caps::add);
            exposure = exposure == null ? e : exposure.or(e);
            coverage = coverage == null ? c.orElse(null) : c.map(coverage::or).orElse(coverage);
            uncovered = or(uncovered, uncovered(e, c));
        }
        return new ProfileScore(holding.records(), operators, exposure, Optional.ofNullable(coverage), uncovered,
                needs(holding.ways()), caps);
    }

    private static Interval uncovered(Exposure exposure, Optional<Interval> coverage) {
        return exposure.total().times(coverage.map(Interval::complement).orElse(Interval.ONE));
    }

    private static Interval or(Interval soFar, Interval next) {
        return soFar == null ? next : soFar.or(next);
    }

    private List<Need> needs(List<Way> ways) {
        Map<String, Interval> scores = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        for (Way way : ways) {
            for (Part part : way.of().parts()) {
                for (Criterion criterion : part.criteria()) {
                    scorer.score(criterion, way.of().operators()).ifPresent(score -> {
                        found.merge(criterion.id(), 1, Integer::sum);
                        scores.merge(criterion.id(), score, Interval::or);
                    });
                }
            }
        }
        return ruleset.criteria().map(Criterion::id).filter(scores::containsKey)
                .map(id -> new Need(id, found.get(id) == ways.size(), scores.get(id))).toList();
    }
}
