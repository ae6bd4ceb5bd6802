package org.lacuna.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passphrases are refused. No kinds of signs are asked for: OWASP ASVS 5.0, 6.2.5. */
public enum PassphraseRule {

    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    TOO_MUCH_LIKE_THE_NAME;

    /** In letters, whatever their bytes. */
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = read();

    /** @param name pen name of the person */
    public static Optional<PassphraseRule> broken(String passphrase, String name) {
        String normal = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        String bare = bare(normal);
        if (isCommon(bare)) {
            return Optional.of(TOO_COMMON);
        }
        String bareName = bare(name);
        return bare.replace(bareName.isEmpty() ? "\n" : bareName, "").length() < SHORTEST / 2
                ? Optional.of(TOO_MUCH_LIKE_THE_NAME)
                : Optional.empty();
    }

    /** Also with digits and signs before or after it, or twice and more; or a few signs over and over. */
    private static boolean isCommon(String bare) {
        String word = bare.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return word.isEmpty() || COMMON.contains(bare) || COMMON.contains(word)
                || COMMON.contains(word.replaceAll("^(.+?)\\1+$", "$1")) || bare.matches("(.{1,4}?)\\1+.{0,3}");
    }

    /** Small letters without spaces and hyphens. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PassphraseRule.class.getResourceAsStream("/access/common-passphrases.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).map(PassphraseRule::bare).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
