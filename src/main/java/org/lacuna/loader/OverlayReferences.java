package org.lacuna.loader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;

/** Checks that an overlay says of every criterion of the ruleset it extends what becomes of it, and says it once. */
final class OverlayReferences {

    private final Ruleset extended;
    private final String name;
    private final YamlTree head;
    private final List<YamlTree> criteriaFiles;
    private final OverlayPlan plan;
    /** Criterion to the sentence's end on what was said of it first. */
    private final Map<String, String> said = new HashMap<>();
    private final Set<String> own;

    OverlayReferences(Ruleset extended, YamlTree head, List<YamlTree> criteriaFiles) {
        this.extended = extended;
        this.name = extended.id() + " " + extended.version();
        this.head = head;
        this.criteriaFiles = criteriaFiles;
        this.plan = new OverlayPlan(head.root(), extended);
        this.own = criteriaFiles.stream().flatMap(f -> Nodes.list(f.root(), "criteria", c -> Nodes.text(c, "id")).stream())
                .collect(Collectors.toSet());
    }

    void check() {
        checkParts("groups", Ruleset::groups, Group::id, "group");
        checkParts("domains", Ruleset::domains, Domain::id, "domain");
        checkParts("gates", Ruleset::gates, g -> g.operator().code(), "gate");
        checkParts("caps", Ruleset::caps, Cap::id, "cap");
        checkParts("warnings", Ruleset::warnings, Ruleset.Warning::id, "warning");
        checkParts("bands", Ruleset::bands, Ruleset.Band::id, "band");
        checkReplaced();
        each("/groups", (at, g) -> each(at + "/takes", (t, id) -> say(t, id.asText(), "is taken")));
        checkRetired();
        each("/groups", this::checkNotEmpty);
        head.root().path("reweight").properties().forEach(e -> checkWeight(e.getKey(), e.getValue()));
        criteriaFiles.forEach(this::checkOwn);
    }

    private <T> void checkParts(String kind, Function<Ruleset, List<T>> of, Function<T, String> id, String word) {
        Set<String> there = of.apply(extended).stream().map(id).collect(Collectors.toSet());
        CaseReferences.eachKnown(head, "/keep/" + kind, word, there);
        String key = kind.equals("gates") ? "operator" : "id";
        each("/" + kind, (at, part) -> {
            String own = Nodes.text(part, key);
            if (there.contains(own) && plan.keeps(kind, own)) {
                head.problem(at + "/" + key, "The " + word + " " + own + " is kept from " + name
                        + " and stands here too; leave it out of keep: {" + kind + ": [...]}.");
            }
        });
    }

    private void checkReplaced() {
        each("/replace", (at, r) -> {
            String id = Nodes.text(r, "criterion");
            say(at + "/criterion", id, "is replaced");
            if (!own.contains(id)) {
                head.problem(at + "/criterion", "The criterion " + id
                        + " is replaced, but no file in criteria has another question for it.");
            }
        });
    }

    private void checkRetired() {
        Set<String> ids = new HashSet<>();
        Set<String> rests = new HashSet<>();
        each("/retire", (at, r) -> {
            if (!ids.add(Nodes.text(r, "id"))) {
                head.problem(at + "/id", "The id " + Nodes.text(r, "id") + " stands here a second time.");
            }
            if (r.has("criteria")) {
                each(at + "/criteria", (c, id) -> say(c, id.asText(), "is retired"));
            } else if (!rests.add(at) || rests.size() > 1) {
                head.problem(at, "A second entry without criteria stands here; one takes all the rest.");
            } else if (plan.rest().isEmpty()) {
                head.problem(at, "There is no rest to retire: all criteria of " + name + " are spoken of.");
            }
        });
        if (rests.isEmpty() && !plan.rest().isEmpty()) {
            head.problem("/extends", "What becomes of " + String.join(", ", plan.rest()) + " of " + name
                    + "? Allowed is a group that takes or keeps a criterion, replace, or retire; an entry of retire without "
                    + "criteria takes all the rest.");
        }
    }

    private void say(String pointer, String criterion, String what) {
        if (extended.find(criterion).isEmpty()) {
            head.problem(pointer, "The ruleset " + name + " has no criterion " + criterion + ".");
            return;
        }
        String before = said.putIfAbsent(criterion, what);
        if (before != null) {
            head.problem(pointer, "The criterion " + criterion + " " + what + (before.equals(what) ? " a second time."
                    : " and " + before + "; allowed is one of them."));
        }
    }

    private void checkNotEmpty(String pointer, JsonNode group) {
        String id = Nodes.text(group, "id");
        if (!group.has("takes") && criteriaFiles.stream().noneMatch(f -> Nodes.text(f.root(), "group").equals(id))) {
            head.problem(pointer, "The group " + id + " takes no criterion, and no file in criteria adds one to it.");
        }
    }

    private void checkWeight(String id, JsonNode weight) {
        String pointer = "/reweight/" + YamlTree.escape(id);
        if (own.contains(id)) {
            head.problem(pointer, "The criterion " + id + " is this ruleset's own; its weight stands with it.");
        } else if (extended.find(id).isEmpty()) {
            head.problem(pointer, "The ruleset " + name + " has no criterion " + id + ".");
        } else if (!plan.kept().contains(id)) {
            head.problem(pointer, "The criterion " + id + " is retired; only one that stays can be reweighted.");
        } else if (extended.criterion(id).weight().value() == weight.path("value").asInt()) {
            head.problem(pointer, "The criterion " + id + " has the weight " + weight.path("value").asInt() + " in " + name
                    + " already.");
        }
    }

    private void checkOwn(YamlTree file) {
        Map<String, String> titles = extended.criteria().filter(c -> plan.kept().contains(c.id()))
                .collect(Collectors.toMap(Criterion::title, Criterion::id));
        JsonNode criteria = file.root().path("criteria");
        for (int i = 0; i < criteria.size(); i++) {
            String pointer = "/criteria/" + i;
            String id = Nodes.text(criteria.get(i), "id");
            if (extended.find(id).isPresent() && !plan.replaced().containsKey(id)) {
                file.problem(pointer + "/id", "The criterion " + id + " is in " + name
                        + " already; name it under replace, or give this one another id.");
            }
            String title = Nodes.text(criteria.get(i), "title");
            if (titles.containsKey(title)) {
                file.problem(pointer + "/title",
                        "The title " + title + " is that of " + titles.get(title) + " of " + name + "; tables need another.");
            }
        }
    }

    private interface Visit {
        void visit(String pointer, JsonNode node);
    }

    private void each(String pointer, Visit visit) {
        JsonNode list = head.root().at(pointer);
        for (int i = 0; i < list.size(); i++) {
            visit.visit(pointer + "/" + i, list.get(i));
        }
    }
}
