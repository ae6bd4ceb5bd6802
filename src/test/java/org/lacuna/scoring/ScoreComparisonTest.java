package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleRuleset;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.ScoreComparison.Line;

class ScoreComparisonTest {

    private static final Ruleset BEFORE = faces(1).build();

    @Test
    void theSameModelMovesNothing() {
        ScoreComparison comparison = compare(BEFORE, faces(1).build());

        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.domains()).hasSize(6).contains(new Line("law", Optional.of(Operator.POLICE),
                Optional.of(Interval.at(0.5)), Optional.of(Interval.at(0.5))));
        assertThat(comparison.deployments()).extracting(Line::of).containsExactly("cameras");
    }

    @Test
    void anotherWeightMovesEveryDomainAndDeployment() {
        ScoreComparison comparison = compare(BEFORE, faces(3).build());

        assertThat(comparison.moves()).hasSize(7).contains(new Line("law", Optional.empty(),
                Optional.of(Interval.at(0.5)), Optional.of(Interval.at(0.25))));
        assertThat(comparison.moves()).extracting(Line::of).contains("cameras");
    }

    @Test
    void aNewCriterionIsOpenAndARetiredOneDoesNotCount() {
        Ruleset after = ruleset().group("law", criterion("full"), criterion("new")).trait("face", 30).build();

        assertThat(compare(BEFORE, after).domains().get(0)).isEqualTo(
                new Line("law", Optional.empty(), Optional.of(Interval.at(0.5)), Optional.of(new Interval(0.5, 1))));
    }

    @Test
    void aDomainMayComeAndGo() {
        Ruleset after = faces(1).domain("other", Map.of("law", 1)).build();

        List<Line> lines = compare(BEFORE, after).domains();

        assertThat(lines.get(0))
                .isEqualTo(new Line("other", Optional.empty(), Optional.empty(), Optional.of(Interval.at(0.5))));
        assertThat(lines.get(6))
                .isEqualTo(new Line("law", Optional.empty(), Optional.of(Interval.at(0.5)), Optional.empty()));
        assertThat(lines).allMatch(Line::moves);
    }

    private static SampleRuleset faces(int weight) {
        return ruleset().group("law", criterion("full"), criterion("none").weight(weight)).trait("face", 30);
    }

    private static ScoreComparison compare(Ruleset before, Ruleset after) {
        Deployment cameras = deployment("cameras").traits("face").build();
        return ScoreComparison.of(before, after, Ring.CITED, sheet(answer("full", "full"), answer("none", "none")),
                List.of(cameras));
    }
}
