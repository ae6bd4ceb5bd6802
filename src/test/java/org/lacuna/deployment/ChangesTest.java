package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Operator;

class ChangesTest {

    private static final Deployment BEFORE = new Deployment("A-1", RecordKind.DEPLOYMENT, "Cameras",
            new Place(Granularity.CITY, List.of("KZ"), "Astana", "", List.of("Nur-Sultan"), Optional.empty(), ""),
            new Operation("", Optional.of(Operator.POLICE), Set.of("cctv"), Set.of("anpr"), Set.of()),
            List.of(new Vendor("Vega", "RU", ""), new Vendor("Hikvision", "CN", "supplier")),
            List.of(new Financing("loan", Optional.of(new BigDecimal("22000000")), "USD", "exact", "22 million", "Bank",
                    "CN")),
            Hosting.NOT_SAID, History.of("operational"),
            List.of(Claim.cameras(OptionalLong.of(800), OptionalLong.empty(), "at-least", "over 800", "2024")),
            new Proof("", "", Verdict.CONFIRMED, "", "", "high", List.of(new Source("News", "", "", "2019"))), Set.of("A-2"),
            Origin.OWN);

    @Test
    void equalRecordsDifferInNothing() {
        assertThat(Changes.between(BEFORE, BEFORE.withHistory(History.of("operational")))).isEmpty();
    }

    @Test
    void everyPartThatDiffersIsToldByItsName() {
        Deployment after = new Deployment("A-1", RecordKind.PROPOSAL, "Cameras",
                new Place(Granularity.CITY, List.of("KZ"), "Astana", "", List.of(), Optional.of(new Point(51.1, 71.5)), ""),
                new Operation("", Optional.empty(), Set.of("cctv"), Set.of("anpr", "face-recognition"), Set.of()),
                List.of(new Vendor("Vega", "RU", ""), new Vendor("Hikvision", "CN", "installer"), new Vendor("NEC", "JP", "")),
                List.of(), Hosting.NOT_SAID, History.of("operational"),
                List.of(Claim.cameras(OptionalLong.of(900), OptionalLong.of(1000), "at-least", "over 800", "2024")),
                BEFORE.proof(), Set.of(), new Origin("", "", "", false, ""));

        assertThat(Changes.between(BEFORE, after).stream().map(FieldChange::toString)).containsExactly(
                "kind: deployment -> proposal", "place.formerNames[1]: Nur-Sultan -> nothing",
                "operation.operator: police -> nothing", "operation.traits: anpr -> anpr, face-recognition",
                "vendors[2].role: supplier -> installer", "financings[1].type: loan -> nothing",
                "financings[1].amount: 22000000 -> nothing", "financings[1].currency: USD -> nothing",
                "financings[1].qualifier: exact -> nothing", "financings[1].raw: 22 million -> nothing",
                "financings[1].financier: Bank -> nothing", "financings[1].financierState: CN -> nothing",
                "scale[1].min: 800 -> 900", "related: A-2 -> nothing", "origin.redistributable: true -> false",
                "place.point.latitude: nothing -> 51.1", "place.point.longitude: nothing -> 71.5",
                "vendors[3].name: nothing -> NEC", "vendors[3].homeState: nothing -> JP",
                "scale[1].max: nothing -> 1000");
    }
}
