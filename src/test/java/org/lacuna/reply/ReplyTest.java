package org.lacuna.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;

class ReplyTest {

    private static final Signatory BY = new Signatory("A. Minister", "Ministry", "", "Government");

    private static Reply reply(String language, String text, String original) {
        return new Reply(1, Subject.criterion("fr-dpia"), BY, LocalDate.of(2026, 11, 20), language, text, "", original, "",
                Optional.empty());
    }

    private static AnswerSheet sheet(String option) {
        return new AnswerSheet("KZ-1", "KZ", "base", "1.0.0", LocalDate.of(2026, 11, 24),
                List.of(Answer.of("fr-dpia", option, Set.of()), Answer.of("other", "none", Set.of())));
    }

    @Test
    void aReplyWithoutWhatMakesItOneIsRefusedWithASentence() {
        assertThatThrownBy(() -> reply("en", " ", "File 7")).hasMessage("A reply has no text");
        assertThatThrownBy(() -> reply("en", "x".repeat(20_001), "File 7"))
                .hasMessage("The text of a reply is missing or longer than 20000 characters");
        assertThatThrownBy(() -> reply("xx", "We disagree.", "File 7"))
                .hasMessageStartingWith("The language of a reply is xx; allowed are [en, ru,");
        assertThatThrownBy(() -> reply("en", "We disagree.", "")).hasMessage("A reply has no original");
        assertThatThrownBy(() -> new Signatory("", "Ministry", "", "Government")).hasMessage("A reply has no name");
        assertThatThrownBy(() -> new Subject(Subject.Kind.REPORT, "fr-dpia"))
                .hasMessage("A reply is to the report, a criterion or a deployment, not to fr-dpia");
        assertThatThrownBy(() -> new Withdrawal(LocalDate.of(2026, 11, 24), "")).hasMessage("A reply has no reason");
    }

    @Test
    void theFingerprintOfASubjectChangesWithItAlone() {
        Subject criterion = Subject.criterion("fr-dpia");
        String before = criterion.fingerprint(sheet("none"), List.of());

        assertThat(criterion.fingerprint(sheet("full"), List.of())).isNotEqualTo(before).hasSize(64);
        assertThat(Subject.criterion("other").fingerprint(sheet("full"), List.of()))
                .isEqualTo(Subject.criterion("other").fingerprint(sheet("none"), List.of()));
        assertThat(Subject.REPORT.fingerprint(sheet("none"), List.of())).isEmpty();
        assertThat(Subject.deployment("KZ-9").fingerprint(sheet("none"), List.of())).isEmpty();
    }
}
