package org.lacuna.web.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lacuna.web.Reader;

/** Which addresses belong into a site, and in which file each of them is. What is not named here never gets into one. */
final class SiteMap {

    /** A page or file in one language. @param address with what it is asked for, always written in the same way */
    record Page(String language, String address) {
    }

    private static final String COMPARE = "/compare";
    /** In no language; one file serves all. */
    private static final Pattern NEUTRAL = Pattern.compile("/(api|static)/.*|.*\\.(zip|xlsx|csv|geojson|bib|ris|json)");
    private static final Pattern NAMED = Pattern.compile("(.*)\\.(zip|xlsx|csv|geojson|bib|ris|json|pdf|odt|svg|png|css)");

    private final Set<String> countries;
    private final Set<String> closedRecords = new TreeSet<>();
    private final Set<String> closedCountries = new TreeSet<>();
    /** What may be asked of each kind of address. */
    private final Map<Pattern, Set<String>> kinds = new LinkedHashMap<>();

    /**
     * @param withdrawn countries of which there is but a page that says so
     * @param closed records whose licence forbids passing them on, by country
     */
    SiteMap(List<String> countries, List<String> withdrawn, Map<String, Set<String>> closed) {
        this.countries = new TreeSet<>(countries);
        withdrawn.forEach(c -> kind("/countries/" + c));
        closed.values().forEach(closedRecords::addAll);
        closedCountries.addAll(closed.keySet());
        String country = "/countries/(" + String.join("|", countries) + ")";
        kind("/(method|rulesets|a-z)?");
        kind("/rulesets/[a-z0-9-]+(/cases|/versions/[A-Za-z0-9.-]+)?");
        kind("/criteria/[a-z0-9-]+", "country");
        kind("/deployments/[^/.]+");
        kind("/order", "by", "list");
        kind("/compare(\\.(pdf|odt)|/criteria|/(ranges|dots|tiles)\\.(svg|png))?", "country", "all", "paper");
        kind("/api/v1/compare", "country");
        kind(country + "(/report|/brief|/fact-sheet|/open-questions|/timeline|/deployments/places|/why/[a-z0-9-]+/[a-z-]+)?");
        kind(country + "/rulesets/[a-z0-9-]+(/why/[a-z0-9-]+/[a-z-]+)?");
        kind(country + "/deployments", "page");
        kind(country + "/(report|brief|fact-sheet|open-questions)\\.(pdf|odt)", "paper");
        kind(country + "/(data\\.(zip|xlsx)|cite\\.(bib|ris|json)|deployments\\.(csv|geojson|zip))");
        kind("/api/v1" + country + "/(result|timeline)", "ruleset");
        kind("/api/v1/rulesets");
        kind("/static/[a-z0-9.-]+");
    }

    private void kind(String path, String... asked) {
        kinds.put(Pattern.compile(path), Set.of(asked));
    }

    /** Where to begin; what they lead to comes by itself. */
    List<String> starts() {
        List<String> starts = new ArrayList<>(List.of("/", "/a-z", "/method", "/rulesets", "/order", "/static/lacuna.css"));
        if (isComparable()) {
            starts.add(COMPARE);
            List.of("/criteria", "/ranges.svg", "/dots.svg", "/tiles.svg").forEach(c -> starts.add(COMPARE + c));
        }
        countries.forEach(c -> List.of("/countries/" + c, "/api/v1/countries/" + c + "/result",
                "/countries/" + c + "/deployments.csv", "/countries/" + c + "/deployments.geojson").forEach(starts::add));
        return starts;
    }

    private boolean isComparable() {
        return countries.size() > 1 && countries.size() <= 20;
    }

    /**
     * What a link leads to.
     *
     * @param from the page with the link
     * @return empty if that is not in the site
     */
    Optional<Page> find(Page from, String href) {
        URI to;
        try {
            to = URI.create("http://site" + from.address()).resolve(href);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!"site".equals(to.getHost()) || !"http".equals(to.getScheme())) {
            return Optional.empty();
        }
        Map<String, Set<String>> asked = asked(to.getRawQuery());
        String language = language(asked).orElse(from.language());
        return kinds.entrySet().stream().filter(k -> k.getKey().matcher(to.getRawPath()).matches()).findFirst()
                .filter(k -> !isClosed(to.getRawPath()))
                .filter(k -> k.getValue().containsAll(asked.keySet()) && Reader.LANGUAGES.contains(language))
                .flatMap(k -> address(to.getRawPath(), asked)).map(address -> new Page(isNeutral(address)
                        ? Reader.LANGUAGES.get(0)
                        : language, address));
    }

    /** Pages of records that must not be passed on, and the files that would hold them whole. */
    private boolean isClosed(String path) {
        String last = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return path.startsWith("/deployments/") && closedRecords.contains(last) || path.startsWith("/api/v1/countries/")
                && closedCountries.stream().anyMatch(c -> path.startsWith("/api/v1/countries/" + c + "/"));
    }

    /** A page may be asked for in a language, and a report too. */
    private static Optional<String> language(Map<String, Set<String>> asked) {
        Optional<String> one = Optional.ofNullable(asked.remove("language")).map(l -> l.iterator().next());
        return Optional.ofNullable(asked.remove("lang")).map(l -> l.iterator().next()).or(() -> one);
    }

    private Optional<String> address(String path, Map<String, Set<String>> asked) {
        if (path.startsWith("/criteria/")) {
            return Optional.of(path);
        }
        if (path.startsWith(COMPARE) || path.startsWith("/api/v1/compare")) {
            Set<String> chosen = asked.getOrDefault("country", countries);
            asked.put("country", countries);
            if (!isComparable() || !chosen.equals(countries)) {
                return Optional.empty();
            }
        }
        if (asked.getOrDefault("page", Set.of()).equals(Set.of("1"))) {
            asked.remove("page");
        }
        String query = asked.entrySet().stream().flatMap(a -> a.getValue().stream().map(v -> a.getKey() + "=" + v))
                .collect(Collectors.joining("&"));
        return query.matches("[A-Za-z0-9=&._-]*") ? Optional.of(query.isEmpty() ? path : path + "?" + query)
                : Optional.empty();
    }

    private static Map<String, Set<String>> asked(String query) {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (String one : query == null ? new String[0] : query.split("&")) {
            String[] parts = URLDecoder.decode(one, StandardCharsets.UTF_8).split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                asked.computeIfAbsent(parts[0], k -> new TreeSet<>()).add(parts[1]);
            }
        }
        return asked;
    }

    private static boolean isNeutral(String address) {
        return NEUTRAL.matcher(address.replaceAll("\\?.*", "")).matches();
    }

    /** Path in the folder of the site, with slashes and no letter that a stick could refuse. */
    static String file(Page page) {
        String path = page.address().replaceAll("\\?.*", "");
        if (path.startsWith("/static/")) {
            return path.substring(1);
        }
        String folder = isNeutral(page.address()) ? "data" : page.language();
        if (path.equals("/")) {
            return page.language().equals(Reader.LANGUAGES.get(0)) ? "index.html" : folder + "/index.html";
        }
        String asked = asked(page);
        var named = NAMED.matcher(path);
        if (named.matches()) {
            return folder + safe(named.group(1) + asked) + "." + named.group(2);
        }
        return path.startsWith("/api/v1/") ? folder + safe(path.substring("/api/v1".length()) + asked) + ".json"
                : folder + safe(path + asked) + ".html";
    }

    /** All countries are not told, for there is no other comparison. */
    private static String asked(Page page) {
        int at = page.address().indexOf('?');
        String query = at < 0 ? "" : page.address().substring(at + 1).replaceAll("country=[A-Z]{2}&?", "");
        return query.isEmpty() ? "" : "-" + query.replaceAll("&$", "").replaceAll("[=&]", "-");
    }

    private static String safe(String path) {
        StringBuilder safe = new StringBuilder();
        for (byte b : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            safe.append(String.valueOf(c).matches("[A-Za-z0-9/._-]") ? String.valueOf(c) : String.format("~%02x", (int) c));
        }
        return safe.toString();
    }
}
