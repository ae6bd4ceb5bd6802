package org.lacuna.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRuleTest {

    @Test
    void lengthIsCountedInLetters() {
        assertThat(PassphraseRule.broken("семь слонов", "Рустам")).contains(PassphraseRule.TOO_SHORT);
        assertThat(PassphraseRule.broken("семь слонов!", "Рустам")).isEmpty();
        assertThat(PassphraseRule.broken("семь слонов ".repeat(10) + "и восемь", "Рустам")).isEmpty();
        assertThat(PassphraseRule.broken("семь слонов ".repeat(10) + "и девятый", "Рустам")).contains(PassphraseRule.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = { "password1234", "Password-2026!", "passwordpassword", "123456789012", "qwertyuiop[]",
            "correct horse battery staple", "йцукенгшщзхъ", "Парольпароль1", "пароль123456", "мама мыла раму", "gfhjkm123456",
            "zzzzzzzzzzzz", "abcabcabcabc", "12ab12ab12ab1", "!!!!!!!!!!!!", "Tashkent2026!!" })
    void whatIsGuessedFirstIsRefused(String common) {
        assertThat(PassphraseRule.broken(common, "Рустам")).contains(PassphraseRule.TOO_COMMON);
    }

    @Test
    void thePenNameWithATailIsRefused() {
        assertThat(PassphraseRule.broken("Steppe Eagle 12", "Steppe Eagle")).contains(PassphraseRule.TOO_MUCH_LIKE_THE_NAME);
        assertThat(PassphraseRule.broken("the eagle sleeps on stones", "Steppe Eagle")).isEmpty();
    }

    @Test
    void noKindOfSignIsAskedFor() {
        assertThat(PassphraseRule.broken("жетиқаракөзқыз", "Рустам")).isEmpty();
    }
}
