package org.lacuna.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lacuna.imports.ProfileProposal.Guess;
import org.lacuna.imports.ProfileProposal.Reason;

/** Guesses what the columns of a table hold: by most of their values where these tell, else by words of the header. */
final class ColumnGuesses {

    private static final Pattern COMMA = Pattern.compile("(?<![\\d,])\\d+,\\d{1,2}(?![\\d,])|(?<!\\d)0,\\d+");
    private static final Map<String, String> TECHNOLOGIES = technologies();
    private static final Map<String, String> OPERATORS = Map.of("*police*", "police", "*sheriff*", "police", "*полици*",
            "police");
    private static final int FEW = 5;
    private static final int LAST = 40;
    private static final Set<String> SEVERAL = Set.of("sources_url", "start_date", "vendors");

    private final List<String> names;
    private final Countries countries;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    ColumnGuesses(List<String> names, List<SourceRow> rows, Countries countries) {
        this.names = names;
        this.countries = countries;
        Predicate<String> says = t -> !t.isEmpty() && ProfileProposal.NO_VALUES.stream().noneMatch(t::equalsIgnoreCase);
        names.forEach(n -> values.put(n, rows.stream().map(r -> CellText.clean(r.get(n))).filter(says).toList()));
        byValues();
        byHeader();
        operatorType();
    }

    private void byValues() {
        for (String name : names) {
            if (most(name, t -> !HtmlText.links(t).isEmpty())) {
                guess("sources_url", name, Reason.VALUES, "links");
            }
        }
        usStates();
        for (String name : names) {
            if (!used.contains(name) && !found.containsKey("countries") && !found.containsKey("us-state")
                    && !areStates(name)
                    && most(name, t -> countries.find(t).isPresent() && !CellForm.isDigits(t, 0, t.length()))) {
                guess("countries", name, Reason.VALUES, "countries");
            }
        }
    }

    /** Codes of states are codes of countries too, so names are taken before codes, and codes only if they are many. */
    private void usStates() {
        List<String> all = names.stream().filter(this::areStates).toList();
        Stream.concat(all.stream().filter(n -> values.get(n).stream().anyMatch(t -> t.length() > 2)),
                all.stream().filter(n -> new LinkedHashSet<>(values.get(n)).size() >= FEW))
                .findFirst().ifPresent(n -> guess("us-state", n, Reason.VALUES, "states of the USA"));
    }

    /** Two different ones at least, for Georgia alone may be the country. */
    private boolean areStates(String name) {
        return new LinkedHashSet<>(values.get(name)).size() > 1
                && values.get(name).stream().allMatch(t -> countries.usState(t).isPresent());
    }

    private void byHeader() {
        for (String target : HeaderWords.targets()) {
            for (String name : names) {
                Optional<String> word = HeaderWords.find(target, name);
                boolean free = !found.containsKey(target) || SEVERAL.contains(target);
                if (word.isPresent() && free && !used.contains(name) && !isEmpty(name) && fits(target, name)) {
                    guess(target, name, Reason.HEADER, word.get());
                }
            }
        }
    }

    private boolean isEmpty(String name) {
        return values.get(name).isEmpty();
    }

    /** Numbers have to be numbers, and dates dates. */
    private boolean fits(String target, String name) {
        return switch (target) {
            case "lat", "lon" -> most(name, t -> t.matches("-?\\d{1,3}(\\.\\d+)?"));
            case "financing_amount", "scale_min" -> most(name, t -> NumberText.read(t, decimal()).isPresent());
            case "start_date" -> most(name, t -> DateText.read(t, Optional.empty()).isPresent());
            case "countries" -> !found.containsKey("us-state") && most(name, t -> countries.find(t).isPresent());
            case "financing_currency" -> most(name, CellForm::isCurrency);
            case "status" -> false;
            default -> true;
        };
    }

    private void operatorType() {
        names.stream().filter(n -> !used.contains(n) && most(n, t -> t.toLowerCase(Locale.ROOT).contains("police")
                || t.toLowerCase(Locale.ROOT).contains("sheriff") || t.toLowerCase(Locale.ROOT).contains("полици"))).findFirst()
                .ifPresent(n -> guess("operator_type", n, Reason.VALUES, "police"));
    }

    /** Four of five of those that are filled. */
    private boolean most(String name, Predicate<String> is) {
        List<String> filled = values.get(name);
        return !filled.isEmpty() && filled.stream().filter(is).count() * 5 >= filled.size() * 4L;
    }

    private void guess(String target, String name, Reason reason, String word) {
        used.add(name);
        found.computeIfAbsent(target, t -> new ArrayList<>()).add(name);
        guesses.add(new Guess(target.equals("us-state") ? "country_note" : target, name, reason, word));
    }

    List<Guess> guesses() {
        return guesses;
    }

    List<String> unused() {
        return names.stream().filter(n -> !used.contains(n)).toList();
    }

    /** A comma where some number has one that divides no thousands. */
    char decimal() {
        return values.values().stream().flatMap(List::stream).anyMatch(t -> COMMA.matcher(t).find()) ? ',' : '.';
    }

    /** The first column that numbers the rows. */
    Optional<Rule> id() {
        return names.stream().filter(n -> !values.get(n).isEmpty() && Set.of("id", "nr", "no", "number", "ref", "номер")
                .contains(Countries.key(n)) && Set.copyOf(new LinkedHashSet<>(values.get(n))).size() == values.get(n).size())
                .findFirst().map(n -> Rule.from(Rule.As.TEXT, n));
    }

    Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        found.forEach((target, from) -> {
            String[] columns = from.toArray(String[]::new);
            switch (target) {
                case "countries" -> rules.put(target, Rule.from(Rule.As.COUNTRY, columns));
                case "us-state" -> {
                    rules.put("countries", Rule.text("US"));
                    rules.put("country_note", Rule.from(Rule.As.US_STATE, columns));
                }
                case "sources_url" -> rules.put(target, all(from, List.of(), Rule.As.LINKS));
                case "vendors" -> rules.put(target, all(from, List.of(",", ";"), Rule.As.TEXT));
                case "scale_min" -> {
                    rules.put("scale_unit",
                            Rule.text(columns[0].toLowerCase(Locale.ROOT).contains("cam") ? "cameras" : "devices"));
                    rules.put(target, Rule.from(Rule.As.COUNT, columns));
                }
                case "financing_amount" -> rules.put(target, Rule.from(Rule.As.AMOUNT, columns));
                case "start_date" -> rules.put(target, date(from));
                case "technologies" -> rules.put(target, exchanged(from, TECHNOLOGIES, "other"));
                case "operator_type" -> rules.put(target, exchanged(from, OPERATORS, "unknown"));
                default -> rules.put(target, Rule.from(Rule.As.TEXT, columns));
            }
        });
        if (!rules.containsKey("name")) {
            Stream.of("operator", "place").filter(found::containsKey).findFirst().ifPresent(t -> {
                rules.put("name", Rule.from(Rule.As.TEXT, found.get(t).get(0)));
                guesses.add(new Guess("name", found.get(t).get(0), Reason.OTHERS, t));
            });
        }
        return rules;
    }

    private static Map<String, String> technologies() {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of("stingray", "kingfish", "harpoon", "hailstorm", "imsi", "cell-site", "drtbox")
                .forEach(w -> words.put("*" + w + "*", "cell-site-simulator"));
        Stream.of("facial", "face recognition", "распознавание лиц")
                .forEach(w -> words.put("*" + w + "*", "facial-recognition"));
        Stream.of("cctv", "camera", "камер", "видеонаблюд").forEach(w -> words.put("*" + w + "*", "cctv"));
        Stream.of("anpr", "alpr", "plate").forEach(w -> words.put("*" + w + "*", "anpr"));
        words.put("*drone*", "drone");
        return words;
    }

    private static Rule exchanged(List<String> from, Map<String, String> values, String otherwise) {
        return new Rule(Optional.empty(), from, false, List.of(), Rule.As.TEXT, Map.of(), values, Optional.of(otherwise),
                Optional.empty(), Optional.empty(), "");
    }

    /** Nameless columns at the end may go on in rows that were not seen. */
    private static Rule all(List<String> from, List<String> dividers, Rule.As as) {
        List<String> named = from.stream().filter(n -> !n.startsWith("#")).toList();
        List<String> columns = new ArrayList<>(named);
        from.stream().filter(n -> n.startsWith("#")).findFirst().ifPresent(n -> columns.add(n + "..#" + LAST));
        return new Rule(Optional.empty(), columns, true, dividers, as, Map.of(), Map.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
    }

    /** The order is told where a number is no month. */
    private Rule date(List<String> from) {
        List<String> texts = from.stream().flatMap(n -> values.get(n).stream()).toList();
        boolean dayFirst = texts.stream().anyMatch(t -> t.matches("(1[3-9]|2\\d|3[01])[./-]\\d{1,2}[./-]\\d{4}"));
        boolean monthFirst = texts.stream().anyMatch(t -> t.matches("\\d{1,2}[./-](1[3-9]|2\\d|3[01])[./-]\\d{4}"));
        Optional<Rule.DateOrder> order = dayFirst == monthFirst ? Optional.empty()
                : Optional.of(dayFirst ? Rule.DateOrder.DMY : Rule.DateOrder.MDY);
        return new Rule(Optional.empty(), from, false, List.of(), Rule.As.DATE, Map.of(), Map.of(), Optional.empty(),
                Optional.empty(), order, "");
    }
}
