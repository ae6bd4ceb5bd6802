package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;

/** Checks what no schema can: that ids are there once and that every pointer points to something. */
final class References {

    private final YamlTree head;
    private final YamlTree traits;
    private final YamlTree instruments;
    private final List<YamlTree> criteriaFiles;

    private final Map<String, Set<String>> criteria = new HashMap<>();
    private final Map<String, Set<String>> provisions = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> traitIds = new HashMap<>();

    References(YamlTree head, YamlTree traits, YamlTree instruments, List<YamlTree> criteriaFiles) {
        this.head = head;
        this.traits = traits;
        this.instruments = instruments;
        this.criteriaFiles = criteriaFiles;
    }

    /** @param ring as {@link ConditionRings} finds it */
    void problem(List<String> ring) {
        criteriaFiles.forEach(file -> each(file.root(), "/criteria", (at, c) -> {
            if (c.path("id").asText().equals(ring.get(0))) {
                file.problem(at, "The criteria read each other in a ring: " + String.join(" -> ", ring)
                        + "; one of them must do without appliesWhen or gated.");
            }
        }));
    }

    /** What may be pointed to besides: what stays of a ruleset that is extended. */
    void know(Ruleset extended, Predicate<String> groupStays, Predicate<String> criterionStays) {
        String place = extended.id() + " " + extended.version();
        extended.groups().stream().map(Group::id).filter(groupStays).forEach(id -> groups.put(id, place));
        extended.vocabulary().traits().forEach(t -> traitIds.put(t.id(), place));
        extended.criteria().filter(c -> criterionStays.test(c.id()))
                .forEach(c -> criteria.put(c.id(), inOrder(c.options(), Option::id)));
        extended.instruments().forEach(i -> provisions.put(i.id(), inOrder(i.provisions(), Provision::at)));
    }

    private static <T> Set<String> inOrder(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void check() {
        collect();
        checkHead();
        RunChecks.check(head);
        checkTraits();
        criteriaFiles.forEach(this::checkCriteria);
    }

    private void collect() {
        unique(head, "/groups", groups);
        unique(traits, "/families", new HashMap<>());
        for (int f = 0; f < traits.root().path("families").size(); f++) {
            unique(traits, "/families/" + f + "/traits", traitIds);
        }
        unique(traits, "/statuses", new HashMap<>());
        unique(instruments, "/instruments", new HashMap<>());
        each(instruments.root(), "/instruments", (at, i) -> {
            unique(instruments, at + "/provisions", "at", new HashMap<>());
            provisions.put(i.path("id").asText(), ids(i.path("provisions"), "at"));
        });
        instruments.root().path("provisions").properties().forEach(more -> provisions
                .getOrDefault(more.getKey(), new HashSet<>()).addAll(ids(more.getValue(), "at")));
        Map<String, String> seen = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (YamlTree file : criteriaFiles) {
            unique(file, "/criteria", seen);
            unique(file, "/criteria", "title", titles);
            file.root().path("criteria").forEach(c -> criteria.put(c.path("id").asText(), ids(c.path("options"), "id")));
        }
    }

    private void checkHead() {
        JsonNode root = head.root();
        for (String list : List.of("/domains", "/caps", "/warnings", "/bands")) {
            unique(head, list, new HashMap<>());
        }
        unique(head, "/gates", "operator", new HashMap<>());
        each(root, "/domains", (pointer, domain) -> domain.path("groups").fieldNames().forEachRemaining(
                g -> known(head, pointer + "/groups/" + g, "group", g, groups.keySet())));
        each(root, "/gates", (pointer, gate) -> known(head, pointer + "/criterion", "criterion", gate, "criterion",
                criteria.keySet()));
        each(root, "/warnings", (pointer, warning) -> known(head, pointer + "/group", "group", warning, "group",
                groups.keySet()));
        each(root, "/caps", (pointer, cap) -> {
            each(cap, "/groups", (at, g) -> known(head, pointer + at, "group", g.asText(), groups.keySet()));
            each(cap, "/deployments", (at, t) -> trait(head, pointer + at, t.asText()));
            checkCondition(head, pointer + "/when", cap.path("when"));
        });
    }

    private void checkTraits() {
        each(traits.root(), "/families", (family, f) -> each(f, "/traits", (at, t) -> each(t, "/implies",
                (i, implied) -> known(traits, family + at + i, "trait", implied.asText(), traitIds.keySet()))));
        Set<String> rated = new HashSet<>();
        each(traits.root(), "/severity", (level, l) -> each(l, "/traits", (at, t) -> {
            known(traits, level + at, "trait", t.asText(), traitIds.keySet());
            if (!rated.add(t.asText())) {
                traits.problem(level + at, "The trait " + t.asText() + " has points a second time.");
            }
        }));
        each(traits.root(), "/statuses", (pointer, s) -> {
            if (s.path("from").asDouble() > s.path("to").asDouble()) {
                traits.problem(pointer, "from is " + s.path("from").asText() + " and to is " + s.path("to").asText()
                        + "; allowed is a from that is no more than to.");
            }
        });
    }

    private void checkCriteria(YamlTree file) {
        known(file, "/group", "group", file.root(), "group", groups.keySet());
        each(file.root(), "/criteria", (pointer, criterion) -> {
            checkOptions(file, pointer + "/options", criterion.path("options"));
            each(criterion, "/triggers", (at, t) -> trait(file, pointer + at, t.asText()));
            each(criterion, "/provisions", (at, p) -> checkProvision(file, pointer + at, p));
            checkCondition(file, pointer + "/appliesWhen", criterion.path("appliesWhen"));
        });
    }

    private static void checkOptions(YamlTree file, String pointer, JsonNode options) {
        unique(file, pointer, new HashMap<>());
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
        if (condition.isMissingNode()) {
            return;
        }
        checkKind(file, pointer, condition);
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
            each(condition, "/answerIs", (at, o) -> {
                if (!criteria.get(id).contains(o.asText())) {
                    file.problem(pointer + at, "The criterion " + id + " has no option " + o.asText() + "; it has "
                            + String.join(", ", criteria.get(id)) + ".");
                }
            });
        }
    }

    /** A second kind in one condition would be read by nobody. */
    private static void checkKind(YamlTree file, String pointer, JsonNode condition) {
        List<String> kinds = Stream.of("all", "any", "not", "answerIs", "atMost").filter(condition::has).toList();
        boolean measures = condition.has("answerIs") || condition.has("atMost");
        if (kinds.size() != 1 || condition.has("criterion") != measures) {
            file.problem(pointer, "The condition has the keys " + String.join(", ", (Iterable<String>) condition::fieldNames)
                    + "; allowed is all, any, not, or criterion with answerIs or atMost.");
        }
    }

    private void trait(YamlTree file, String pointer, String id) {
        Set<String> allowed = new HashSet<>(traitIds.keySet());
        allowed.add(Criterion.ANY);
        known(file, pointer, "trait", id, allowed);
    }

    private static boolean known(YamlTree file, String pointer, String kind, JsonNode node, String key,
            Set<String> allowed) {
        return known(file, pointer, kind, node.path(key).asText(), allowed);
    }

    /** Whether the id is one of those that are there; if not, the file has a problem. */
    static boolean known(YamlTree file, String pointer, String kind, String id, Set<String> allowed) {
        if (allowed.contains(id)) {
            return true;
        }
        file.problem(pointer, "There is no " + kind + " " + id + (allowed.isEmpty() ? "; there is none."
                : "; allowed is "
                        + allowed.stream().sorted().collect(Collectors.joining(", ")) + "."));
        return false;
    }

    /** @param seen what was there before, and where; what is found is added */
    private static void unique(YamlTree file, String pointer, Map<String, String> seen) {
        unique(file, pointer, "id", seen);
    }

    static void unique(YamlTree file, String pointer, String key, Map<String, String> seen) {
        each(file.root(), pointer, (at, node) -> {
            String word = node.path(key).asText();
            String first = seen.putIfAbsent(word, file.place(at + "/" + key));
            if (first != null) {
                file.problem(at + "/" + key,
                        "The " + (key.equals("at") ? "provision" : key) + " " + word
                                + " stands here a second time; the first is in "
                                + first + ".");
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
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
