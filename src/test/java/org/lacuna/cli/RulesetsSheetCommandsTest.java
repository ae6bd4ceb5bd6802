package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesetsSheetCommandsTest {

    @TempDir
    private Path temp;
    private Path file;
    private Path folder;
    private Path translations;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheSmallRuleset() throws IOException {
        file = temp.resolve("small.xlsx");
        folder = temp.resolve("rulesets");
        copy(Path.of("rulesets/schema"), folder.resolve("schema"));
        copy(Path.of("src/test/resources/rulesets/small"), folder.resolve("small"));
        translations = folder.resolve("small/i18n/ru/criteria.yaml");
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path each : files) {
            Path copy = to.resolve(from.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy);
        }
    }

    @Test
    void anExportThatNobodyChangedChangesNothing() {
        assertThat(run("export", "small", file.toString(), "--language", "ru", "--language", "kk", folder.toString())).isZero();
        assertThat(out.toString()).isEqualTo(
                file + " is written. `rulesets import small " + file + "` shows what has changed in it.\n");
        out.getBuffer().setLength(0);
        assertThat(run("import", "small", file.toString(), folder.toString())).isZero();
        assertThat(out.toString()).isEqualTo("The spreadsheet changes nothing.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void changesAreShownFirstAndWrittenOnRequest() throws IOException {
        write("Scope", "Кого касается", "current");
        String change = "small/i18n/ru/criteria.yaml line 3, scope#title: \"Сфера действия\" -> \"Кого касается\"\n";
        String before = Files.readString(translations);
        assertThat(run("import", "small", file.toString(), folder.toString())).isZero();
        assertThat(out.toString()).isEqualTo(change + "changes: 1; nothing is written without --write.\n");
        assertThat(Files.readString(translations)).isEqualTo(before);
        out.getBuffer().setLength(0);
        assertThat(run("import", "small", file.toString(), folder.toString(), "--write")).isZero();
        assertThat(out.toString()).isEqualTo(change + "changes: 1, written.\n");
        assertThat(Files.readString(translations)).isEqualTo(before.replace("Сфера действия", "Кого касается"));
    }

    @Test
    void problemsAreSaidAndNothingIsWritten() throws IOException {
        write("Scope", "Кого касается", "done");
        String before = Files.readString(translations);
        assertThat(run("import", "small", file.toString(), "--write", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("small.xlsx sheet translation-ru row 2: The state is \"done\"; allowed is "
                + "current, stale or missing.\nNothing is written.\n");
        assertThat(Files.readString(translations)).isEqualTo(before);
    }

    @Test
    void anUnknownRulesetIsRefusedWithThoseThatThereAre() {
        assertThat(run("export", "big", file.toString(), folder.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(folder + ": There is no ruleset big; allowed is small.\n");
        assertThat(file).doesNotExist();
    }

    /** Only one row, as from a translator who had a part of the work. */
    private void write(String source, String translation, String state) throws IOException {
        try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("translation-ru");
            String[][] rows = { { "key", "source", "translation", "state" }, { "scope#title", source, translation, state } };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    sheet.value(r, c, rows[r][c]);
                }
            }
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new RulesetsCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
