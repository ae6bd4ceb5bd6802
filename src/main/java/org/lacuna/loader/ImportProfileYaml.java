package org.lacuna.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.imports.Condition;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Reading;
import org.lacuna.imports.Rule;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes an import profile as a file that {@link ImportsLoader} reads back. */
public final class ImportProfileYaml {

    private static final String HEAD = "# yaml-language-server: $schema=../schema/import-profile.schema.json\n";

    private ImportProfileYaml() {
    }

    public static String write(ImportProfile profile) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", profile.id());
        root.put("title", profile.title());
        text(root, "about", profile.about());
        text(root, "publisher", profile.publisher());
        text(root, "link", profile.link());
        root.put("licence", licence(profile.licence()));
        any(root, "reading", reading(profile));
        any(root, "recognise", profile.recognise());
        if (!profile.isCommon()) {
            Map<String, Object> ids = new LinkedHashMap<>(Map.of("scheme", profile.ids().scheme()));
            profile.ids().rule().ifPresent(rule -> ids.putAll(ruleMap(rule)));
            root.put("ids", ids);
        }
        any(root, "noValues", profile.noValues().stream().sorted().toList());
        if (!profile.keepsRow()) {
            root.put("keepRow", false);
        }
        any(root, "skip", profile.skip().stream().map(s -> map("when", conditions(s.when()), "reason", s.reason())).toList());
        any(root, "columns", columns(profile.columns()));
        any(root, "rows", profile.parts().stream().map(ImportProfileYaml::part).toList());
        return HEAD + new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(120).build())
                .dumpToString(root);
    }

    private static Map<String, Object> licence(ImportProfile.Licence licence) {
        Map<String, Object> map = new LinkedHashMap<>();
        text(map, "name", licence.name());
        text(map, "link", licence.link());
        map.put("redistributable", licence.redistributable());
        text(map, "attribution", licence.attribution());
        return map;
    }

    private static Map<String, Object> reading(ImportProfile profile) {
        Reading reading = profile.reading();
        Map<String, Object> map = new LinkedHashMap<>();
        reading.encoding().ifPresent(e -> map.put("encoding", e));
        reading.delimiter().ifPresent(d -> map.put("delimiter", String.valueOf(d)));
        if (profile.decimal() != '.') {
            map.put("decimal", String.valueOf(profile.decimal()));
        }
        reading.table().ifPresent(t -> map.put("table", t));
        reading.headerRow().ifPresent(r -> map.put("headerRow", r));
        reading.records().ifPresent(r -> map.put("records", r));
        return map;
    }

    private static Map<String, Object> part(ImportProfile.Part part) {
        Map<String, Object> map = new LinkedHashMap<>(Map.of("part", part.name()));
        any(map, "when", conditions(part.when()));
        map.put("columns", columns(part.columns()));
        return map;
    }

    private static List<Object> conditions(List<Condition> conditions) {
        List<Object> list = new ArrayList<>();
        for (Condition condition : conditions) {
            Map<String, Object> map = map("column", condition.columns());
            any(map, "is", condition.is());
            if (condition.not()) {
                map.put("not", true);
            }
            list.add(map);
        }
        return list;
    }

    private static Map<String, Object> columns(Map<String, Rule> columns) {
        Map<String, Object> map = new LinkedHashMap<>();
        columns.forEach((column, rule) -> map.put(column,
                rule.equals(Rule.text(rule.text().orElse(""))) ? rule.text().orElseThrow() : ruleMap(rule)));
        return map;
    }

    private static Map<String, Object> ruleMap(Rule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        rule.text().ifPresent(t -> map.put("text", t));
        if (!rule.from().isEmpty()) {
            map.put("from", rule.from().size() == 1 ? rule.from().get(0) : rule.from());
        }
        if (rule.all()) {
            map.put("take", "all");
        }
        any(map, "dividers", rule.dividers());
        if (rule.as() != Rule.As.TEXT) {
            map.put("as", rule.as().code());
        }
        any(map, "replace", rule.replace());
        any(map, "values", rule.values());
        rule.otherwise().ifPresent(o -> map.put("otherwise", o));
        rule.ifEmpty().ifPresent(e -> map.put("ifEmpty", e));
        rule.order().ifPresent(o -> map.put("order", o.code()));
        text(map, "mark", rule.mark());
        return map;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static void text(Map<String, Object> map, String key, String text) {
        if (!text.isEmpty()) {
            map.put(key, text);
        }
    }

    private static void any(Map<String, Object> map, String key, Object value) {
        boolean empty = value instanceof Map<?, ?> m ? m.isEmpty() : ((List<?>) value).isEmpty();
        if (!empty) {
            map.put(key, value);
        }
    }
}
