package org.lacuna.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code more than 2,000}, {@code 800-855}, {@code 1 or more}, {@code approx $4.3 million},
 * {@code 2,32 млрд}.
 *
 * @param min empty where only an upper end is said
 * @param max empty where only a lower end is said; the same as min where one number is said
 * @param qualifier exact, approx, at-least, up-to or range
 * @param currency ISO 4217 code, if the text has one; a bare $ is none, for many states have dollars
 */
record NumberText(Optional<BigDecimal> min, Optional<BigDecimal> max, String qualifier, String currency) {

    private static final String DIGITS = "\\d[\\d.,\\h'’]*";
    private static final String TIMES = "(?:\\h*(thousand|million|billion|trillion|k|m|mn|bn|b|lakh|crore|cr"
            + "|тыс|млн|млрд|тысяч[а-я]*|миллион[а-я]*|миллиард[а-я]*)(?![\\p{L}])\\.?)?";
    private static final Pattern FORM = Pattern.compile("^(?<before>[^\\d]*?)(?<first>" + DIGITS + ")" + TIMES
            + "(?:\\h*(?:-|–|—|to|до|и)\\h*\\$?(?<second>" + DIGITS + ")" + TIMES + ")?(?<behind>[^\\d]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Map.Entry<String, String>> QUALIFIERS = List.of(
            Map.entry("at-least",
                    "more than|over|at least|minimum|min\\.|not less than|>|≥|более|больше|свыше|не менее|plus de|au moins"),
            Map.entry("up-to",
                    "up to|at most|less than|fewer than|under|not more than|maximum|max\\.|<|≤|менее|до|не более|jusqu'à"),
            Map.entry("approx",
                    "about|approx\\w*|around|circa|ca\\.|c\\.|some|nearly|almost|roughly|estimated|est\\.|~|≈|около|примерно|почти|порядка|environ"));
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "US$", "USD", "₽", "RUB", "₸", "KZT", "₹",
            "INR");
    private static final Pattern CODE = Pattern
            .compile("(?<![A-Za-z])(USD|EUR|GBP|CNY|RUB|KZT|KGS|UZS|TJS|INR|JPY|BRL|ZAR|TRY|CHF|CAD|AUD)(?![A-Za-z])");
    private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("thousand", 3), Map.entry("k", 3),
            Map.entry("тыс", 3), Map.entry("million", 6), Map.entry("m", 6), Map.entry("mn", 6), Map.entry("млн", 6),
            Map.entry("billion", 9), Map.entry("bn", 9), Map.entry("b", 9), Map.entry("млрд", 9), Map.entry("trillion", 12),
            Map.entry("lakh", 5), Map.entry("crore", 7), Map.entry("cr", 7), Map.entry("тысяч", 3),
            Map.entry("миллион", 6), Map.entry("миллиард", 9));

    /**
     * @param decimal the decimal sign, a point or a comma; the other divides thousands
     * @return empty if it is no number, or has more than is understood
     */
    static Optional<NumberText> read(String text, char decimal) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String words = (form.group("before") + " " + form.group("behind")).toLowerCase(Locale.ROOT);
        String times = form.group(3);
        String secondTimes = form.group(5);
        Optional<BigDecimal> first = number(form.group("first"), decimal, times == null ? secondTimes : times);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String currency = currency(text);
        if (form.group("second") != null) {
            Optional<BigDecimal> second = number(form.group("second"), decimal, secondTimes);
            return second.filter(s -> s.compareTo(first.get()) >= 0)
                    .map(s -> new NumberText(first, second, "range", currency));
        }
        return Optional.of(one(first, qualifier(form.group("before"), words), currency));
    }

    private static NumberText one(Optional<BigDecimal> number, String qualifier, String currency) {
        return switch (qualifier) {
            case "at-least" -> new NumberText(number, Optional.empty(), qualifier, currency);
            case "up-to" -> new NumberText(Optional.empty(), number, qualifier, currency);
            default -> new NumberText(number, number, qualifier, currency);
        };
    }

    private static String qualifier(String before, String words) {
        if (words.matches("(?s).*(or more|and more|\\+|and up|и более|и больше|ou plus).*")) {
            return "at-least";
        }
        String low = before.toLowerCase(Locale.ROOT);
        return QUALIFIERS.stream().filter(q -> Pattern.compile("(?<![\\p{L}])(" + q.getValue() + ")(?![\\p{L}])")
                .matcher(low).find()).map(Map.Entry::getKey).findFirst().orElse("exact");
    }

    private static String currency(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() ? code.group()
                : SIGNS.entrySet().stream().filter(s -> text.contains(s.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static Optional<BigDecimal> number(String digits, char decimal, String times) {
        String bare = digits.strip().replaceAll("[.,'’\\h]+$", "");
        int point = bare.lastIndexOf(decimal);
        String whole = point < 0 ? bare : bare.substring(0, point);
        String part = point < 0 ? "" : bare.substring(point + 1);
        String group = decimal == '.' ? "[,'’\\h]" : "[.'’\\h]";
        if (!whole.matches("\\d{1,15}|[1-9]\\d{0,2}(" + group + "\\d{2,3})*" + group + "\\d{3}")
                || !part.matches("\\d{0,20}")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(whole.replaceAll("[^\\d]", "") + (part.isEmpty() ? "" : "." + part));
        return Optional.of(times == null ? number : number.scaleByPowerOfTen(power(times.toLowerCase(Locale.ROOT))));
    }

    private static int power(String word) {
        return POWERS.entrySet().stream().filter(p -> word.equals(p.getKey())
                || p.getKey().length() > 4 && word.startsWith(p.getKey())).mapToInt(Map.Entry::getValue).findFirst()
                .orElseThrow();
    }

    /** As the common record writes counts; empty if it is not a whole number or has more than ten digits. */
    static Optional<String> whole(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() <= 0 && bare.precision() - bare.scale() <= 10 ? Optional.of(bare.toBigInteger().toString())
                : Optional.empty();
    }

    /** As the common record writes amounts, rounded to the second digit behind the point. */
    static Optional<String> money(BigDecimal number) {
        BigDecimal rounded = number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
        String plain = rounded.toPlainString();
        return CellForm.isNumber(plain, 0, 15, 2) ? Optional.of(plain) : Optional.empty();
    }
}
