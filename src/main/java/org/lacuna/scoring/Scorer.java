package org.lacuna.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Condition;
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
    private final Places places;
    private final Cases cases;
    private final List<DomainScorer> domains;

    public Scorer(Ruleset ruleset, Ring ring) {
        this.ruleset = ruleset;
        this.ring = ring;
        this.places = new Places(ruleset);
        this.cases = new Cases(places);
        this.domains = ruleset.domains().stream().map(d -> new DomainScorer(places, d)).toList();
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
        return Portfolio.of(places, cases, deployments);
    }

    /**
     * @param portfolio of the country, made by this scorer
     * @throws IllegalArgumentException if an answer names an option that the ruleset lacks
     */
    public CountryScore score(AnswerSheet sheet, Portfolio portfolio) {
        LawScores law = new LawScores(places, sheet, ring);
        List<ProfileScore> scored = scoreProfiles(law, portfolio);
        Map<Operator, List<CriterionScore>> criteria = new EnumMap<>(Operator.class);
        law.operators().forEach((o, s) -> criteria.put(o, IntStream.range(0, places.size()).mapToObj(s::of).toList()));
        return new CountryScore(ruleset, sheet, ring, domains.stream().map(d -> d.score(law)).toList(), criteria, scored,
                ShareUncovered.of(scored), new GapFinder(places, new Risk(places, portfolio, law), scored).find(),
                new NextQuestions(places, domains, law).order(), practice(law));
    }

    /** The order in which to close the gaps of a score. */
    public List<ReformPath.Step> reformPath(CountryScore score) {
        LawScores law = new LawScores(places, score.sheet(), ring);
        Portfolio portfolio = new Portfolio(places, cases,
                score.profiles().stream().map(ProfileScore::deployments).toList());
        return new ReformPath(places).from(new Risk(places, portfolio, law));
    }

    /** Only the coverage of each domain for each operator, which is cheap. */
    public List<Coverage> coverage(AnswerSheet sheet) {
        return scoreDomains(sheet).stream().flatMap(d -> d.operators().stream()).toList();
    }

    /** What each operator's coverage of a domain is made of, not yet put together. */
    public List<DomainParts> parts(AnswerSheet sheet, Domain domain) {
        return new LawScores(places, sheet, ring).operators().values().stream()
                .map(s -> DomainParts.of(ruleset, domain, s)).toList();
    }

    /** The same scores as of {@link #coverage}, in the same order, without their reasons. */
    public List<Optional<Interval>> coverageScores(AnswerSheet sheet) {
        LawScores law = new LawScores(places, sheet, ring);
        return domains.stream().flatMap(d -> d.means(law)).toList();
    }

    /** Only the deployments, gravest uncovered risk first, which is cheap. */
    public List<DeploymentScore> scoreDeployments(AnswerSheet sheet, List<Deployment> deployments) {
        return scoreProfiles(sheet, portfolio(deployments)).stream().flatMap(ProfileScore::each).toList();
    }

    /** Whether a condition over criteria of the ruleset holds for an operator. */
    public Truth judge(Condition condition, AnswerSheet sheet, Operator operator) {
        return new OperatorScores(places, sheet, operator, ring).judge(condition);
    }

    /** Only the domains, which is cheap. */
    public List<DomainScore> scoreDomains(AnswerSheet sheet) {
        LawScores law = new LawScores(places, sheet, ring);
        return domains.stream().map(d -> d.score(law)).toList();
    }

    /** Whether the ruleset knows how far the deployment has come, so that it can be scored. */
    boolean knows(Deployment deployment) {
        return ruleset.vocabulary().findStatus(deployment.history().status()).isPresent();
    }

    /** Only the deployments, which is cheap. */
    List<ProfileScore> scoreProfiles(AnswerSheet sheet, Portfolio portfolio) {
        return scoreProfiles(new LawScores(places, sheet, ring), portfolio);
    }

    private List<ProfileScore> scoreProfiles(LawScores law, Portfolio portfolio) {
        DeploymentScorer scorer = new DeploymentScorer(places, law);
        return portfolio.holdings().stream().map(scorer::score).sorted(CountryScore.GRAVEST).toList();
    }

    /** What happens is asked of the country, not of an operator; the police stand for all. */
    private List<GroupScore> practice(LawScores law) {
        return ruleset.groups().stream().filter(g -> g.track() == Group.Track.PRACTICE).flatMap(
                g -> GroupScorer.score(g, places.of(g.criteria()), List.of(), law.of(Operator.POLICE)).stream()).toList();
    }
}
