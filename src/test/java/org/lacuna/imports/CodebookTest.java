package org.lacuna.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.Codebook.Form;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;

class CodebookTest {

    private static final Vocabulary WORDS = new Vocabulary(
            Stream.of("anpr", "drones", "run-by-police").map(id -> new Trait(id, "capability", id, 0, Set.of())).toList(),
            Map.of(Operator.POLICE, "run-by-police"), List.of(new Vocabulary.Status("operational", 1, 1, "")),
            new Vocabulary.Scale(1000, 0.3, ""), Map.of(), VendorStates.NONE);

    private final Codebook codebook = new Codebook(WORDS);

    @Test
    void everyColumnOfAFileIsDescribed() {
        assertThat(codebook.columns(3)).extracting(Column::name).isEqualTo(CommonRecord.columns(3));
        assertThat(codebook.columns(CommonRecord.MOST_SOURCES)).allSatisfy(c -> assertThat(c.means()).endsWith("."));
    }

    @Test
    void onlyColumnsThatNoRecordCanDoWithoutAreNeeded() {
        assertThat(codebook.columns(1).stream().filter(Column::needed).map(Column::name)).containsExactlyElementsOf(
                CommonRecord.columns(1).stream().filter(CommonRecord.NEEDED::contains).toList());
    }

    @Test
    void wordsAreThoseThatTheImportTakes() {
        assertThat(codebook.column("confidence")).isEqualTo(new Column("confidence", Form.WORD, false, true,
                List.of("high", "medium", "low"), "How far the record is believed."));
        assertThat(codebook.column("operator_type").words()).startsWith("unknown").contains("police", "private");
        assertThat(codebook.column("traits").words()).containsExactly("anpr", "drones");
        assertThat(codebook.column("scale_unit").list()).isTrue();
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThatThrownBy(() -> codebook.column("colour")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The common record has no column colour");
    }
}
