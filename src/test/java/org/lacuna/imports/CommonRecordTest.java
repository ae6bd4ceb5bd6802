package org.lacuna.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Point;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;

class CommonRecordTest {

    private static final Vocabulary WORDS = new Vocabulary(
            Stream.of("anpr", "border", "drones", "park").map(id -> new Trait(id, "capability", id, 0, Set.of())).toList(),
            Map.of(), List.of(new Vocabulary.Status("operational", 1, 1, ""), new Vocabulary.Status("unknown", 0, 1, "")),
            new Vocabulary.Scale(1000, 0.3, ""), Map.of(), VendorStates.NONE);
    private static final Map<String, String> RIGHT = Map.of("id", "KG-1", "record_kind", "deployment", "granularity", "city",
            "countries", "KG", "name", "Cameras", "status", "operational", "confidence", "low", "source1_title", "News");

    @Property
    void everyDeploymentComesBack(@ForAll long seed) {
        Deployment deployment = new AnyDeployment(seed).make();
        Map<String, String> cells = CommonRecord.cells(deployment);
        assertThat(CommonRecord.columns(CommonRecord.MOST_SOURCES)).containsAll(cells.keySet());
        List<RowProblem> problems = new ArrayList<>();
        assertThat(read(cells, problems)).as("%s", problems).contains(deployment);
    }

    @Test
    void littleIsNeeded() {
        Deployment least = good(Map.of());
        assertThat(least.proof().verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(least.operation().operator()).isEmpty();
        assertThat(least.origin()).isEqualTo(Origin.OWN);
        for (String column : RIGHT.keySet()) {
            assertThat(problems(Map.of(column, ""))).as(column).hasSize(1);
        }
    }

    @Test
    void neededColumnsAreColumns() {
        assertThat(CommonRecord.columns(1)).containsAll(CommonRecord.NEEDED).doesNotHaveDuplicates()
                .allMatch(CommonRecord::has);
        assertThat(CommonRecord.has("cameras_min")).isTrue();
        assertThat(CommonRecord.has("source20_url")).isTrue();
        assertThat(CommonRecord.has("source21_url")).isFalse();
        assertThat(CommonRecord.has("sources")).isFalse();
    }

    @Test
    void claimsStandSideBySide() {
        assertThat(good(Map.of("scale_unit", "cameras|cameras|complexes", "scale_min", "2144||25000", "scale_max", "2144|3123|",
                "scale_qualifier", "exact||at-least", "scale_raw", "2,144 \\| or so|up to 3,123|", "scale_as_of",
                "2023|2024-05|", "scale_source", "")).scale()).containsExactly(
                        new Claim("cameras", OptionalLong.of(2144), OptionalLong.of(2144), "exact", "2,144 | or so", "2023",
                                ""),
                        new Claim("cameras", OptionalLong.empty(), OptionalLong.of(3123), "", "up to 3,123", "2024-05", ""),
                        new Claim("complexes", OptionalLong.of(25000), OptionalLong.empty(), "at-least", "", "", ""));
    }

    @Test
    void financingsStandSideBySide() {
        assertThat(good(Map.of("financing_type", "loan|grant", "financing_amount", "|2.50", "financing_currency", "|EUR",
                "financier", "Bank|", "financier_home_state", "CN|")).financings()).containsExactly(
                        new Financing("loan", Optional.empty(), "", "", "", "Bank", "CN"),
                        new Financing("grant", Optional.of(new BigDecimal("2.50")), "EUR", "", "", "", ""));
    }

    @Test
    void placesAreReadWithTheirOtherNames() {
        assertThat(good(Map.of("place", "Astana", "former_names", "Nur-Sultan|Akmola", "lat", "51.1282", "lon", "-71",
                "place_raw", "НУР-СУЛТАН")).place()).satisfies(place -> {
                    assertThat(place.formerNames()).containsExactly("Nur-Sultan", "Akmola");
                    assertThat(place.point()).contains(new Point(51.1282, -71));
                    assertThat(place.raw()).isEqualTo("НУР-СУЛТАН");
                });
    }

    @Test
    void whereDataAreKeptMayBeUnknown() {
        assertThat(good(Map.of("hosting_state", "unknown")).hosting()).isEqualTo(new Hosting("unknown", "", ""));
    }

    @Test
    void theRowOfTheSourceKeepsItsLines() {
        assertThat(good(Map.of("row", "a: 1\u0000\nb:\t2")).origin().row()).isEqualTo("a: 1 \nb: 2");
    }

    @Test
    void whatComesFromElsewhereIsNotPassedOnUnlessSaid() {
        assertThat(good(Map.of("dataset", "aigs")).origin().redistributable()).isFalse();
        assertThat(good(Map.of("dataset", "aigs", "redistributable", "true")).origin().redistributable()).isTrue();
        assertThat(good(Map.of("redistributable", "false")).origin().redistributable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '^', value = {
            "scale_unit=cams -> scale_unit: found cams; allowed is cameras, complexes, sites, junctions, vehicles, drones, "
                    + "people, searches, matches, devices.",
            "scale_min=5 -> scale_unit: found nothing; allowed is a unit for each number, as in cameras.",
            "scale_unit=cameras,scale_min=5|6 -> scale_min: found a list of 2; allowed is nothing or a list of 1, as in scale_unit.",
            "scale_unit=cameras,scale_min=5,scale_max=4 -> scale_max: found 4; allowed is no less than scale_min, 5.",
            "scale_unit=cameras,cameras_min=5 -> cameras_min: found 5; allowed is nothing where scale_unit is filled.",
            "financing_type=loan|grant,financier=x -> financier: found a list of 1; "
                    + "allowed is nothing or a list of 2, as in financing_type.",
            "lat=91,lon=5 -> lat: found 91; allowed is nothing or degrees from -90 to 90, as in 42.8746.",
            "lat=1,lon=1e2 -> lon: found 1e2; allowed is nothing or degrees from -180 to 180, as in 42.8746.",
            "lat=NaN,lon=5 -> lat: found NaN; allowed is nothing or degrees from -90 to 90, as in 42.8746.",
            "lon=5 -> lat: found nothing; allowed is both lat and lon or neither.",
            "redistributable=no -> redistributable: found no; allowed is nothing, true, false." })
    void mistakesAreTold(String cells, String says) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Stream.of(cells.split(",")).map(c -> c.split("=")).forEach(c -> wrong.put(c[0], c[1]));
        assertThat(problems(wrong)).containsExactly("Line 7 (KG-1), column " + says);
    }

    @Test
    void moreSourcesThanARowHasRoomForAreRefused() {
        Deployment least = good(Map.of());
        Proof many = new Proof("", "", Verdict.ADDED, "", "", "low", Collections.nCopies(21, new Source("a", "", "", "")));
        Deployment deployment = new Deployment("a", least.kind(), "a", least.place(), least.operation(), List.of(), List.of(),
                Hosting.NOT_SAID, least.history(), List.of(), many, Set.of(), Origin.OWN);
        assertThatThrownBy(() -> CommonRecord.cells(deployment)).hasMessage("21 sources; a row has room for 20");
    }

    private static Deployment good(Map<String, String> others) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<Deployment> deployment = read(with(others), problems);
        assertThat(problems).isEmpty();
        return deployment.orElseThrow();
    }

    private static List<String> problems(Map<String, String> others) {
        List<RowProblem> problems = new ArrayList<>();
        assertThat(read(with(others), problems)).isEmpty();
        return problems.stream().map(RowProblem::toString).toList();
    }

    private static Map<String, String> with(Map<String, String> others) {
        Map<String, String> cells = new LinkedHashMap<>(RIGHT);
        cells.putAll(others);
        return cells;
    }

    private static Optional<Deployment> read(Map<String, String> cells, List<RowProblem> problems) {
        return new RecordReader(WORDS).read(7, column -> cells.getOrDefault(column, ""), problems);
    }
}
