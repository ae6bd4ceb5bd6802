package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;

class DeploymentJsonTest {

    private static final Deployment BARE = new Deployment("A-1", RecordKind.LEAD, "",
            Place.of(Granularity.COUNTRY, List.of("KZ"), "", ""),
            new Operation("", Optional.empty(), Set.of(), Set.of(), Set.of()), List.of(new Vendor("", "", "")), List.of(),
            Hosting.NOT_SAID, History.of(""),
            List.of(new Claim("", OptionalLong.empty(), OptionalLong.of(0), "", "", "", "")),
            new Proof("", "", Verdict.NOT_CHECKED, "", "", "", List.of()), Set.of(), Origin.OWN);

    @Test
    void whatIsEmptyIsNotWrittenAndComesBackEmpty() {
        assertThat(DeploymentJson.write(BARE))
                .isEqualTo("{\"id\":\"A-1\",\"kind\":\"LEAD\",\"place\":{\"granularity\":\"COUNTRY\","
                        + "\"countries\":[\"KZ\"]},\"operation\":{},\"vendors\":[{}],\"hosting\":{},\"history\":{},"
                        + "\"scale\":[{\"max\":0}],\"proof\":{\"verdict\":\"NOT_CHECKED\"},\"origin\":{\"redistributable\":true}}");
        assertThat(DeploymentJson.read(DeploymentJson.write(BARE))).isEqualTo(BARE);
    }

    @Test
    void aRecordWithEmptyPartsWrittenIsTheSameRecord() {
        assertThat(DeploymentJson.read(DeploymentJson.write(BARE).replace("\"operation\":{}",
                "\"operation\":{\"operatorName\":\"\",\"operator\":null,\"technologies\":[],\"traits\":[]}"))).isEqualTo(BARE);
    }

    @Test
    void equalRecordsHaveEqualTexts() {
        Deployment one = deployment("A").traits("x", "y", "z").cameras(3).build();
        Deployment other = deployment("A").traits("z", "x", "y").cameras(3).build();

        assertThat(DeploymentJson.write(one)).isEqualTo(DeploymentJson.write(other));
    }
}
