package org.lacuna.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCellTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=", "'=1", "''=1", "-", "-1.5e3", "=a\nb" })
    void whatASpreadsheetWouldWorkOutGetsAnApostropheAndComesBack(String text) {
        assertThat(FormulaCell.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaCell.unguard(FormulaCell.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "'", "'a", "a=1", "-1.25", "-7", "Côte d'Ivoire", "О’zbekiston", " =1", "''" })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(FormulaCell.guard(text)).isEqualTo(text);
        assertThat(FormulaCell.unguard(text)).isEqualTo(text);
    }

    @Test
    void aNegativeDegreeStaysANumber() {
        assertThat(FormulaCell.guard("-33.8688")).isEqualTo("-33.8688");
    }
}
