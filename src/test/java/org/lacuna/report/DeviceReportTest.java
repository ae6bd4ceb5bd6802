package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class DeviceReportTest {

    private final Ruleset ruleset = Samples.small();
    private final Scorer scorer = new Scorer(ruleset, Ring.CITED);

    private static DeviceCount count(String place, Optional<Operator> operator, String trait, long count) {
        return new DeviceCount(place, operator, "operational", Set.of("cctv"), trait.isEmpty() ? Set.of() : Set.of(trait),
                Set.of(), "osm", count);
    }

    @Test
    void devicesThatAreAlikeAreCountedOverAllPlacesTheMostNumerousFirst() {
        String trait = ruleset.vocabulary().traits().get(0).id();

        List<DeviceReport> reports = DeviceReport.of(List.of(count("Almaty", Optional.of(Operator.POLICE), trait, 3),
                count("Astana", Optional.of(Operator.PRIVATE), trait, 7), count("", Optional.of(Operator.POLICE), trait, 5)),
                Samples.sheet(), scorer);

        assertThat(reports).extracting(DeviceReport::count).containsExactly(8L, 7L);
        assertThat(reports.get(0).operator()).contains(Operator.POLICE);
        assertThat(reports.get(0).traits()).containsExactly(trait);
    }

    @Test
    void theirCoverageIsThatOfASystemWithTheSameTraitsAndOperator() {
        String trait = ruleset.vocabulary().traits().get(0).id();
        DeploymentScore system = scorer.scoreDeployments(Samples.sheet(),
                List.of(Samples.deployment("A").operator(Operator.POLICE).traits(trait).build())).get(0);

        assertThat(DeviceReport.of(List.of(count("", Optional.of(Operator.POLICE), trait, 1)), Samples.sheet(), scorer))
                .singleElement().extracting(DeviceReport::coverage).isEqualTo(system.coverage().map(Points::of));
    }

    @Test
    void noDevicesNoLines() {
        assertThat(DeviceReport.of(List.of(), Samples.sheet(), scorer)).isEmpty();
    }
}
