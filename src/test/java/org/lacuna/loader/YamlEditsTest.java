package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditsTest {

    static List<Path> shipped() throws IOException {
        return Folders.files(Folders.RULESETS).stream().filter(f -> f.toString().matches(".*/(criteria|i18n)/.*yaml")).toList();
    }

    /** The result itself makes sure that the values are the new ones. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyValueOfEveryFileCanBeReplacedAndPutBack(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> values = YamlScalars.values(text);
        for (String other : List.of("no", "a: b # c", "- \"x\" 'y' \\", "one\n\n two", "word ".repeat(60).strip(), " ", "",
                "{[&*!|>%@`", "ends\n", "Ё\u2028é")) {
            YamlEdits edits = new YamlEdits(file.toString(), text);
            values.keySet().forEach(pointer -> edits.text(pointer, other));
            String changed = edits.result();
            assertThat(YamlScalars.values(changed).values()).containsOnly(other);
            YamlEdits back = new YamlEdits(file.toString(), changed);
            values.forEach(back::text);
            assertThat(YamlScalars.values(back.result())).isEqualTo(values);
        }
    }

    /** So that a change moves no line but its own. */
    @ParameterizedTest
    @MethodSource("shipped")
    void theSameValueIsWrittenAsItWas(Path file) throws IOException {
        String text = Files.readString(file);
        YamlEdits edits = new YamlEdits(file.toString(), text);
        YamlScalars.values(text).forEach((pointer, value) -> {
            if (value.matches("[0-9.]+")) {
                edits.number(pointer, value);
            } else {
                edits.text(pointer, value);
            }
        });
        assertThat(edits.result()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: old # why\n# end\n", "a: 'old' # why\n", "a: >- # why\n  old\n\n# end\n",
            "a: |\n  old\n\n\nb: c\n",
            "a: {x: old, y: z}\n", "- a: old\n  b: c\n", "a:\r\n  x: \"old\"\r\n", "a: >2+\n  old\n",
            "a:\n    x: >-\n          old" })
    void whatStandsAroundAValueStays(String text) {
        YamlEdits edits = new YamlEdits("file", text);
        String pointer = YamlScalars.read(text).keySet().iterator().next();
        edits.text(pointer, "new");
        assertThat(edits.result().replace("|-", "|").replace(">-", "|").replace("new", "old"))
                .isEqualTo(text.replace(">2+", "|").replace("|\n  old", "|\n  old").replace(">-", "|"));
    }

    @Test
    void onlyTheLinesInWhichAFoldedTextDiffersChange() {
        String text = "a: >-\n  One line that stays.\n  Two lines that\n  change.\n  Last line that stays.\n";
        YamlEdits edits = new YamlEdits("file", text);
        edits.text("/a", "One line that stays. Two lines that were changed. Last line that stays.");
        assertThat(edits.result()).isEqualTo(
                "a: >-\n  One line that stays.\n  Two lines that\n  were changed.\n  Last line that stays.\n");
    }

    @Test
    void aFileThatCannotHoldAChangeIsRefused() {
        YamlEdits edits = new YamlEdits("ru.yaml", "{a#title: {of: \"b073f6c6\", text: x}}\n");
        edits.line("b#title", "9c30e2f6", "y");
        assertThatThrownBy(edits::result).isInstanceOf(FaultyFilesException.class).hasMessage(
                "ru.yaml: The file is written in a way in which these changes cannot be made; make them by hand.");
    }
}
