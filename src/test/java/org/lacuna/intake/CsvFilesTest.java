package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.intake.BroughtFiles.cells;
import static org.lacuna.intake.BroughtFiles.headerAt;
import static org.lacuna.intake.BroughtFiles.inEncoding;
import static org.lacuna.intake.BroughtFiles.lines;
import static org.lacuna.intake.BroughtFiles.open;
import static org.lacuna.intake.BroughtFiles.refusal;
import static org.lacuna.intake.BroughtFiles.rows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.imports.Reading;

class CsvFilesTest {

    private static final String RUSSIAN = "Страна,Город\nКыргызстан,Бишкек\nКазахстан,Астана\n";
    private static final String FRENCH = "Pays,Année\nCôte d’Ivoire,été\nSénégal,décembre\n";

    @TempDir
    Path folder;

    @Test
    void aTableWithSemicolonsAndDecimalCommasIsRead() {
        BroughtFile file = open(folder, "aigs.csv", """
                Country;Region;v2x;"ŽFreedom"" Status"; BRI Member?;Other;Company 1;;\r
                Algeria;MENA;0,305;;1;UK;Huawei;BAE;\r
                Australia;EAP;0,864;FREE;;"Japan, Australia";Palantir;NEC;Dahua;Genetec\r
                Chad;AF;0,2\r
                """);
        assertThat(file.kind()).isEqualTo(FileKind.CSV);
        assertThat(file.reading()).isEqualTo(new Reading(Optional.of("UTF-8"), Optional.of(';'), Optional.of("aigs.csv"),
                OptionalInt.of(1), Optional.empty()));
        BroughtTable table = file.tables().get(0);
        assertThat(table.columns().names()).containsExactly("Country", "Region", "v2x", "ŽFreedom\" Status", "BRI Member?",
                "Other", "Company 1", "#8", "#9");
        assertThat(cells(table)).containsExactly(List.of("Algeria", "MENA", "0,305", "", "1", "UK", "Huawei", "BAE", ""),
                List.of("Australia", "EAP", "0,864", "FREE", "", "Japan, Australia", "Palantir", "NEC", "Dahua", "Genetec"),
                List.of("Chad", "AF", "0,2"));
        assertThat(rows(table).get(1).get("#10")).isEqualTo("Genetec");
        assertThat(table.isEncodingGuessed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = { ',', ';', '\t', '|' })
    void delimitersAreDetected(char delimiter) {
        String text = "name~place~share~note\nx~y~0~\nz, w~v~1.5~a; b | c\n\"q~r\"~s~2~\n";
        BroughtFile file = open(folder, "t.csv", text.replace('~', delimiter));
        assertThat(file.reading().delimiter()).hasValue(delimiter);
    }

    @Test
    void oneColumnIsATableToo() {
        BroughtFile file = open(folder, "t.csv", "Country\nChad\nMali\n");
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("Chad"), List.of("Mali"));
        assertThat(file.reading().delimiter()).hasValue(',');
    }

    @Test
    void aPersonMayNameTheDelimiter() {
        byte[] text = "a;b\n1,5;2,5\n".getBytes(StandardCharsets.UTF_8);
        BroughtFile file = open(folder, "t.csv", text, new Reading(Optional.empty(), Optional.of(','), Optional.empty(),
                OptionalInt.empty(), Optional.empty()));
        assertThat(cells(file.tables().get(0))).containsExactly(List.of("1", "5;2", "5"));
        assertThat(file.reading().delimiter()).hasValue(',');
    }

    @Test
    void excelMayNameTheDelimiter() {
        BroughtTable table = open(folder, "t.csv", "sep=|\r\na|b\r\n1|2\r\n").tables().get(0);
        assertThat(table.columns().names()).containsExactly("a", "b");
        assertThat(table.reading().headerRow()).hasValue(2);
        assertThat(lines(table)).containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF" })
    void byteOrderMarksTellTheEncoding(String encoding, String mark) {
        BroughtFile file = open(folder, "t.csv", encoded(RUSSIAN, encoding, mark));
        assertRussian(file, encoding, false);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, false", "UTF-16LE, true", "UTF-16BE, true", "windows-1251, true" })
    void withoutAMarkTheLettersTellTheEncoding(String encoding, boolean guessed) {
        assertRussian(open(folder, "t.csv", encoded(RUSSIAN, encoding, "")), encoding, guessed);
    }

    private static void assertRussian(BroughtFile file, String encoding, boolean guessed) {
        assertThat(file.reading().encoding()).hasValue(encoding);
        BroughtTable table = file.tables().get(0);
        assertThat(table.isEncodingGuessed()).isEqualTo(guessed);
        assertThat(table.columns().names()).containsExactly("Страна", "Город");
        assertThat(cells(table)).containsExactly(List.of("Кыргызстан", "Бишкек"), List.of("Казахстан", "Астана"));
    }

    @Test
    void accentsBetweenLettersAreWestern() {
        BroughtFile file = open(folder, "t.csv", encoded(FRENCH, "windows-1252", ""));
        assertThat(file.reading().encoding()).hasValue("windows-1252");
        assertThat(file.tables().get(0).isEncodingGuessed()).isTrue();
        assertThat(cells(file.tables().get(0))).contains(List.of("Côte d’Ivoire", "été"));
    }

    @Test
    void oneLateByteDecides() {
        String text = "name,place\n" + "a,b\n".repeat(50_000) + "Müller,x\n";
        assertThat(open(folder, "t.csv", encoded(text, "windows-1252", "")).reading().encoding()).hasValue("windows-1252");
    }

    @Test
    void aPersonMayNameTheEncoding() {
        BroughtFile file = open(folder, "t.csv", encoded(FRENCH, "windows-1252", ""), inEncoding("windows-1251"));
        assertThat(cells(file.tables().get(0))).contains(List.of("Cфte d’Ivoire", "йtй"));
        assertThat(file.tables().get(0).isEncodingGuessed()).isFalse();
        assertThat(refusal(folder, "t.csv", encoded(FRENCH, "windows-1252", ""), inEncoding("UTF-8")))
                .isEqualTo("t.csv is not UTF-8: line 1 has bytes that mean nothing in it. Choose another encoding.");
        assertThat(refusal(folder, "t.csv", encoded(FRENCH, "UTF-8", ""), inEncoding("klingon"))).isEqualTo(
                "The encoding klingon is not known; allowed are UTF-8, UTF-16LE, UTF-16BE, windows-1251, windows-1252, and others that Java knows.");
    }

    private static byte[] encoded(String text, String encoding, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark == null ? "" : mark));
        bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
        return bytes.toByteArray();
    }

    @Test
    void lineBreaksInQuotesStayInTheCell() {
        BroughtTable table = open(folder, "t.csv", "id,text\r\n1,\"two\r\nlines\"\r\n\r\n2,\"a \"\"word\"\"\"\r\n").tables()
                .get(0);
        assertThat(cells(table)).containsExactly(List.of("1", "two  lines"), List.of("2", "a \"word\""));
        assertThat(lines(table)).containsExactly(2L, 5L);
    }

    @Test
    void blankRowsAreLeftOut() {
        BroughtTable table = open(folder, "t.csv", "a;b\n;\n1;2\n ; \n").tables().get(0);
        assertThat(cells(table)).containsExactly(List.of("1", "2"));
    }

    @Test
    void titlesAboveTheTableAreNoHeader() {
        BroughtTable table = open(folder, "t.csv", """
                Table 3: Cameras,,,
                Source,Ministry,,
                Country,City,Year,Vendor
                Chad,N'Djamena,2019,Huawei
                """).tables().get(0);
        assertThat(table.columns().names()).containsExactly("Country", "City", "Year", "Vendor");
        assertThat(table.reading().headerRow()).hasValue(3);
        assertThat(lines(table)).containsExactly(4L);
        assertThat(table.sample()).extracting(r -> r.get("Vendor")).containsExactly("Huawei");
    }

    @Test
    void aPersonMayNameTheHeaderRow() {
        byte[] text = "a,b\nc,d\n1,2\n".getBytes(StandardCharsets.UTF_8);
        BroughtTable table = open(folder, "t.csv", text, headerAt(2)).tables().get(0);
        assertThat(table.columns().names()).containsExactly("c", "d");
        assertThat(cells(table)).containsExactly(List.of("1", "2"));
        assertThat(refusal(folder, "t.csv", text, headerAt(4)))
                .isEqualTo("t.csv has no row 4 that could name columns.");
    }

    @Test
    void repeatedHeadersAreRows() {
        BroughtTable table = open(folder, "t.csv", "a,b,\n1,2,3\na,b,Note\n4,5,6\n").tables().get(0);
        assertThat(rows(table)).extracting(r -> r.repeatsHeader()).containsExactly(false, true, false);
    }

    @Test
    void formulasAreTexts() {
        assertThat(cells(open(folder, "t.csv", "a,b\n=1+1,@SUM(A1)\n").tables().get(0)))
                .containsExactly(List.of("=1+1", "@SUM(A1)"));
    }

    @Test
    void charactersThatDeceiveBecomeBlanks() {
        BroughtTable table = open(folder, "t.csv", "a\u202Eb,c\n\u0007x\u2066y,\u200Fz\u007F\u0085\n").tables().get(0);
        assertThat(table.columns().names()).containsExactly("a b", "c");
        assertThat(cells(table)).containsExactly(List.of(" x y", " z  "));
    }

    @Test
    void htmlStaysAsItIs() {
        assertThat(cells(open(folder, "t.csv", "id,text\n1,\"<p>a&nbsp;b</p>\"\n").tables().get(0)))
                .containsExactly(List.of("1", "<p>a&nbsp;b</p>"));
    }

    @Test
    void rowsAreReadAgainAndAgain() {
        BroughtTable table = open(folder, "t.csv", "a,b\n" + "1,2\n".repeat(100_000)).tables().get(0);
        assertThat(rows(table)).hasSize(100_000);
        assertThat(rows(table)).hasSize(100_000);
        assertThat(table.sample()).hasSize(20);
    }
}
