package org.lacuna.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final History IN_2019 = new History("operational", "", "", "", "2019-03", "", "");

    @Test
    void placeVendorAndYearInCommonAreAQuestionToAsk() {
        assertThat(alike(record("KZ", "Almaty", IN_2019, "Hikvision"), record("KZ", "Almaty", IN_2019, "Dahua", "Hikvision")))
                .isTrue();
    }

    @Test
    void namesAreComparedWithoutCaseAccentsPunctuationAndLegalForm() {
        assertThat(alike(record("CI", "Bouaké", IN_2019, "Huawei Technologies Co., Ltd."),
                record("CI", "BOUAKE", IN_2019, "HUAWEI TECHNOLOGIES"))).isTrue();
        assertThat(alike(record("KZ", "Алматы", IN_2019, "ТОО «Корган»"), record("KZ", "алматы", IN_2019, "Корган"))).isTrue();
    }

    @Test
    void aPlaceIsKnownByItsFormerNameToo() {
        Deployment now = record("KZ", "Astana", IN_2019, "Hikvision").withPlace(
                new Place(Granularity.CITY, List.of("KZ"), "Astana", "", List.of("Nur-Sultan"), Optional.empty(), ""));

        assertThat(alike(now, record("KZ", "Nur-Sultan", IN_2019, "Hikvision"))).isTrue();
    }

    @Test
    void yearsMayLieOneApartAndTheStartCountsBeforeTheAnnouncement() {
        assertThat(alike(years("2018", "2019"), years("", "2020"))).isTrue();
        assertThat(alike(years("2020", ""), years("", "2019-12-31"))).isTrue();
        assertThat(alike(years("2018", "2020"), years("", "2018"))).isFalse();
        assertThat(alike(years("", "2018"), years("", "2020"))).isFalse();
    }

    @Test
    void whatIsNotKnownIsNotInCommon() {
        assertThat(alike(years("", ""), years("", ""))).isFalse();
        assertThat(alike(record("KZ", "", IN_2019, "Hikvision"), record("KZ", "", IN_2019, "Hikvision"))).isFalse();
        assertThat(alike(record("KZ", "Almaty", IN_2019), record("KZ", "Almaty", IN_2019))).isFalse();
        assertThat(alike(record("KZ", "Almaty", IN_2019, "Ltd."), record("KZ", "Almaty", IN_2019, "Co."))).isFalse();
    }

    @Test
    void anotherCountryPlaceOrVendorIsAnotherSystem() {
        Deployment one = record("KZ", "Almaty", IN_2019, "Hikvision");

        assertThat(alike(one, record("KG", "Almaty", IN_2019, "Hikvision"))).isFalse();
        assertThat(alike(one, record("KZ", "Astana", IN_2019, "Hikvision"))).isFalse();
        assertThat(alike(one, record("KZ", "Almaty", IN_2019, "Dahua"))).isFalse();
    }

    @Test
    void aDeviceIsNoDuplicateOfASystem() {
        Deployment system = record("KZ", "Almaty", IN_2019, "Hikvision");
        Deployment device = system.withPlace(Place.of(Granularity.DEVICE, List.of("KZ"), "Almaty", ""));

        assertThat(alike(system, device)).isFalse();
        assertThat(alike(device, device)).isFalse();
    }

    private static boolean alike(Deployment one, Deployment other) {
        assertThat(Duplicates.arePossible(other, one)).isEqualTo(Duplicates.arePossible(one, other));
        return Duplicates.arePossible(one, other);
    }

    private static Deployment years(String announced, String start) {
        return record("KZ", "Almaty", new History("operational", "", "", announced, start, "", ""), "Hikvision");
    }

    private static Deployment record(String country, String place, History history, String... vendors) {
        return new Deployment("A-1", RecordKind.DEPLOYMENT, "Cameras", Place.of(Granularity.CITY, List.of(country), place, ""),
                new Operation("", Optional.empty(), Set.of(), Set.of(), Set.of()),
                Stream.of(vendors).map(v -> new Vendor(v, "", "")).toList(), List.of(), Hosting.NOT_SAID, history, List.of(),
                new Proof("", "", Verdict.NOT_CHECKED, "", "", "low", List.of(new Source("News", "", "", ""))), Set.of(),
                Origin.OWN);
    }
}
