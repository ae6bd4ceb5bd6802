package org.lacuna.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A signed comment of a government or vendor, printed beside what it is about.
 *
 * @param number in its edition, from 1
 * @param received the day it came in
 * @param language of the text, one of {@link #LANGUAGES}
 * @param text word for word
 * @param translation by whoever keeps it; may be empty
 * @param original link to the signed original, or where it is kept
 * @param stood {@link Subject#fingerprint} when the reply was recorded; empty for the report as a whole
 * @param withdrawn empty = it counts
 */
public record Reply(int number, Subject subject, Signatory by, LocalDate received, String language, String text,
        String translation, String original, String stood, Optional<Withdrawal> withdrawn) {

    /** Of a name, in characters. */
    public static final int LINE = 300;
    /** Of a text or its translation. */
    public static final int TEXT = 20_000;
    /** Of where the original is kept. */
    public static final int ORIGINAL = 2_000;
    /** BCP 47 tags; the last is for every other language. */
    public static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky", "tg", "uz", "uz-Cyrl", "ar", "de", "es", "fa",
            "fr", "he", "ja", "ko", "tr", "zh", "und");

    /** @throws IllegalArgumentException with a sentence, if something is missing, too long or not allowed */
    public Reply {
        if (number < 0 || subject == null || by == null || received == null || withdrawn == null) {
            throw new IllegalArgumentException("A reply lacks its subject, who signed it or the day it came in");
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("The language of a reply is " + language + "; allowed are " + LANGUAGES);
        }
        require("text", text, TEXT);
        allow("translation", translation, TEXT);
        require("original", original, ORIGINAL);
        if (stood == null || !stood.matches("([0-9a-f]{64})?")) {
            throw new IllegalArgumentException("What a reply is about has the fingerprint " + stood);
        }
    }

    static void require(String what, String text, int most) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A reply has no " + what);
        }
        allow(what, text, most);
    }

    static void allow(String what, String text, int most) {
        if (text == null || text.length() > most) {
            throw new IllegalArgumentException("The " + what + " of a reply is missing or longer than " + most + " characters");
        }
    }

    public Reply numbered(int other) {
        return new Reply(other, subject, by, received, language, text, translation, original, stood, withdrawn);
    }

    public Reply about(String fingerprint) {
        return new Reply(number, subject, by, received, language, text, translation, original, fingerprint, withdrawn);
    }

    public Reply withdrawn(Withdrawal why) {
        return new Reply(number, subject, by, received, language, text, translation, original, stood, Optional.of(why));
    }
}
