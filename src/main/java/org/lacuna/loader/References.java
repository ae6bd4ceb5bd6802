package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Checks what no schema can: that ids are there once and that every pointer points to something. */
final class References {

    private final YamlTree head;
    private final YamlTree traits;
    private final YamlTree instruments;
    private final List<YamlTree> criteriaFiles;

    private final Map<String, Set<String>> criteria = new HashMap<>();
    private final Map<String, Set<String>> provisions = new HashMap<>();
    private final Set<String> groups = new TreeSet<>();
    private final Set<String> traitIds = new TreeSet<>();

    References(YamlTree head, YamlTree traits, YamlTree instruments, List<YamlTree> criteriaFiles) {
        this.head = head;
        this.traits = traits;
        this.instruments = instruments;
        this.criteriaFiles = criteriaFiles;
    }

    void check() {
        collect();
        checkHead();
        checkTraits();
        criteriaFiles.forEach(this::checkCriteria);
    }

    private void collect() {
        unique(head, "/groups", groups);
        for (int f = 0; f < traits.root().path("families").size(); f++) {
            unique(traits, "/families/" + f + "/traits", traitIds);
        }
        unique(instruments, "/instruments", new HashSet<>());
        instruments.root().path("instruments").forEach(i -> provisions.put(i.path("id").asText(),
                ids(i.path("provisions"), "at")));
        Set<String> seen = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (YamlTree file : criteriaFiles) {
            unique(file, "/criteria", seen);
            unique(file, "/criteria", "title", titles);
            file.root().path("criteria").forEach(c -> criteria.put(c.path("id").asText(), ids(c.path("options"), "id")));
        }
    }

    private void checkHead() {
        JsonNode root = head.root();
        unique(head, "/caps", new HashSet<>());
        unique(head, "/domains", new HashSet<>());
        each(root, "/domains", (pointer, domain) -> domain.path("groups").fieldNames().forEachRemaining(
                g -> known(head, pointer + "/groups/" + g, "group", g, groups)));
        each(root, "/gates", (pointer, gate) -> known(head, pointer + "/criterion", "criterion", gate, "criterion",
                criteria.keySet()));
        each(root, "/warnings", (pointer, warning) -> known(head, pointer + "/group", "group", warning, "group", groups));
        each(root, "/caps", (pointer, cap) -> {
            each(cap, "/groups", (at, g) -> known(head, pointer + at, "group", g.asText(), groups));
            each(cap, "/deployments", (at, t) -> trait(head, pointer + at, t.asText()));
            checkCondition(head, pointer + "/when", cap.path("when"));
        });
    }

    private void checkTraits() {
        each(traits.root(), "/families", (family, f) -> each(f, "/traits", (at, t) -> each(t, "/implies",
                (i, implied) -> known(traits, family + at + i, "trait", implied.asText(), traitIds))));
        Set<String> rated = new HashSet<>();
        each(traits.root(), "/severity", (level, l) -> each(l, "/traits", (at, t) -> {
            known(traits, level + at, "trait", t.asText(), traitIds);
            if (!rated.add(t.asText())) {
                traits.problem(level + at, "The trait " + t.asText() + " has points twice.");
            }
        }));
        each(traits.root(), "/statuses", (pointer, s) -> {
            if (s.path("from").asDouble() > s.path("to").asDouble()) {
                traits.problem(pointer, "from is above to.");
            }
        });
    }

    private void checkCriteria(YamlTree file) {
        known(file, "/group", "group", file.root(), "group", groups);
        each(file.root(), "/criteria", (pointer, criterion) -> {
            checkOptions(file, pointer + "/options", criterion.path("options"));
            each(criterion, "/triggers", (at, t) -> trait(file, pointer + at, t.asText()));
            each(criterion, "/provisions", (at, p) -> checkProvision(file, pointer + at, p));
            checkCondition(file, pointer + "/appliesWhen", criterion.path("appliesWhen"));
        });
    }

    private static void checkOptions(YamlTree file, String pointer, JsonNode options) {
        unique(file, pointer, new HashSet<>());
        double before = -1;
        for (int i = 0; i < options.size(); i++) {
            double score = options.get(i).path("score").asDouble();
            if (score <= before) {
                file.problem(pointer + "/" + i, "The option " + options.get(i).path("id").asText()
                        + " scores no more than the one before it; options stand from worst to best.");
            }
            before = score;
        }
    }

    private void checkProvision(YamlTree file, String pointer, JsonNode provision) {
        String id = provision.path("instrument").asText();
        if (!known(file, pointer, "instrument", id, provisions.keySet()) || !provision.has("at")) {
            return;
        }
        String at = provision.path("at").asText();
        if (!provisions.get(id).contains(at)) {
            file.problem(pointer, "The instrument " + id + " has no provision " + at + "; it has "
                    + String.join("; ", provisions.get(id)) + ".");
        }
    }

    private void checkCondition(YamlTree file, String pointer, JsonNode condition) {
        each(condition, "/all", (at, c) -> checkCondition(file, pointer + at, c));
        each(condition, "/any", (at, c) -> checkCondition(file, pointer + at, c));
        if (condition.has("not")) {
            checkCondition(file, pointer + "/not", condition.path("not"));
        }
        if (!condition.has("criterion")) {
            return;
        }
        String id = condition.path("criterion").asText();
        if (known(file, pointer + "/criterion", "criterion", id, criteria.keySet())) {
            each(condition, "/answerIs",
                    (at, o) -> known(file, pointer + at, "option of " + id, o.asText(), criteria.get(id)));
        }
    }

    private void trait(YamlTree file, String pointer, String id) {
        if (!id.equals("any")) {
            known(file, pointer, "trait", id, traitIds);
        }
    }

    private static boolean known(YamlTree file, String pointer, String kind, JsonNode node, String key,
            Set<String> allowed) {
        return known(file, pointer, kind, node.path(key).asText(), allowed);
    }

    private static boolean known(YamlTree file, String pointer, String kind, String id, Set<String> allowed) {
        if (allowed.contains(id)) {
            return true;
        }
        file.problem(pointer, "There is no " + kind + " " + id + "; there are "
                + allowed.stream().sorted().collect(Collectors.joining(", ")) + ".");
        return false;
    }

    private static void unique(YamlTree file, String pointer, Set<String> seen) {
        unique(file, pointer, "id", seen);
    }

    private static void unique(YamlTree file, String pointer, String key, Set<String> seen) {
        each(file.root(), pointer, (at, node) -> {
            if (!seen.add(node.path(key).asText())) {
                file.problem(at + "/" + key, "The " + key + " " + node.path(key).asText() + " stands here a second time.");
            }
        });
    }

    private interface Visit {
        void visit(String pointer, JsonNode node);
    }

    /** @param pointer of a list; each entry is visited with its own pointer */
    private static void each(JsonNode root, String pointer, Visit visit) {
        JsonNode list = root.at(pointer);
        for (int i = 0; i < list.size(); i++) {
            visit.visit(pointer + "/" + i, list.get(i));
        }
    }

    private static Set<String> ids(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(n -> n.path(key).asText())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
