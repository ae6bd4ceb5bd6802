package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Weight;
import org.lacuna.ruleset.language.TranslatedRuleset;

class RulesetSheetsTest {

    @TempDir
    private Path temp;
    private Path folder;
    private Path file;
    private Map<String, List<String>> before;

    @BeforeEach
    void copyTheSmallRulesets() throws IOException {
        folder = Folders.strict(temp.resolve("rulesets"));
        file = temp.resolve("small.xlsx");
        before = lines(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "base", "convention-108-plus", "european-essential-guarantees" })
    void whatIsExportedAndNotChangedChangesNothing(String id) throws IOException {
        new RulesetSheets(Folders.RULESETS, id).export(file, List.of("ru"));
        SheetImport found = new RulesetSheets(Folders.RULESETS, id).read(file);
        assertThat(found.problems()).isEmpty();
        assertThat(found.changes()).isEmpty();
        Map<String, List<String>> shipped = lines(Folders.RULESETS);
        found.write();
        assertThat(lines(Folders.RULESETS)).isEqualTo(shipped);
    }

    @Test
    void everyTextOfACriterionHasItsCell() throws IOException {
        export("small");
        assertThat(sheets().table("criteria").rows()).first().isEqualTo(new Table.Row(2, Map.ofEntries(
                Map.entry("id", "scope"), Map.entry("title", "Scope"),
                Map.entry("question", "Does the law bind the police?"), Map.entry("why", "The police use most cameras."),
                Map.entry("counts", "An article that names the police."), Map.entry("doesNotCount", "A speech."),
                Map.entry("lookIn", "The first articles."), Map.entry("evidence", "The number of the article."),
                Map.entry("weight", "2"), Map.entry("weight reason", "It decides who is bound."),
                Map.entry("gap", "The law does not bind the police."), Map.entry("remedy rank", "statute"),
                Map.entry("remedy change", "Name the police."))));
        assertThat(sheets().table("options").rows()).first().isEqualTo(new Table.Row(2,
                Map.of("criterion", "scope", "id", "none", "score", "0", "means", "It does not.")));
    }

    @Test
    void aQuestionAWeightAndAScoreAreWrittenIntoTheirLinesOnly() throws IOException {
        export("small");
        sheets().set("criteria", List.of("scope"), "question", "Does the law bind: police, army?")
                .set("criteria", List.of("scope"), "weight", "4")
                .set("options", List.of("basis", "partial"), "score", "0.25");
        SheetImport found = read("small");
        assertThat(found.problems()).isEmpty();
        assertThat(found.changes()).extracting(CellChange::toString).containsExactly(
                "small/criteria/10-scope.yaml line 5, scope question: \"Does the law bind the police?\" -> "
                        + "\"Does the law bind: police, army?\"",
                "small/criteria/10-scope.yaml line 17, scope weight: \"2\" -> \"4\"",
                "small/criteria/20-basis.yaml line 13, basis option partial score: \"0.5\" -> \"0.25\"");
        assertThat(lines(folder)).isEqualTo(before);
        Ruleset old = load("small").source();
        found.write();
        assertThat(changedLines()).containsExactly(
                "small/criteria/10-scope.yaml 5:     question: \"Does the law bind: police, army?\"",
                "small/criteria/10-scope.yaml 17:     weight: {value: 4, reason: It decides who is bound.}",
                "small/criteria/20-basis.yaml 13:       - {id: partial, score: 0.25, means: There is a by-law.}");
        assertThat(load("small").source().criteria()).containsExactly(
                changed(old.criterion("scope"), "Does the law bind: police, army?", 4, old.criterion("scope").options()),
                changed(old.criterion("basis"), old.criterion("basis").question(), 5,
                        List.of(new Option("none", 0, "There is none."), new Option("partial", 0.25, "There is a by-law."),
                                new Option("full", 1, "There is an act."))));
    }

    private static Criterion changed(Criterion c, String question, int weight, List<Option> options) {
        return new Criterion(c.id(), c.title(), question, c.why(), c.guidance(), options, c.citations(),
                new Weight(weight, c.weight().reason()), c.triggers(), c.gated(), c.operators(), c.appliesWhen(),
                c.otherwise(), c.gap(), c.remedy());
    }

    @ParameterizedTest
    @ValueSource(strings = { "He said \"no\": it's # not \\ so", "- a dash first", "=SUM(A1)", "+1", "@here", "-5", "no",
            "first\nsecond\n\n  third: {x}", "Камера — «глаз»", "a,b]c}d", "a  b", "tab\there", "1.10", "null", "👁 eye", "%x",
            "soft\u00ADhyphen", "ends with:" })
    void anyTextSurvivesInEveryPlaceOfTheFiles(String text) throws IOException {
        export("small", "ru");
        sheets().set("criteria", List.of("scope"), "why", text).set("criteria", List.of("basis"), "weight reason", text)
                .set("options", List.of("basis", "full"), "means", text)
                .set("translation-ru", List.of("scope#title"), "translation", text)
                .set("translation-ru", List.of("basis#why"), "translation", text);
        SheetImport found = read("small");
        assertThat(found.problems()).isEmpty();
        assertThat(found.changes()).hasSize(5).allMatch(c -> c.to().equals(text));
        found.write();
        Ruleset now = load("small").source();
        assertThat(List.of(now.criterion("scope").why(), now.criterion("basis").weight().reason(),
                now.criterion("basis").best().means(), load("small").in("ru").criterion("scope").title(),
                load("small").in("ru").criterion("basis").why())).containsOnly(text);
        Files.delete(file);
        export("small", "ru");
        assertThat(sheets().table("criteria").rows().get(0).cell("why")).isEqualTo(text);
        assertThat(read("small").changes()).isEmpty();
    }

    @Test
    void foldedTextsAreFoldedAgainAndNothingAroundThemMoves() throws IOException {
        Folders.delete(folder);
        Folders.copy(Folders.RULESETS, folder);
        before = lines(folder);
        export("base");
        String old = load("base").source().criterion("fr-retention-images").gap();
        sheets().set("criteria", List.of("fr-retention-images"), "gap", old.replace("No act", "No law"));
        read("base").write();
        assertThat(changedLines()).containsExactly("base/criteria/24-facial-recognition-retention.yaml 43:       No law or "
                + "by-law sets a short maximum storage time for footage and match records, with automatic");
        assertThat(load("base").source().criterion("fr-retention-images").gap()).isEqualTo(old.replace("No act", "No law"));
    }

    @Test
    void aTranslationIsChangedInItsPlace() throws IOException {
        export("small", "ru");
        sheets().set("translation-ru", List.of("scope#title"), "translation", "Кого касается");
        SheetImport found = read("small");
        assertThat(found.changes()).extracting(CellChange::toString).containsExactly(
                "small/i18n/ru/criteria.yaml line 3, scope#title: \"Сфера действия\" -> \"Кого касается\"");
        found.write();
        assertThat(changedLines()).containsExactly("small/i18n/ru/criteria.yaml 3:   text: Кого касается");
        assertThat(load("small").in("ru").criterion("scope").title()).isEqualTo("Кого касается");
    }

    @Test
    void newTranslationsGoToTheFilesOfTheirTexts() throws IOException {
        export("small", "kk");
        assertThat(sheets().table("translation-kk").rows()).allMatch(row -> row.cell("state").equals("missing"));
        sheets().set("translation-kk", List.of("scope#title"), "translation", "Ауқымы")
                .set("translation-kk", List.of("treaty#says art 1"), "translation", "Бап: 1")
                .set("translation-kk", List.of("ruleset#title"), "translation", "Ережелер");
        SheetImport found = read("small");
        assertThat(found.changes()).extracting(CellChange::toString).containsExactly(
                "small/i18n/kk/ruleset.yaml new line, ruleset#title: nothing -> \"Ережелер\"",
                "small/i18n/kk/10-scope.yaml new line, scope#title: nothing -> \"Ауқымы\"",
                "small/i18n/kk/instruments.yaml new line, treaty#says art 1: nothing -> \"Бап: 1\"");
        found.write();
        assertThat(Files.readString(folder.resolve("small/i18n/kk/instruments.yaml"))).isEqualTo("""
                # yaml-language-server: $schema=../../../schema/translation.schema.json
                treaty#says art 1:
                  of: "%s"
                  text: "Бап: 1"
                """.formatted(load("small").translations().stream().filter(t -> t.language().equals("kk")).findFirst()
                .orElseThrow().lines().get("treaty#says art 1").of()));
        assertThat(load("small").in("kk").criterion("scope").title()).isEqualTo("Ауқымы");
    }

    @Test
    void aSourceThatChangedSinceTheExportLeavesTheTranslationStale() throws IOException {
        export("small", "ru");
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");
        sheets().set("translation-ru", List.of("scope#title"), "translation", "Охват");
        SheetImport found = read("small");
        assertThat(found.changes()).filteredOn(c -> c.key().equals("scope#title")).singleElement()
                .hasToString("small/i18n/ru/criteria.yaml line 3, scope#title: \"Сфера действия\" -> \"Охват\" "
                        + "(it is stale: the source in the spreadsheet is not the one in the files)");
    }

    @Test
    void aStaleTranslationIsConfirmedByItsStateOrByAnotherText() throws IOException {
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");
        export("small", "ru");
        assertThat(sheets().table("translation-ru").rows()).filteredOn(row -> row.cell("key").equals("scope#title"))
                .singleElement().extracting(row -> row.cell("state")).isEqualTo("stale");
        assertThat(read("small").changes()).isEmpty();
        sheets().set("translation-ru", List.of("scope#title"), "state", "current");
        SheetImport found = read("small");
        assertThat(found.changes()).singleElement().hasToString(
                "small/i18n/ru/criteria.yaml line 3, scope#title state: \"stale\" -> \"current\"");
        assertThat(load("small").in("ru").criterion("scope").title()).isEqualTo("Reach");
        found.write();
        assertThat(load("small").in("ru").criterion("scope").title()).isEqualTo("Сфера действия");
    }

    @Test
    void cellsThatNobodyTouchedTakeNothingBackThatChangedInTheFilesSince() throws IOException {
        Files.write(folder.resolve("small/i18n/ru/criteria.yaml"),
                List.of("scope#title:", "  of: \"b073f6c6\"", "  text: Охват"));
        export("small", "ru");
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "question: Does the law bind",
                "question: Does law bind");
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "score: 1,", "score: 0.9,");
        Folders.replace(folder.resolve("small/i18n/ru/criteria.yaml"), "Охват", "Сфера");
        Files.writeString(folder.resolve("small/i18n/ru/more.yaml"), "basis#title:\n  of: \"9c30e2f6\"\n  text: Основа\n");
        sheets().set("criteria", List.of("scope"), "gap", "The police are free.");
        SheetImport found = read("small");
        assertThat(found.problems()).isEmpty();
        assertThat(found.changes()).extracting(CellChange::key).containsExactly("scope gap");
    }

    @Test
    void whatWasChangedOnBothSidesIsLeftToAPerson() throws IOException {
        export("small", "ru");
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "question: Does the law bind",
                "question: Does law bind");
        Folders.replace(folder.resolve("small/i18n/ru/criteria.yaml"), "Сфера действия", "Сфера");
        sheets().set("criteria", List.of("scope"), "question", "Who is bound?")
                .set("translation-ru", List.of("scope#title"), "translation", "Охват")
                .set("translation-ru", List.of("basis#title"), "source", "Basis in law");
        assertThat(read("small").problems()).extracting(Problem::toString).containsExactly(
                "small.xlsx sheet criteria row 2: The column question was changed here, and in the files since the export; "
                        + "they have \"Does law bind the police?\". Put that here or take the change to a new export.",
                "small.xlsx sheet translation-ru row 13: The source was changed; put back what was translated.",
                "small.xlsx sheet translation-ru row 45: The row was changed here, and its translation in the files since the "
                        + "export; they have \"Сфера\". Put that here or take the change to a new export.");
    }

    @Test
    void allFilesAreWhatTheyWereIfOneCannotBeWritten() throws IOException {
        export("small");
        sheets().set("criteria", List.of("scope"), "gap", "The police are free.")
                .set("criteria", List.of("basis"), "gap", "There is nothing.");
        SheetImport found = read("small");
        Path second = folder.resolve("small/criteria/20-basis.yaml");
        Files.delete(second);
        Files.createDirectory(second);
        assertThatThrownBy(found::write).isInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("small/criteria/10-scope.yaml")))
                .isEqualTo(String.join("", before.get("small/criteria/10-scope.yaml")));
    }

    @Test
    void filesThatUnpackToTooMuchAreRefused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 101; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        assertThat(read("small").problems()).extracting(Problem::toString)
                .containsExactly("small.xlsx: The file unpacks to more than 100000000 bytes.");
    }

    @Test
    void entitiesAreNotTakenApart() throws IOException {
        export("small");
        Path bomb = temp.resolve("bomb.xlsx");
        StringBuilder entities = new StringBuilder("<!DOCTYPE sst [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        try (ZipFile from = new ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.write(text.replaceFirst("<sst ", entities + "]><sst ").replace("A speech.", "&e39;")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(new RulesetSheets(folder, "small").read(bomb).problems()).extracting(Problem::toString)
                .containsExactly("bomb.xlsx: The file cannot be read as a spreadsheet; allowed is .xlsx.");
    }

    @Test
    void anOverlayGivesOnlyWhatStandsInItsOwnFiles() throws IOException {
        export("strict", "ru");
        assertThat(sheets().table("criteria").rows()).extracting(row -> row.cell("id")).containsExactly("sign");
        assertThat(sheets().table("options").rows()).extracting(row -> row.cell("criterion")).containsOnly("sign");
        assertThat(sheets().table("translation-ru").rows()).extracting(row -> row.cell("key"))
                .contains("scope#weight", "retired-rest#reason", "sign#title").doesNotContain("scope#title", "basis#title");
    }

    @Test
    void anOverlayIsChangedInItsOwnFiles() throws IOException {
        export("strict", "ru");
        sheets().set("criteria", List.of("sign"), "weight", "5")
                .set("translation-ru", List.of("retired-rest#reason"), "translation", "Основа не нужна.")
                .set("translation-ru", List.of("ruleset#title"), "translation", "Строгий набор");
        read("strict").write();
        assertThat(Files.readString(folder.resolve("strict/i18n/ru/ruleset.yaml"))).endsWith("  text: Строгий набор\n");
        Files.delete(folder.resolve("strict/i18n/ru/ruleset.yaml"));
        assertThat(changedLines()).hasSize(2).anyMatch(line -> line.matches("strict/criteria/10-sign.yaml .*value: 5.*"))
                .contains("strict/i18n/ru/strict.yaml 9:   text: Основа не нужна.");
        assertThat(load("strict").source().criterion("sign").weight().value()).isEqualTo(5);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() throws IOException {
        export("small", "ru");
        sheets().set("criteria", List.of("scope"), "weight", "heavy").set("criteria", List.of("basis"), "gap", "")
                .set("options", List.of("scope", "full"), "score", "0,5")
                .set("criteria", List.of("scope"), "title", "Reach")
                .set("translation-ru", List.of("scope#title"), "translation", " ")
                .set("translation-ru", List.of("basis#title"), "key", "basis#name")
                .set("translation-ru", List.of("basis#why"), "state", "done")
                .rows("options", rows -> rows.subList(0, 4))
                .rows("criteria", rows -> plus(rows, Sheets.with(rows.get(0), "id", "cameras"), rows.get(1)))
                .rows("options", rows -> plus(rows, Sheets.with(rows.get(0), "id", "half")));
        SheetImport found = read("small");
        assertThat(found.problems()).extracting(Problem::toString).containsExactly(
                "small.xlsx sheet criteria row 2: The column weight has \"heavy\"; allowed is a whole number from 1 to 5.",
                "small.xlsx sheet criteria row 3: The column gap has nothing; allowed is a text.",
                "small.xlsx sheet criteria row 4: There is no cameras in the files of this ruleset; rows are added in YAML, "
                        + "not in a spreadsheet.",
                "small.xlsx sheet criteria row 5: basis stands in row 3 already.",
                "small.xlsx sheet options row 3: The column score has \"0,5\"; allowed is a number from 0 to 1, as in 0.5.",
                "small.xlsx sheet options row 6: There is no scope option half in the files of this ruleset; rows are added "
                        + "in YAML, not in a spreadsheet.",
                "small.xlsx sheet options: The row of basis option full is missing; rows are taken out in YAML, not in a "
                        + "spreadsheet.",
                "small.xlsx sheet translation-ru row 13: There is no text basis#name to translate in the files of this ruleset.",
                "small.xlsx sheet translation-ru row 15: The state is \"done\"; allowed is current, stale or missing.",
                "small.xlsx sheet translation-ru row 45: The translation is empty; lines are taken out in YAML, not in a "
                        + "spreadsheet.");
        assertThatThrownBy(found::write).isInstanceOf(FaultyFilesException.class);
        assertThat(lines(folder)).isEqualTo(before);
    }

    @Test
    void missingColumnsUnknownSheetsAndOtherFilesAreRefused() throws IOException {
        export("small", "ru");
        sheets().tables(t -> new Table(t.file(), t.name().equals("options") ? "Tabelle1" : t.name(),
                t.columns().stream().filter(c -> !c.equals("source") && !c.equals("why")).toList(), t.rows()));
        assertThat(read("small").problems()).extracting(Problem::toString).containsExactly(
                "small.xlsx sheet criteria: The column why is missing; the first row must have id, title, question, why, "
                        + "counts, doesNotCount, lookIn, evidence, weight, weight reason, gap, remedy rank, remedy change.",
                "small.xlsx sheet Tabelle1: There is no such sheet; allowed is criteria, options and translation-LANGUAGE, "
                        + "as in translation-ru.",
                "small.xlsx sheet translation-ru: The column source is missing; the first row must have key, source, "
                        + "translation, state.");
        Files.writeString(file, "key,source\n");
        assertThat(read("small").problems()).extracting(Problem::toString)
                .containsExactly("small.xlsx: The file cannot be read as a spreadsheet; allowed is .xlsx.");
        Files.write(file, new byte[5_000_001]);
        assertThat(read("small").problems()).extracting(Problem::toString)
                .containsExactly("small.xlsx: The file has 5000001 bytes; allowed are 5000000.");
        Files.delete(file);
        assertThat(read("small").problems()).extracting(Problem::toString).containsExactly("small.xlsx: The file is missing.");
    }

    @Test
    void formulasAreRefusedWithTheirCells() throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("options");
            List.of("criterion", "id", "score", "means").forEach(c -> sheet.value(0, List.of("criterion", "id", "score",
                    "means").indexOf(c), c));
            sheet.value(1, 0, "scope");
            sheet.value(1, 1, "none");
            sheet.formula(1, 2, "1-1");
            sheet.value(1, 3, true);
        }
        assertThat(read("small").problems()).extracting(Problem::toString).startsWith(
                "small.xlsx sheet options cell C2: A formula stands here; write it out as text.",
                "small.xlsx sheet options cell D2: A truth value stands here; write it out as text.");
    }

    @Test
    void numbersThatASpreadsheetMakesOfTextsAreTheSameNumbers() throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("options");
            String[][] rows = { { "criterion", "id", "score", "means" }, { "scope", "none", "0", "It does not." },
                    { "scope", "full", "1.0", "It does." }, { "basis", "none", "0", "There is none." },
                    { "basis", "partial", "", "There is a by-law." }, { "basis", "full", "1", "There is an act." } };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < 4; c++) {
                    sheet.value(r, c, rows[r][c]);
                }
            }
            sheet.value(4, 2, 0.1 + 0.2);
        }
        assertThat(read("small").problems()).isEmpty();
        assertThat(read("small").changes()).extracting(CellChange::to).containsExactly("0.3");
    }

    @Test
    void whatTheLoaderRefusesIsNotWritten() throws IOException {
        export("small");
        sheets().set("options", List.of("basis", "partial"), "score", "1.0").set("criteria", List.of("scope"), "title",
                "Legal basis");
        SheetImport found = read("small");
        assertThat(found.changes()).hasSize(2);
        assertThat(found.problems()).isNotEmpty().allMatch(p -> p.file().startsWith("small/criteria/"));
        assertThatThrownBy(found::write).isInstanceOf(FaultyFilesException.class);
        assertThat(lines(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        export("small");
        assertThatThrownBy(() -> export("small", "Russian", "en")).hasMessage(
                "small.xlsx: The language is Russian; allowed is a tag as in ru or sr-Latn.\n"
                        + "small.xlsx: The language is en, in which the ruleset itself is written; allowed is another.\n"
                        + file + ": There is such a file already, perhaps with somebody's work; name another.");
    }

    private void export(String id, String... languages) throws IOException {
        new RulesetSheets(folder, id).export(file, List.of(languages));
    }

    private SheetImport read(String id) {
        return new RulesetSheets(folder, id).read(file);
    }

    private Sheets sheets() {
        return new Sheets(file);
    }

    private TranslatedRuleset load(String id) {
        return RulesetLoader.load(folder).get(id);
    }

    private static List<Table.Row> plus(List<Table.Row> list, Table.Row... more) {
        List<Table.Row> all = new ArrayList<>(list);
        all.addAll(List.of(more));
        return all;
    }

    /** All lines of all files, with their ends. */
    private static Map<String, List<String>> lines(Path folder) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Path found : Folders.files(folder)) {
            lines.put(folder.relativize(found).toString(), List.of(Files.readString(found).split("(?<=\n)")));
        }
        return lines;
    }

    /** Lines that are not what they were, in files that have as many as before. */
    private List<String> changedLines() throws IOException {
        List<String> changed = new ArrayList<>();
        Map<String, List<String>> now = lines(folder);
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((name, lines) -> {
            assertThat(lines).as(name).hasSameSizeAs(before.get(name));
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(before.get(name).get(i))) {
                    changed.add(name + " " + (i + 1) + ": " + lines.get(i).stripTrailing());
                }
            }
        });
        return changed;
    }
}
