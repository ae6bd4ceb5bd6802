package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.CompellingLaw;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Ruleset.Band;
import org.lacuna.ruleset.Ruleset.Warning;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorState;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.Vocabulary.Scale;
import org.lacuna.ruleset.Vocabulary.Status;

/** Makes a ruleset of its valid trees. */
final class RulesetReader {

    private final JsonNode head;
    private final JsonNode traits;
    private final JsonNode instruments;
    private final JsonNode vendorStates;
    private final List<JsonNode> criteriaFiles;

    /** @param vendorStates empty if there is no such file */
    RulesetReader(JsonNode head, JsonNode traits, JsonNode instruments, JsonNode vendorStates,
            List<JsonNode> criteriaFiles) {
        this.head = head;
        this.traits = traits;
        this.instruments = instruments;
        this.vendorStates = vendorStates;
        this.criteriaFiles = criteriaFiles;
    }

    Ruleset read() {
        return new Ruleset(about(), text(head, "language"), head.path("gradeFrom").asInt(), runs(head.path("runs")),
                list(head, "groups", this::group),
                list(head, "domains", d -> new Domain(text(d, "id"), text(d, "title"),
                        map(d, "groups", CriterionReader::weight))),
                list(head, "gates", g -> new Gate(Operator.of(text(g, "operator")), text(g, "criterion"),
                        text(g, "because"))),
                list(head, "caps", RulesetReader::cap),
                list(head, "warnings", w -> new Warning(text(w, "id"), text(w, "group"), w.path("below").asDouble(),
                        text(w, "says"))),
                list(head, "bands", b -> new Band(text(b, "id"), text(b, "name"), b.path("from").asInt())),
                vocabulary(), list(instruments, "instruments", RulesetReader::instrument));
    }

    private Ruleset.About about() {
        return new Ruleset.About(text(head, "id"), text(head, "version"), text(head, "title"), text(head, "publisher"),
                text(head, "licence"), text(head, "concept"), text(head, "direction"), text(head, "notFor"));
    }

    private static RunPlan runs(JsonNode node) {
        return new RunPlan(judgement(node, "number"), judgement(node, "spread"), judgement(node, "geometric"),
                judgement(node, "floor"), judgement(node, "capped"), judgement(node, "middle"), judgement(node, "likely"),
                judgement(node, "above"));
    }

    private static Judgement judgement(JsonNode node, String key) {
        return new Judgement(node.path(key).path("value").asInt(), text(node.path(key), "reason"));
    }

    private Group group(JsonNode node) {
        String id = text(node, "id");
        CriterionReader reader = new CriterionReader(Otherwise.of(text(head, "otherwise")));
        List<Criterion> criteria = new ArrayList<>();
        criteriaFiles.stream().filter(f -> text(f, "group").equals(id))
                .forEach(f -> criteria.addAll(list(f, "criteria", reader::read)));
        return new Group(id, text(node, "title"),
                Group.Track.valueOf(text(node, "track").toUpperCase(Locale.ROOT)), criteria);
    }

    private static Cap cap(JsonNode node) {
        return new Cap(text(node, "id"), node.path("limit").asDouble(), set(node, "groups"),
                node.path("domains").asBoolean(), set(node, "deployments"),
                CriterionReader.condition(node.path("when")), text(node, "because"));
    }

    private Vocabulary vocabulary() {
        Map<String, Integer> points = new HashMap<>();
        Map<Integer, String> reasons = new HashMap<>();
        traits.path("severity").forEach(level -> {
            reasons.put(level.path("points").asInt(), text(level, "reason"));
            level.path("traits").forEach(t -> points.put(t.asText(), level.path("points").asInt()));
        });
        List<Trait> all = new ArrayList<>();
        Map<Operator, String> operatorTraits = new EnumMap<>(Operator.class);
        traits.path("families").forEach(family -> family.path("traits").forEach(t -> {
            String id = text(t, "id");
            all.add(new Trait(id, text(family, "id"), text(t, "means"), points.getOrDefault(id, 0), set(t, "implies")));
            optional(t, "operator").ifPresent(o -> operatorTraits.put(Operator.of(o), id));
        }));
        JsonNode scale = traits.path("scale");
        return new Vocabulary(all, operatorTraits,
                list(traits, "statuses", s -> new Status(text(s, "id"), s.path("from").asDouble(),
                        s.path("to").asDouble(), text(s, "means"))),
                new Scale(scale.path("reference").asInt(), scale.path("floor").asDouble(), text(scale, "reason")),
                reasons, vendorStates());
    }

    private VendorStates vendorStates() {
        JsonNode ids = vendorStates.path("traits");
        return new VendorStates(optional(ids, "compelled"), optional(ids, "foreign"),
                list(vendorStates, "states", s -> new VendorState(text(s, "state"), list(s, "laws", RulesetReader::law))));
    }

    private static CompellingLaw law(JsonNode node) {
        return new CompellingLaw(text(node, "instrument"), text(node, "reaches"), text(node, "source"),
                optional(node, "link"), text(node, "read"), text(node, "confidence"), optional(node, "note"));
    }

    private static Instrument instrument(JsonNode node) {
        return new Instrument(text(node, "id"), text(node, "title"), text(node, "short"), text(node, "body"),
                optional(node, "number"), text(node, "kind"), text(node, "status"), text(node, "statusOn"),
                optional(node, "link"), optional(node, "note"), text(node, "says"),
                list(node, "provisions", RulesetReader::provision));
    }

    static Provision provision(JsonNode node) {
        return new Provision(text(node, "at"), text(node, "says"));
    }
}
