package org.lacuna.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

/**
 * From a ruleset, an answer sheet and deployments to numbers. The same three give the same numbers, to the digit.
 * <p>
 * A range spans every way in which the open questions may be answered by their options. An open question is taken to
 * apply: that it cannot apply in a country at all is found out by an answer, and may leave the range.
 */
public final class Scorer {

    private final Ruleset ruleset;
    private final Ring ring;
    private final Cases cases;

    public Scorer(Ruleset ruleset, Ring ring) {
        this.ruleset = ruleset;
        this.ring = ring;
        this.cases = new Cases(ruleset);
    }

    /**
     * @param deployments records of the country; those that are no systems are left out
     * @throws IllegalArgumentException if an answer names an option, or a deployment a status, that the ruleset lacks
     */
    public CountryScore score(AnswerSheet sheet, List<Deployment> deployments) {
        LawScores law = new LawScores(ruleset, sheet, ring);
        Map<Operator, OperatorScores> scores = law.operators();
        List<DeploymentScore> scored = scoreDeployments(scores, deployments);
        Map<Operator, List<CriterionScore>> criteria = new EnumMap<>(Operator.class);
        scores.forEach((o, s) -> criteria.put(o, ruleset.criteria().map(s::of).toList()));
        return new CountryScore(ruleset, sheet, ring,
                ruleset.domains().stream().map(d -> scoreDomain(d, scores)).toList(), criteria, scored,
                ShareUncovered.of(scored), new GapFinder(ruleset, risk(law, scored), scored).find(),
                new NextQuestions(ruleset, sheet, law).order(), practice(scores));
    }

    /** The order in which to close the gaps of a score. */
    public List<ReformPath.Step> reformPath(CountryScore score) {
        LawScores law = new LawScores(ruleset, score.sheet(), ring);
        return new ReformPath(ruleset).from(risk(law, score.deployments()));
    }

    /** Only the coverage of each domain for each operator, which is cheap. */
    public List<Coverage> coverage(AnswerSheet sheet) {
        return scoreDomains(sheet).stream().flatMap(d -> d.operators().stream()).toList();
    }

    /** Only the domains, which is cheap. */
    List<DomainScore> scoreDomains(AnswerSheet sheet) {
        Map<Operator, OperatorScores> scores = new LawScores(ruleset, sheet, ring).operators();
        return ruleset.domains().stream().map(d -> scoreDomain(d, scores)).toList();
    }

    private Risk risk(LawScores law, List<DeploymentScore> scored) {
        return new Risk(Portfolio.of(ruleset, cases, scored.stream().map(DeploymentScore::deployment).toList()), law);
    }

    /** For this sheet; what deployments need is worked out once for all sheets. */
    DeploymentScorer deploymentScorer(AnswerSheet sheet) {
        return new DeploymentScorer(ruleset, cases, new LawScores(ruleset, sheet, ring).operators());
    }

    private List<DeploymentScore> scoreDeployments(Map<Operator, OperatorScores> scores, List<Deployment> deployments) {
        DeploymentScorer scorer = new DeploymentScorer(ruleset, cases, scores);
        return deployments.stream().filter(Deployment::isScored).map(scorer::score)
                .sorted(Comparator.comparingDouble((DeploymentScore d) -> -d.uncovered().hi())
                        .thenComparingDouble(d -> -d.uncovered().lo()).thenComparing(d -> d.deployment().id()))
                .toList();
    }

    private DomainScore scoreDomain(Domain domain, Map<Operator, OperatorScores> scores) {
        List<Coverage> operators = scores.values().stream().map(s -> CoverageScorer.score(ruleset, domain, s)).toList();
        List<Interval> known = operators.stream().flatMap(c -> c.score().stream()).toList();
        return new DomainScore(domain, CoverageScorer.general(known), known.stream().reduce(Interval::weaker),
                operators.stream().mapToDouble(Coverage::completeness).average().orElse(0), operators);
    }

    /** What happens is asked of the country, not of an operator; the police stand for all. */
    private List<GroupScore> practice(Map<Operator, OperatorScores> scores) {
        return ruleset.groups().stream().filter(g -> g.track() == Group.Track.PRACTICE).flatMap(
                g -> GroupScorer.score(g, g.criteria(), List.of(), scores.get(Operator.POLICE)).stream()).toList();
    }
}
