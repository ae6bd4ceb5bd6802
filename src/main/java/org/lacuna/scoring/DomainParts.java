package org.lacuna.scoring;

import java.util.List;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.GroupScore.CapEffect;

/**
 * What coverage of a domain is made of for one operator, so that it can be put together with other weights.
 *
 * @param groups in the order of the domain, those without any member too
 */
public record DomainParts(Operator operator, List<Part> groups) {

    public DomainParts {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param members criteria that stand in the mean, certainly or perhaps
     * @param caps all whose condition holds or may hold, whether or not the mean reaches their limit
     */
    public record Part(List<CriterionScore> members, List<CapEffect> caps) {

        public Part {
            members = List.copyOf(members);
            caps = List.copyOf(caps);
        }
    }

    static DomainParts of(Ruleset ruleset, Domain domain, OperatorScores scores) {
        return new DomainParts(scores.operator(),
                domain.groups().keySet().stream().map(group -> part(ruleset, group, scores)).toList());
    }

    private static Part part(Ruleset ruleset, String group, OperatorScores scores) {
        List<CriterionScore> members = CoverageScorer.criteria(ruleset.group(group), scores.operator()).map(scores::of)
                .filter(s -> s.counts() != Membership.LEFT_OUT).toList();
        return new Part(members, CoverageScorer.caps(ruleset, group).filter(c -> scores.judge(c) != Truth.FALSE)
                .map(c -> new CapEffect(c, scores.judge(c) == Truth.TRUE)).toList());
    }
}
