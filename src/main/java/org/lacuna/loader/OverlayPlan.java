package org.lacuna.loader;

import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.set;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay.Retired;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Weight;

/** What the head of an overlay, a valid tree, makes of the ruleset that it extends. */
final class OverlayPlan {

    private final JsonNode head;
    private final Ruleset extended;

    OverlayPlan(JsonNode head, Ruleset extended) {
        this.head = head;
        this.extended = extended;
    }

    /** @param kind a key of {@code keep} */
    boolean keeps(String kind, String id) {
        JsonNode keep = head.path("keep");
        return !keep.has(kind) || set(keep, kind).contains(id);
    }

    /** Own group to the criteria that it takes over. */
    Map<String, List<String>> takes() {
        Map<String, List<String>> takes = new LinkedHashMap<>();
        head.path("groups").forEach(g -> takes.put(text(g, "id"), texts(g, "takes")));
        return takes;
    }

    /** Criterion to the reason. */
    Map<String, String> replaced() {
        Map<String, String> replaced = new LinkedHashMap<>();
        head.path("replace").forEach(r -> replaced.put(text(r, "criterion"), text(r, "reason")));
        return replaced;
    }

    Map<String, Weight> weights() {
        return map(head, "reweight", CriterionReader::weight);
    }

    Set<Operator> operators() {
        return head.has("operators") ? Operator.setOf(texts(head, "operators")) : EnumSet.allOf(Operator.class);
    }

    /** With the rest, if an entry takes it. */
    List<Retired> retired() {
        List<Retired> retired = new ArrayList<>();
        head.path("retire").forEach(r -> {
            Set<String> named = r.has("criteria") ? set(r, "criteria") : Set.copyOf(rest());
            retired.add(new Retired(text(r, "id"),
                    extended.criteria().map(Criterion::id).filter(named::contains).toList(), text(r, "reason")));
        });
        return retired;
    }

    /** Ids of the extended ruleset's criteria that the head says nothing about. */
    List<String> rest() {
        Set<String> spokenOf = new HashSet<>(replaced().keySet());
        takes().values().forEach(spokenOf::addAll);
        head.path("retire").forEach(r -> spokenOf.addAll(set(r, "criteria")));
        return extended.groups().stream().filter(g -> !keeps("groups", g.id()))
                .flatMap(g -> g.criteria().stream()).map(Criterion::id).filter(id -> !spokenOf.contains(id)).toList();
    }

    /** Ids of the extended ruleset's criteria that stay as they are, but for weights and operators. */
    Set<String> kept() {
        Set<String> gone = new HashSet<>(replaced().keySet());
        retired().forEach(r -> gone.addAll(r.criteria()));
        gone.addAll(rest());
        takes().values().forEach(gone::removeAll);
        return extended.criteria().map(Criterion::id).filter(id -> !gone.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
