package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.intake.BroughtFiles.cells;
import static org.lacuna.intake.BroughtFiles.lines;
import static org.lacuna.intake.BroughtFiles.open;
import static org.lacuna.intake.BroughtFiles.records;
import static org.lacuna.intake.BroughtFiles.refusal;
import static org.lacuna.intake.BroughtFiles.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFilesTest {

    private static final String RELEASES = """
            {"uri": "x", "releases": [{"ocid": "1", "tender": {"title": "Cameras", "items": [{"id": "a"}, {"id": "b"}]}},
             {"ocid": "2"}, {"ocid": "3", "tender": {"title": "Poles", "items": [{"id": "c"}]}}]}""";

    @TempDir
    Path folder;

    @Test
    void geoJsonIsRead() {
        BroughtFile file = open(folder, "cameras.geojson", """
                {"type": "FeatureCollection", "generatedAt": "2026-08-05", "license": "ODbL 1.0", "counts": {"camera": 2},
                 "bbox": [1, 2], "regions": [{"name": "Paris"}, {"name": "London"}, {"name": "Rome"}],
                 "features": [
                  {"type": "Feature", "properties": {"operator": "City \\u202e", "n": 1.50, "on": true, "off": null},
                   "geometry": {"type": "Point", "coordinates": [-76.9, 38.8]}},
                  {"type": "Feature", "properties": {"new": "x"}, "geometry": {"type": "Polygon",
                   "coordinates": [[[1, 2], [3, 4]]]}}]}""");
        assertThat(file.kind()).isEqualTo(FileKind.GEOJSON);
        assertThat(file.facts()).isEqualTo(Map.of("type", "FeatureCollection", "generatedAt", "2026-08-05", "license",
                "ODbL 1.0", "counts.camera", "2", "bbox", "1|2"));
        assertThat(file.lists()).isEqualTo(Map.of("regions", 3L, "features", 2L));
        assertThat(file.reading().records()).hasValue("features");
        BroughtTable table = file.tables().get(0);
        assertThat(table.columns().names()).containsExactly("type", "properties.operator", "properties.n", "properties.on",
                "properties.off", "geometry.type", "geometry.coordinates.0", "geometry.coordinates.1",
                "geometry.coordinates", "properties.new");
        assertThat(cells(table)).containsExactly(
                List.of("Feature", "City  ", "1.50", "true", "", "Point", "-76.9", "38.8", "-76.9|38.8", ""),
                List.of("Feature", "", "", "", "", "Polygon", "[[1,2],[3,4]]", "", "[[1,2],[3,4]]", "x"));
        assertThat(lines(table)).containsExactly(1L, 2L);
    }

    @Test
    void answersOfOverpassAreRead() {
        BroughtFile file = open(folder, "interpreter", """
                {"version": 0.6, "generator": "Overpass API", "osm3s": {"timestamp_osm_base": "2026-08-05T08:00:00Z",
                 "copyright": "ODbL"}, "elements": [{"type": "node", "id": 1, "lat": 42.8, "lon": 74.6,
                 "tags": {"man_made": "surveillance", "surveillance:type": "ALPR"}},
                 {"type": "way", "id": 2, "nodes": [5, 6], "center": {"lat": 1, "lon": 2}}]}""");
        assertThat(file.kind()).isEqualTo(FileKind.OVERPASS);
        assertThat(file.facts()).containsEntry("osm3s.timestamp_osm_base", "2026-08-05T08:00:00Z");
        assertThat(file.tables().get(0).columns().names()).containsExactly("type", "id", "lat", "lon", "tags.man_made",
                "tags.surveillance:type", "nodes.0", "nodes.1", "nodes", "center.lat", "center.lon");
        assertThat(rows(file.tables().get(0))).extracting(r -> r.get("tags.surveillance:type")).containsExactly("ALPR", "");
    }

    @Test
    void theLongestListHasTheRecords() {
        BroughtFile file = open(folder, "t.json",
                """
                        {"meta": {"few": [{"a": 1}]}, "data": {"items": [{"sources": [{"url": "u1"}, {"url": "u2"}], "tags": ["x", "y"]},
                         {"sources": []}]}}""");
        assertThat(file.kind()).isEqualTo(FileKind.JSON);
        assertThat(file.reading().records()).hasValue("data.items");
        assertThat(file.tables().get(0).columns().names()).containsExactly("sources.0.url", "sources.1.url", "tags.0",
                "tags.1", "tags", "sources");
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("u1", "u2", "x", "y", "x|y", ""));
    }

    @Test
    void listsWithoutANameAndLinesAreRead() {
        BroughtFile list = open(folder, "t.json", "\n [{\"a\": 1}, {\"b\": 2}, 7]");
        assertThat(list.kind()).isEqualTo(FileKind.JSON);
        assertThat(list.tables().get(0).columns().names()).containsExactly("a", "b", "value");
        assertThat(cells(list.tables().get(0))).containsExactly(List.of("1", "", ""), List.of("", "2", ""),
                List.of("", "", "7"));
        BroughtFile lines = open(folder, "t.csv", "{\"a\": 1, \"l\": [{\"x\": 1}]}\r\n{\"b\": 2}\r\n");
        assertThat(lines.kind()).isEqualTo(FileKind.JSON_LINES);
        assertThat(lines.tables().get(0).columns().names()).containsExactly("a", "l.0.x", "b");
        assertThat(cells(lines.tables().get(0))).containsExactly(List.of("1", "1", ""), List.of("", "", "2"));
    }

    @Test
    void aDocumentWithoutListsIsOneRow() {
        BroughtFile file = open(folder, "t.json", "{\"a\": {\"b\": \"c\"}}");
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("c"));
        assertThat(file.reading().records()).hasValue("");
        assertThat(file.facts()).isEmpty();
    }

    @Test
    void aPersonMayNameTheList() {
        assertThat(named("releases[].tender").columns().names()).containsExactly("title", "items.0.id", "items.1.id");
        assertThat(cells(named("releases[].tender"))).containsExactly(List.of("Cameras", "a", "b"), List.of("Poles", "c", ""));
        assertThat(cells(named("releases[].tender.items"))).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(cells(named("releases[]"))).isEqualTo(cells(named("releases"))).hasSize(3);
        assertThat(cells(named("")).get(0)).containsExactly("x", "1", "Cameras", "a", "b", "2", "3", "Poles", "c");
        assertThat(refusal(folder, "t.json", RELEASES.getBytes(StandardCharsets.UTF_8), records("awards")))
                .isEqualTo("t.json has no records at awards; it has lists at releases.");
    }

    private BroughtTable named(String path) {
        return open(folder, "t.json", RELEASES.getBytes(StandardCharsets.UTF_8), records(path)).tables().get(0);
    }

    @Test
    void longOutlinesAreLeftOutAndLongListsRefused() {
        String outline = "[0,0],".repeat(10_000) + "[0,0]";
        assertThat(cells(open(folder, "t.json", "[{\"c\": [[" + outline + "]], \"d\": [" + outline + "]}]").tables().get(0))
                .get(0))
                .startsWith("[…]", "[…]", "[0,0]").endsWith("[…]").hasSize(23);
        assertThat(refusal(folder, "t.json", "[{}, {\"c\": [" + "100,".repeat(10_000) + "1]}]"))
                .isEqualTo("t.json record 2 has a cell of more than 32,767 characters, which is the limit.");
    }

    @Test
    void otherEncodingsAndMarksAreRead() {
        String text = "[{\"город\": \"Бишкек\"}]";
        for (String encoding : List.of("UTF-8", "UTF-16LE", "windows-1251")) {
            assertThat(open(folder, "t.json", text.getBytes(Charset.forName(encoding))).tables().get(0)
                    .sample().get(0).get("город")).isEqualTo("Бишкек");
        }
        assertThat(open(folder, "t.json", "\uFEFF" + text).kind()).isEqualTo(FileKind.JSON);
    }

    @Test
    void faultsAreToldWithTheirPlace() {
        assertThat(refusal(folder, "t.json", "[{\"a\": 1},\n {\"a\": }]")).isEqualTo(
                "t.json is not well-formed JSON: line 2, column 8.");
        assertThat(refusal(folder, "t.json", "{\"a\": 1")).isEqualTo("t.json is not well-formed JSON: line 1, column 8.");
    }
}
