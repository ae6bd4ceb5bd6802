package org.lacuna.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as plain text, and the links in it. No browser: tags are dropped, the common entities read. */
final class HtmlText {

    private static final Pattern TAG = Pattern
            .compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)|</?[a-z][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>|]+");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"), Map.entry("rdquo", "”"), Map.entry("ldquo", "“"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("eacute", "é"));

    private HtmlText() {
    }

    static String text(String html) {
        String bare = TAG.matcher(html).replaceAll(" ");
        return CellText.clean(entities(bare).replace('\u00A0', ' ')).replaceAll(" {2,}", " ");
    }

    /** Each link once, in the order in which they stand. */
    static List<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(entities(html));
        while (link.find()) {
            links.add(link.group().replaceAll("[.,;)\\]]+$", ""));
        }
        return List.copyOf(links);
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, whole);
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }
}
