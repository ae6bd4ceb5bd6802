package org.lacuna.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds countries by ISO 3166-1 codes of two or three letters or three digits, and by names in many languages, whatever
 * their case, accents, apostrophes and articles. What a list says to review, and what two states could be called, is not
 * guessed.
 */
public final class Countries {

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky", "tg", "uz", "uz-Cyrl", "fr", "es", "pt",
            "de", "ar", "zh", "tr", "fa", "it", "ja", "ko", "uk");
    private static final String TWO = "";

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> english = Row.COUNTRIES.stream()
            .map(c -> new Locale("", c).getDisplayCountry(Locale.ENGLISH)).collect(Collectors.toSet());
    private final Map<String, String> review = new HashMap<>();
    private final Map<String, CountryNames.NamedPlace> former = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    public Countries(CountryNames more) {
        Row.COUNTRIES.forEach(code -> byCode.put(new Locale("", code).getISO3Country(), code));
        more.numbers().forEach((code, number) -> byCode.put(number, code));
        more.review().forEach((name, why) -> review.put(key(name), why));
        more.names().forEach((code, names) -> names.forEach(n -> codes.put(key(n), code)));
        for (String language : LANGUAGES) {
            addAll(Locale.forLanguageTag(language));
        }
        more.places().forEach(p -> p.former().forEach(f -> former.put(p.country() + " " + key(f.name()), p)));
        more.states().forEach((code, name) -> {
            states.put(key(code), name);
            states.put(key(name), name);
        });
    }

    /** Names of a language before are kept; two states of one name within one language are none. */
    private void addAll(Locale language) {
        Map<String, String> own = new HashMap<>();
        for (String code : Row.COUNTRIES) {
            String name = key(new Locale("", code).getDisplayCountry(language));
            own.merge(name, code, (a, b) -> TWO);
        }
        own.forEach(codes::putIfAbsent);
    }

    /** @return a code of two letters; empty if there is none, or it is to be reviewed */
    public Optional<String> find(String text) {
        String bare = text.strip();
        if (Row.COUNTRIES.contains(bare)) {
            return Optional.of(bare);
        }
        return byCode(bare).or(() -> byName(bare));
    }

    /** By a name alone: {@code NA} is none. */
    Optional<String> byName(String text) {
        Optional<String> whole = known(text);
        if (whole.isPresent() || review.containsKey(key(text))) {
            return whole;
        }
        List<String> parts = Stream.of(text.split("[/()]")).map(String::strip).filter(p -> !p.isEmpty()).toList();
        Set<String> found = parts.stream().flatMap(p -> known(p).stream()).collect(Collectors.toSet());
        boolean unclear = parts.stream().anyMatch(p -> review.containsKey(key(p)));
        return parts.size() > 1 && found.size() == 1 && !unclear ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Optional<String> known(String name) {
        return review.containsKey(key(name)) ? Optional.empty()
                : Optional.ofNullable(codes.get(key(name))).filter(c -> !c.equals(TWO));
    }

    /** Numbers may have lost the zeros before them. */
    private Optional<String> byCode(String text) {
        boolean number = text.length() <= 3 && CellForm.isDigits(text, 0, text.length());
        return Optional.ofNullable(byCode.get(number ? "0".repeat(3 - text.length()) + text : text.toUpperCase(Locale.ROOT)));
    }

    /** @return why the name is not guessed, or which names are near it */
    public String advice(String text) {
        String why = review.get(key(text));
        return why != null ? why
                : "a country by code or name; near are " + String.join(", ", nearest(text)) + "; write the code";
    }

    private static List<String> nearest(String text) {
        String wanted = key(text);
        return Row.COUNTRIES.stream().map(c -> new Locale("", c).getDisplayCountry(Locale.ENGLISH) + " (" + c + ")")
                .sorted(Comparator.comparingInt((String n) -> distance(wanted, key(n.substring(0, n.length() - 5))))
                        .thenComparing(n -> n))
                .limit(3).toList();
    }

    /** Whether these words are a code or just how we call a country. */
    boolean isPlain(String text) {
        String bare = text.substring(text.indexOf('|') + 1).strip();
        return Row.COUNTRIES.contains(bare) || english.contains(bare) || byCode(bare).isPresent();
    }

    /** The place that was once called so. */
    public Optional<CountryNames.NamedPlace> nowCalled(String country, String place) {
        return Optional.ofNullable(former.get(country + " " + key(place)));
    }

    /** @param text name or abbreviation */
    public Optional<String> usState(String text) {
        return Optional.ofNullable(states.get(key(text)));
    }

    /** What is left of a name without case, accents, signs and articles. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c == '&') {
                key.append(" and ");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && "'’‘ʼ`ʻ".indexOf(c) < 0) {
                key.append(' ');
            }
        }
        List<String> words = new ArrayList<>(List.of(key.toString().strip().split("\\s+")));
        words.remove("the");
        return String.join(" ", words);
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int same = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
