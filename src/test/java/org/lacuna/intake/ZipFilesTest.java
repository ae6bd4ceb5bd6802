package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.intake.BroughtFiles.book;
import static org.lacuna.intake.BroughtFiles.cells;
import static org.lacuna.intake.BroughtFiles.entries;
import static org.lacuna.intake.BroughtFiles.ods;
import static org.lacuna.intake.BroughtFiles.ofTable;
import static org.lacuna.intake.BroughtFiles.open;
import static org.lacuna.intake.BroughtFiles.refusal;
import static org.lacuna.intake.BroughtFiles.zip;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipFilesTest {

    private static final String ROWS = "<row><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>b</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void everyFileInAZipIsATable() {
        Map<String, byte[]> files = entries("data/", "", "data/a.csv", "x;y\n1;2\n", "b.geojson",
                "{\"type\":\"FeatureCollection\",\"license\":\"ODbL\",\"features\":[{\"id\":1}]}", "README.md", "# Hello",
                "__MACOSX/._a.csv", "zzz", "paper.pdf", "%PDF-1.7", "empty.csv", "");
        files.put("book.xlsx", zip(book(ROWS, "")));
        files.put("sheet.ods", zip(ods(
                "<table:table table:name=\"S\"><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>")));
        BroughtFile file = open(folder, "t.zip", zip(files));
        assertThat(file.kind()).isEqualTo(FileKind.ZIP);
        assertThat(file.tables()).extracting(BroughtTable::name).containsExactly("data/a.csv", "b.geojson", "book.xlsx/Data",
                "sheet.ods/S");
        assertThat(file.tables()).extracting(t -> cells(t).size()).containsExactly(1, 1, 1, 0);
        assertThat(file.tables().get(0).reading().delimiter()).hasValue(';');
        assertThat(file.facts()).containsEntry("license", "ODbL");
        assertThat(file.passedOver()).containsExactly("paper.pdf is a PDF document.", "empty.csv is empty.");
        assertThat(open(folder, "t.zip", zip(files), ofTable("book.xlsx/Data")).tables()).extracting(BroughtTable::name)
                .containsExactly("book.xlsx/Data");
    }

    @Test
    void aDataPackageSaysHowItsTablesAreRead() {
        Map<String, byte[]> files = entries("pkg/datapackage.json", """
                {"name": "cameras", "title": "Cameras", "licenses": [{"name": "CC-BY-4.0"}], "resources": [
                 {"name": "main", "path": "data/main.csv", "encoding": "windows-1251", "dialect": {"delimiter": "|"}},
                 {"name": "parts", "path": ["p1.csv", "p2.csv"]}, {"name": "gone", "path": "gone.csv"}]}""",
                "pkg/data/main.csv", "", "pkg/p1.csv", "a,b\n1,2\n", "pkg/p2.csv", "a,b\n3,4\n", "other.csv", "c\n5\n");
        files.put("pkg/data/main.csv", "город|n,m\nОш|1,5\n".getBytes(Charset.forName("windows-1251")));
        BroughtFile file = open(folder, "t.zip", zip(files));
        assertThat(file.kind()).isEqualTo(FileKind.DATA_PACKAGE);
        assertThat(file.facts()).containsEntry("licenses.0.name", "CC-BY-4.0").containsEntry("title", "Cameras")
                .hasSize(3);
        assertThat(file.tables()).extracting(BroughtTable::name).containsExactly("pkg/data/main.csv",
                "pkg/p1.csv (2 parts)");
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("Ош", "1,5"));
        assertThat(file.tables().get(0).isEncodingGuessed()).isFalse();
        assertThat(file.passedOver()).containsExactly("pkg/gone.csv is listed in datapackage.json but not in the zip.",
                "other.csv is not listed in datapackage.json.");
    }

    @Test
    void aTableOfSeveralPartsIsReadAsOne() {
        BroughtFile file = open(folder, "t.zip", zip(entries("datapackage.json", """
                {"resources": [{"path": ["p1.csv", "p2.csv"]}, {"path": ["p1.csv", "gone.csv"]}]}""", "p1.csv",
                "a,b\n1,2", "p2.csv", "3,4\n")));
        assertThat(file.tables()).extracting(BroughtTable::name).containsExactly("p1.csv (2 parts)");
        assertThat(file.tables().get(0).columns().names()).containsExactly("a", "b");
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(file.passedOver()).containsExactly("gone.csv is listed in datapackage.json but not in the zip.");
    }

    @Test
    void aTableWithoutHeaderIsNamedByItsSchema() {
        BroughtFile file = open(folder, "t.zip", zip(entries("datapackage.json", """
                {"resources": [{"path": "a.csv", "dialect": {"header": false},
                  "schema": {"fields": [{"name": "city"}, {"name": "cameras"}]}},
                 {"path": "b.csv", "dialect": {"header": false}}]}""", "a.csv", "Osh,12\nNaryn,3,x\n", "b.csv",
                "Talas,1\n")));
        assertThat(file.tables()).extracting(t -> t.columns().names()).containsExactly(List.of("city", "cameras", "#3"),
                List.of("#1", "#2"));
        assertThat(file.tables()).extracting(t -> cells(t)).containsExactly(
                List.of(List.of("Osh", "12"), List.of("Naryn", "3", "x")), List.of(List.of("Talas", "1")));
    }

    @Test
    void aZipWithoutTablesIsRefused() {
        assertThat(refusal(folder, "t.zip", zip(entries("a.pdf", "%PDF", "b.exe", "MZ\0\0"))))
                .isEqualTo("The file has no table in it. a.pdf is a PDF document. b.exe is a program for Windows.");
        assertThat(refusal(folder, "t.zip", zip(Map.of()))).isEqualTo("The file has no table in it.");
    }
}
