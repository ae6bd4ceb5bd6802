package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = { "no", "yes", "on", "true", "~", "null", "NaN", ".inf", "1.10", "010", "0x1F", "1e3", "1_000",
            "+1", "-0", "12:30", "2024-01-01", "2024-01-01T12:30:00Z", "=", "<<", "Кыргызстан" })
    void aScalarIsTheTextAsWritten(String scalar) {
        assertThat(read("a: " + scalar).root().path("a").textValue()).isEqualTo(scalar);
        assertThat(read("- " + scalar).root().path(0).textValue()).isEqualTo(scalar);
        assertThat(problems).isEmpty();
    }

    @Test
    void quotesFallAwayAndKeepWhatIsInThem() {
        assertThat(read("a: \"1.10\"").root().path("a").textValue()).isEqualTo("1.10");
        assertThat(read("a: ' no '").root().path("a").textValue()).isEqualTo(" no ");
    }

    @Test
    void aKeyWithoutValueIsAnEmptyText() {
        assertThat(read("a:").root().path("a").textValue()).isEmpty();
    }

    @Test
    void foldedLinesAreOneText() {
        assertThat(read("""
                a: >-
                  one
                  two
                """).root().path("a").textValue()).isEqualTo("one two");
    }

    @Test
    void mapsAndListsKeepTheirOrder() {
        assertThat(read("""
                b: [2, 1]
                a: {d: 3, c: 4}
                """).root()).hasToString("""
                {"b":["2","1"],"a":{"d":"3","c":"4"}}""");
    }

    @Test
    void aPointerHasTheLineOfItsKey() {
        YamlTree tree = read("""
                # a comment
                a:
                  - b: 1
                    c:
                      2
                d/e~f: 3
                """);
        assertThat(tree.line("/a")).isEqualTo(2);
        assertThat(tree.line("/a/0")).isEqualTo(3);
        assertThat(tree.line("/a/0/c")).isEqualTo(4);
        assertThat(tree.line("/d~1e~0f")).isEqualTo(6);
    }

    @Test
    void aPointerToNothingHasTheLineOfWhatIsAroundIt() {
        YamlTree tree = read("""
                a: 0
                b:
                  c: 1
                """);
        assertThat(tree.line("/b/x/y")).isEqualTo(2);
        assertThat(tree.line("/x")).isEqualTo(1);
        assertThat(tree.line("")).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(read("\uFEFFa: 1").root().fieldNames().next()).isEqualTo("a");
    }

    @Test
    void twentyLevelsAreAllowed() {
        read("[".repeat(20) + "x" + "]".repeat(20));
        assertThat(problems).isEmpty();
    }

    @Test
    void aMillionCharactersAreAllowed() {
        read("a: " + "x".repeat(999_997));
        assertThat(problems).isEmpty();
    }

    private YamlTree read(String text) {
        return YamlTree.read("a.yaml", text, problems);
    }
}
