package org.lacuna.scoring;

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
        return score(sheet, portfolio(deployments));
    }

    /**
     * Counts a country's records by profile, once for any number of sheets.
     *
     * @param deployments in any order; those that are no systems are left out
     * @throws IllegalArgumentException if a deployment names a status that the ruleset lacks
     */
    public Portfolio portfolio(List<Deployment> deployments) {
        return Portfolio.of(ruleset, cases, deployments);
    }

    /**
     * @param portfolio of the country, made by this scorer
     * @throws IllegalArgumentException if an answer names an option that the ruleset lacks
     */
    public CountryScore score(AnswerSheet sheet, Portfolio portfolio) {
        LawScores law = new LawScores(ruleset, sheet, ring);
        Map<Operator, OperatorScores> scores = law.operators();
        List<ProfileScore> scored = scoreProfiles(scores, portfolio);
        Map<Operator, List<CriterionScore>> criteria = new EnumMap<>(Operator.class);
        scores.forEach((o, s) -> criteria.put(o, ruleset.criteria().map(s::of).toList()));
        return new CountryScore(ruleset, sheet, ring,
                ruleset.domains().stream().map(d -> scoreDomain(d, scores)).toList(), criteria, scored,
                ShareUncovered.of(scored), new GapFinder(ruleset, new Risk(portfolio, law), scored).find(),
                new NextQuestions(ruleset, sheet, law).order(), practice(scores));
    }

    /** The order in which to close the gaps of a score. */
    public List<ReformPath.Step> reformPath(CountryScore score) {
        LawScores law = new LawScores(ruleset, score.sheet(), ring);
        Portfolio portfolio = Portfolio.ofProfiles(ruleset, cases,
                score.profiles().stream().map(ProfileScore::deployments).toList());
        return new ReformPath(ruleset).from(new Risk(portfolio, law));
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

    /** Only the deployments, which is cheap. */
    List<ProfileScore> scoreProfiles(AnswerSheet sheet, Portfolio portfolio) {
        return scoreProfiles(new LawScores(ruleset, sheet, ring).operators(), portfolio);
    }

    private List<ProfileScore> scoreProfiles(Map<Operator, OperatorScores> scores, Portfolio portfolio) {
        DeploymentScorer scorer = new DeploymentScorer(ruleset, scores);
        return portfolio.holdings().stream().map(scorer::score).sorted(CountryScore.GRAVEST).toList();
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
