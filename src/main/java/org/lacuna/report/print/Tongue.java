package org.lacuna.report.print;

import java.util.List;

/**
 * In which language a text of a law or a record is written, judged by letters that only some alphabets of the region have.
 * Records do not say it, and a voice that reads a report aloud has to know.
 */
public final class Tongue {

    /** The first that has a letter of the text. Kazakh stands twice, since it shares some of its letters. */
    private static final List<Alphabet> ALPHABETS = List.of(new Alphabet("kk", "ӘәҰұІіҺһ"), new Alphabet("tg", "ӢӣӮӯҶҷ"),
            new Alphabet("uz-Cyrl", "ЎўҲҳ"), new Alphabet("kk", "ҚқҒғ"), new Alphabet("ky", "ҢңӨөҮү"));

    private record Alphabet(String language, String letters) {

        boolean isOf(String text) {
            return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
        }
    }

    private Tongue() {
    }

    /** @return a BCP 47 tag: kk, tg, uz-Cyrl, ky, ru, uz or en; en too for what has no letters */
    public static String of(String text) {
        if (text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            return text.matches("(?s).*[OoGg][ʻ‘].*") ? "uz" : "en";
        }
        return ALPHABETS.stream().filter(a -> a.isOf(text)).findFirst().map(Alphabet::language).orElse("ru");
    }
}
