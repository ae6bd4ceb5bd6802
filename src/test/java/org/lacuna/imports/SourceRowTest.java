package org.lacuna.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SourceRowTest {

    private static final SourceColumns COLUMNS = SourceColumns
            .of(List.of("Country", " BRI\u0000\r\nMember?\n", "", "x", "x", "x"));

    @Test
    void everyColumnHasANameOfItsOwn() {
        assertThat(COLUMNS.names()).containsExactly("Country", "BRI Member?", "#3", "x", "x (2)", "x (3)");
        assertThat(SourceColumns.of(List.of("#2", "", "x (2)", "x", "x")).names()).containsExactly("#2", "#2 (2)", "x (2)",
                "x", "x (3)");
    }

    @Test
    void columnsAreFoundByName() {
        assertThat(COLUMNS.find("BRI Member?")).hasValue(1);
        assertThat(COLUMNS.find("#3")).hasValue(2);
        assertThat(COLUMNS.find("#4")).isEmpty();
        assertThat(COLUMNS.find(" BRI Member?")).isEmpty();
    }

    @Test
    void cellsAreReadByColumn() {
        SourceRow row = row("Chad", "1", "nameless", "a", "b", "c");
        assertThat(row.get("Country")).isEqualTo("Chad");
        assertThat(row.get("#3")).isEqualTo("nameless");
        assertThat(row.get("x (3)")).isEqualTo("c");
        assertThat(row.get("Region")).isEmpty();
        assertThat(row.get("#1")).as("the first column has a name").isEmpty();
    }

    @Test
    void shortRowsEndInEmptyCells() {
        assertThat(row("Chad").get("x")).isEmpty();
        assertThat(row("Chad").names()).isEqualTo(COLUMNS.names());
    }

    @Test
    void cellsBeyondTheColumnsAreNotLost() {
        SourceRow row = row("Chad", "", "", "", "", "", "Huawei", "ZTE");
        assertThat(row.get("#7")).isEqualTo("Huawei");
        assertThat(row.get("#8")).isEqualTo("ZTE");
        assertThat(row.get("#9")).isEmpty();
        assertThat(row.get("#99999999999")).isEmpty();
        assertThat(row.get("#x")).isEmpty();
        assertThat(row.get("#")).isEmpty();
        assertThat(row.names()).endsWith("x (3)", "#7", "#8");
    }

    @Test
    void blankRowsAreTold() {
        assertThat(row("", " ", "\u2003").isBlank()).isTrue();
        assertThat(row().isBlank()).isTrue();
        assertThat(row("", "0").isBlank()).isFalse();
    }

    @Test
    void aHeaderInTheMiddleIsTold() {
        assertThat(row("Country", " BRI  Member?", "", "x", "x", "x", "").repeatsHeader()).isTrue();
        assertThat(row("Country", "BRI Member?", "", "x", "x").repeatsHeader()).isFalse();
        assertThat(row("Country", "BRI Member?", "", "x", "x", "y").repeatsHeader()).isFalse();
        assertThat(row("Country", "BRI Member?", "Note", "x", "x", "x", "Side note").repeatsHeader())
                .as("columns that have no name may get one").isTrue();
        assertThat(new SourceRow(SourceColumns.of(List.of("", "")), List.of("", ""), "t", 2).repeatsHeader()).isFalse();
    }

    @Test
    void headerRowsAreCountedFromOne() {
        assertThatThrownBy(() -> new Reading(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(0),
                Optional.empty())).hasMessage("No header row: 0");
    }

    private static SourceRow row(String... cells) {
        return new SourceRow(COLUMNS, List.of(cells), "t", 2);
    }
}
