package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.optional;
import static org.lacuna.loader.Nodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.ChangedParts;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Overlay.Replaced;
import org.lacuna.ruleset.Overlay.Reweighted;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Weight;

/** Makes a whole ruleset of the one that is extended and of the valid trees that say what differs. */
final class OverlayReader {

    private final Ruleset extended;
    private final JsonNode head;
    private final JsonNode instruments;
    private final List<JsonNode> criteriaFiles;
    private final OverlayPlan plan;
    private final Ruleset own;

    OverlayReader(Ruleset extended, JsonNode head, JsonNode instruments, List<JsonNode> criteriaFiles) {
        this.extended = extended;
        this.head = head;
        this.instruments = instruments;
        this.criteriaFiles = criteriaFiles;
        this.plan = new OverlayPlan(head, extended);
        ObjectNode whole = head.deepCopy();
        if (!whole.has("otherwise")) {
            whole.put("otherwise", Otherwise.LEFT_OUT.code());
        }
        this.own = new RulesetReader(whole, JsonNodeFactory.instance.objectNode(), instruments,
                JsonNodeFactory.instance.objectNode(), criteriaFiles).read();
    }

    Ruleset read() {
        return new Ruleset(about(), extended.language(),
                head.has("gradeFrom") ? own.gradeFrom() : extended.gradeFrom(),
                head.has("runs") ? own.runs() : extended.runs(), groups(),
                parts("domains", Ruleset::domains, Domain::id),
                parts("gates", Ruleset::gates, g -> g.operator().code()),
                parts("caps", Ruleset::caps, Cap::id),
                parts("warnings", Ruleset::warnings, Ruleset.Warning::id),
                parts("bands", Ruleset::bands, Ruleset.Band::id), extended.vocabulary(), instruments());
    }

    private Ruleset.About about() {
        Ruleset.About from = extended.about();
        return new Ruleset.About(text(head, "id"), text(head, "version"), text(head, "title"),
                optional(head, "publisher").orElse(from.publisher()), optional(head, "licence").orElse(from.licence()),
                text(head, "concept"), optional(head, "direction").orElse(from.direction()),
                optional(head, "notFor").orElse(from.notFor()));
    }

    private <T> List<T> parts(String kind, Function<Ruleset, List<T>> of, Function<T, String> id) {
        return Stream.concat(of.apply(extended).stream().filter(part -> plan.keeps(kind, id.apply(part))),
                of.apply(own).stream()).toList();
    }

    private List<Group> groups() {
        Set<String> kept = plan.kept();
        Map<String, List<String>> takes = plan.takes();
        List<String> taken = takes.values().stream().flatMap(List::stream).toList();
        List<Group> groups = new ArrayList<>();
        own.groups().forEach(g -> groups.add(group(g, takes.get(g.id()).stream().map(extended::criterion))));
        extended.groups().stream().filter(g -> plan.keeps("groups", g.id())).forEach(g -> groups.add(group(g,
                g.criteria().stream().filter(c -> kept.contains(c.id()) && !taken.contains(c.id())))));
        return groups;
    }

    /** First what stays of the extended ruleset, then what the files add. */
    private Group group(Group group, Stream<Criterion> staying) {
        Otherwise otherwise = optional(head, "otherwise").map(Otherwise::of).orElse(Otherwise.LEFT_OUT);
        Stream<Criterion> added = criteriaFiles.stream().filter(f -> text(f, "group").equals(group.id()))
                .flatMap(f -> list(f, "criteria", new CriterionReader(otherwise)::read).stream());
        return new Group(group.id(), group.title(), group.track(),
                Stream.concat(staying.map(this::reweighted), added).map(this::limited).toList());
    }

    private Criterion reweighted(Criterion criterion) {
        return criterion.with(plan.weights().getOrDefault(criterion.id(), criterion.weight()));
    }

    private Criterion limited(Criterion criterion) {
        Set<Operator> operators = EnumSet.copyOf(plan.operators());
        operators.retainAll(criterion.operators());
        return criterion.with(operators);
    }

    private List<Instrument> instruments() {
        Map<String, List<Provision>> more = Nodes.map(instruments, "provisions",
                places -> Nodes.items(places, RulesetReader::provision));
        return Stream.concat(extended.instruments().stream().map(i -> i.with(more.getOrDefault(i.id(), List.of()))),
                own.instruments().stream()).toList();
    }

    /** @param whole what {@link #read} made */
    Overlay overlay(Ruleset whole) {
        Map<String, String> replaced = plan.replaced();
        Map<String, Weight> weights = plan.weights();
        return new Overlay(extended.id(), extended.version(),
                whole.criteria().map(Criterion::id).filter(id -> extended.find(id).isEmpty()).toList(),
                whole.criteria().filter(c -> replaced.containsKey(c.id()))
                        .map(c -> new Replaced(c.id(), replaced.get(c.id()))).toList(),
                plan.retired(),
                whole.criteria().filter(c -> weights.containsKey(c.id())).map(c -> new Reweighted(c.id(),
                        extended.criterion(c.id()).weight().value(), c.weight().value(), c.weight().reason())).toList(),
                ChangedParts.between(extended, whole));
    }
}
