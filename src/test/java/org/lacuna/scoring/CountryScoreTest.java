package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

class CountryScoreTest {

    private static final Ruleset RULES = ruleset().gate(POLICE, "scope")
            .group("g", criterion("scope"), criterion("rights").gated(POLICE), criterion("warrant").triggers("live").weight(2))
            .group("secret", criterion("secrecy").operators(POLICE)).trait("live", 40).trait("anpr", 10)
            .domain("law", Map.of("g", 3, "secret", 1)).domain("first", Map.of("g", 1))
            .cap(cap("no-warrant", 0.5, "g", atMost("warrant", 0))).build();
    private static final Scorer SCORER = new Scorer(RULES, Ring.CLAIMED);
    private static final AnswerSheet SHEET = sheet(answer("scope", "partly"), answer("rights", "full").binds(PRIVATE),
            answer("warrant", "none"), answer("secrecy", "full"));
    private static final CountryScore SCORE = SCORER.score(SHEET,
            List.of(deployment("b").traits("anpr").operator(PRIVATE).build(),
                    deployment("c").traits("live").operator(POLICE).build(),
                    deployment("a").traits("anpr").operator(PRIVATE).build()));

    @Test
    void gravestDeploymentComesFirstAndAlikeOnesByName() {
        assertThat(SCORE.deployments()).extracting(d -> d.deployment().id()).containsExactly("c", "a", "b");
        assertThat(SCORE.deployment("b").uncovered()).isEqualTo(SCORE.deployment("a").uncovered());
        assertThat(SCORE.deployment("c").deployment().id()).isEqualTo("c");
        assertThat(SCORER.scoreDeployments(SHEET, List.of(SCORE.deployment("a").deployment())))
                .extracting(DeploymentScore::uncovered).containsExactly(SCORE.deployment("a").uncovered());
    }

    @Test
    void criteriaAreFoundForEachOperator() {
        assertThat(SCORE.criterion("rights", POLICE).score()).isEqualTo(Interval.at(0.5));
        assertThat(SCORE.criterion("rights", POLICE).isGated()).isTrue();
        assertThat(SCORE.criterion("rights", PRIVATE).score()).isEqualTo(Interval.ONE);
        assertThat(SCORE.criterion("rights", PRIVATE).isGated()).isFalse();
        assertThat(SCORE.criterion("scope", PRIVATE).score()).isEqualTo(Interval.at(0.5));
    }

    @Test
    void coverageWithoutReasonsIsTheSame() {
        List<Coverage> coverage = SCORER.coverage(SHEET);

        assertThat(coverage).hasSize(10);
        assertThat(SCORER.coverageScores(SHEET)).isEqualTo(coverage.stream().map(Coverage::score).toList());
        assertThat(SCORER.scoreDomains(SHEET)).extracting(DomainScore::operators)
                .isEqualTo(SCORE.domains().stream().map(DomainScore::operators).toList());
        assertThat(SCORE.domain("first").operators()).isEqualTo(coverage.stream()
                .filter(c -> c.domain().id().equals("first")).toList());
    }

    @Test
    void partsOfADomainAreItsMembersAndTheCapsThatHoldOrMay() {
        List<DomainParts> parts = SCORER.parts(SHEET, RULES.domains().stream().filter(d -> d.id().equals("law")).findFirst()
                .orElseThrow());

        assertThat(parts).extracting(DomainParts::operator).containsExactly(Operator.values());
        DomainParts company = parts.stream().filter(p -> p.operator() == PRIVATE).findFirst().orElseThrow();
        List<List<String>> members = company.groups().stream()
                .map(p -> p.members().stream().map(m -> m.criterion().id()).toList()).toList();
        assertThat(members).containsExactlyInAnyOrder(List.of("scope", "rights", "warrant"), List.of());
        assertThat(company.groups().stream().flatMap(p -> p.caps().stream()).map(e -> e.cap().id() + " " + e.certain()))
                .containsExactly("no-warrant true");
    }

    @Test
    void memberOfAGroupIsWorthItsWeight() {
        Coverage company = Scored.of(SCORE.domain("first"), PRIVATE);
        GroupScore group = company.groups().get(0);

        assertThat(group.shareOf(SCORE.criterion("warrant", PRIVATE))).isEqualTo(0.5);
        assertThat(group.shareOf(SCORE.criterion("rights", PRIVATE))).isEqualTo(0.25);
    }

    @Test
    void gapIsToBeDemandedBlockedOrFoundOut() {
        assertThat(kinds(new Gap("a", 1, 0, 1, true))).isEqualTo("demand");
        assertThat(kinds(new Gap("a", 0, 1, 1, true))).isEqualTo("demand");
        assertThat(kinds(new Gap("a", 0, 0, 1, true))).isEqualTo("blocked");
        assertThat(kinds(new Gap("a", 0, 0, 1, false))).isEqualTo("find out");
    }

    private static String kinds(Gap gap) {
        return Optional.of(gap).filter(Gap::isLegalGap).map(g -> "demand").orElse("") + (gap.isBlocked() ? "blocked" : "")
                + (gap.isResearchGap() ? "find out" : "");
    }

    @Test
    void conditionsAreJudgedForAnOperator() {
        assertThat(SCORER.judge(atMost("rights", 0.5), SHEET, POLICE)).isEqualTo(Truth.TRUE);
        assertThat(SCORER.judge(atMost("rights", 0.5), SHEET, PRIVATE)).isEqualTo(Truth.FALSE);
        assertThat(SCORER.judge(atMost("secrecy", 0.5), sheet(), POLICE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void ringsAreNamedAsTheyAreWritten() {
        assertThat(List.of(Ring.values())).extracting(Ring::code).containsExactly("claimed", "cited", "reviewed");
    }
}
