package org.lacuna.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.Answer;
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
        Map<Operator, OperatorScores> scores = operatorScores(sheet);
        List<DeploymentScore> scored = scoreDeployments(scores, deployments);
        Map<Operator, List<CriterionScore>> criteria = new EnumMap<>(Operator.class);
        scores.forEach((o, s) -> criteria.put(o, ruleset.criteria().map(s::of).toList()));
        return new CountryScore(ruleset, sheet, ring,
                scoreDomains(scores), criteria, scored,
                ShareUncovered.of(scored), new GapFinder(ruleset, this, sheet, scored).find(),
                new NextQuestions(ruleset, this, sheet).order(), practice(scores));
    }

    /** The order in which to close the gaps of a score; dearer than the score itself. */
    public List<ReformPath.Step> reformPath(CountryScore score) {
        return new ReformPath(this, score.deployments()).from(score.sheet(),
                score.gaps().stream().map(Gap::criterion).toList());
    }

    /** Only the coverage of each domain for each operator, which is cheap. */
    public List<Coverage> coverage(AnswerSheet sheet) {
        return scoreDomains(sheet).stream().flatMap(d -> d.operators().stream()).toList();
    }

    /** Only the domains, which is cheap. */
    List<DomainScore> scoreDomains(AnswerSheet sheet) {
        return scoreDomains(operatorScores(sheet));
    }

    private List<DomainScore> scoreDomains(Map<Operator, OperatorScores> scores) {
        return ruleset.domains().stream().map(d -> scoreDomain(d, scores)).toList();
    }

    /** What the law of this sheet leaves uncovered of all these deployments together, 1 for each at most. */
    Interval uncovered(AnswerSheet sheet, List<DeploymentScore> deployments) {
        DeploymentScorer scorer = deploymentScorer(sheet);
        return deployments.stream().map(d -> scorer.uncovered(d.deployment())).reduce(Interval.ZERO, Interval::plus);
    }

    /** The criterion fully met for every operator. */
    Answer hypothetical(String criterion) {
        return Answer.hypothetical(criterion, ruleset.criterion(criterion).best().id());
    }

    /** For this sheet; what deployments need is worked out once for all sheets. */
    DeploymentScorer deploymentScorer(AnswerSheet sheet) {
        return deploymentScorer(operatorScores(sheet));
    }

    private DeploymentScorer deploymentScorer(Map<Operator, OperatorScores> scores) {
        return new DeploymentScorer(ruleset, cases, scores);
    }

    private Map<Operator, OperatorScores> operatorScores(AnswerSheet sheet) {
        Map<Operator, OperatorScores> scores = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            scores.put(operator, new OperatorScores(ruleset, sheet, operator, ring));
        }
        return scores;
    }

    private List<DeploymentScore> scoreDeployments(Map<Operator, OperatorScores> scores, List<Deployment> deployments) {
        DeploymentScorer scorer = deploymentScorer(scores);
        return deployments.stream().filter(Deployment::isScored).map(scorer::score)
                .sorted(Comparator.comparingDouble((DeploymentScore d) -> -d.uncovered().hi())
                        .thenComparingDouble(d -> -d.uncovered().lo()).thenComparing(d -> d.deployment().id()))
                .toList();
    }

    private DomainScore scoreDomain(Domain domain, Map<Operator, OperatorScores> scores) {
        List<Coverage> operators = scores.values().stream().map(s -> CoverageScorer.score(ruleset, domain, s)).toList();
        List<Interval> known = operators.stream().flatMap(c -> c.score().stream()).toList();
        Optional<Interval> general = known.isEmpty() ? Optional.empty() : Optional.of(Interval.mean(known));
        return new DomainScore(domain, general, known.stream().reduce(Interval::weaker),
                operators.stream().mapToDouble(Coverage::completeness).average().orElse(0), operators);
    }

    /** What happens is asked of the country, not of an operator; the police stand for all. */
    private List<GroupScore> practice(Map<Operator, OperatorScores> scores) {
        return ruleset.groups().stream().filter(g -> g.track() == Group.Track.PRACTICE).flatMap(
                g -> GroupScorer.score(g, g.criteria(), List.of(), scores.get(Operator.POLICE)).stream()).toList();
    }
}
