package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;

class AnswerSheetTest {

    private static final Answer COMMON = answer("rights", "full").build();
    private static final Answer OWN = answer("rights", "none").of(POLICE).build();
    private static final Answer NOTICE = answer("notice", "partly").build();
    private static final AnswerSheet SHEET = new AnswerSheet("a", "KZ", "base", "1.0.0", DAY, List.of(COMMON, OWN, NOTICE));

    @Test
    void ownAnswerGoesBeforeTheCommonOne() {
        assertThat(SHEET.find("rights", POLICE)).contains(OWN);
        assertThat(SHEET.find("rights", PRIVATE)).contains(COMMON);
        assertThat(SHEET.find("warrant", POLICE)).isEmpty();
    }

    @Test
    void exactSearchTakesNoOther() {
        assertThat(SHEET.find("rights")).contains(COMMON);
        assertThat(SHEET.find("rights", Optional.of(POLICE))).contains(OWN);
        assertThat(SHEET.find("rights", Optional.of(PRIVATE))).isEmpty();
    }

    @Test
    void secondAnswerForTheSameOperatorIsRefused() {
        SampleAnswer none = answer("rights", "none");
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(answer("rights", "full"), none))
                .withMessage("Two answers to rights for the same operator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(answer("rights", "full").of(POLICE), answer("rights", "none").of(POLICE)));
        assertThat(sheet(answer("rights", "full").of(PRIVATE), answer("rights", "none").of(POLICE)).answers()).hasSize(2);
    }

    @Test
    void newAnswerStandsInPlaceOfEveryOtherToItsCriterion() {
        Answer best = Answer.hypothetical("rights", "full");

        assertThat(SHEET.with(best)).isEqualTo(new AnswerSheet("a", "KZ", "base", "1.0.0", DAY, List.of(NOTICE, best)));
        assertThat(SHEET.answers()).containsExactly(COMMON, OWN, NOTICE);
    }

    @Test
    void orderOfAnswersDoesNotChangeTheFingerprint() {
        assertThat(new AnswerSheet("a", "KZ", "base", "1.0.0", DAY, List.of(NOTICE, OWN, COMMON)).fingerprint())
                .isEqualTo(SHEET.fingerprint());
    }

    @Test
    void nameOfTheSheetDoesNotChangeTheFingerprint() {
        assertThat(new AnswerSheet("b", "KZ", "base", "1.0.0", DAY, SHEET.answers()).fingerprint())
                .isEqualTo(SHEET.fingerprint());
    }

    @Test
    void whatDecidesScoresChangesTheFingerprint() {
        assertThat(List.of(SHEET, new AnswerSheet("a", "KG", "base", "1.0.0", DAY, SHEET.answers()),
                new AnswerSheet("a", "KZ", "other", "1.0.0", DAY, SHEET.answers()),
                new AnswerSheet("a", "KZ", "base", "1.0.1", DAY, SHEET.answers()),
                new AnswerSheet("a", "KZ", "base", "1.0.0", DAY.plusDays(1), SHEET.answers()),
                new AnswerSheet("a", "KZ", "base", "1.0.0", DAY, List.of(COMMON, NOTICE)),
                SHEET.with(answer("notice", "full").build()), SHEET.with(answer("notice", "partly").reviewed().build()),
                SHEET.with(answer("notice", "partly").binds().build()),
                SHEET.with(answer("notice", "partly").bindsNotStated().build())))
                .extracting(AnswerSheet::fingerprint).doesNotHaveDuplicates();
    }
}
