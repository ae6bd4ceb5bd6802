package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * A ruleset written as three DMN 1.3 models: what one way of a deployment needs, which no answer changes; what the answers
 * give; and how far that covers the way. Options, needs and caps are decision tables; means are FEEL. Criteria stand in
 * lists, by place from 1.
 */
final class DmnSource {

    static final String NAMESPACE = "https://lacuna.org/bench";

    private static final List<String> OPERATORS = Stream.of(Operator.values()).map(DmnSource::name).toList();

    private final Ruleset ruleset;
    private final List<Criterion> criteria;
    private final StringBuilder xml = new StringBuilder();

    /** @throws IllegalArgumentException if it has questions that may fall away, which the shipped ruleset has not */
    DmnSource(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.criteria = ruleset.criteria().toList();
        if (criteria.stream().anyMatch(c -> c.appliesWhen().isPresent())) {
            throw new IllegalArgumentException("Conditions of criteria are not written as DMN");
        }
    }

    static String name(Object code) {
        return code.toString().replace('-', '_');
    }

    /** From the traits of a {@code way} to what of the law is {@code needed}, in parts with their caps. */
    String needs() {
        begin("needs");
        input("way");
        table("needs", List.of("traits"), "C", rules());
        decision("groups", list(lawGroups().map(g -> "{criteria: " + numbers(g.criteria()) + ", caps: "
                + caps(c -> c.limits(g.id())) + "}")));
        decision("whole", caps(c -> c.groups().isEmpty()));
        decision("weights", weights());
        decision("needed", "{found: needs(way.traits), parts: ("
                + "for g in groups return {criteria: found[list contains(g.criteria, item)],"
                + " total: sum(for c in criteria return weights[c]), caps: " + acting("g.caps") + "})[total > 0], caps: "
                + acting("whole") + "}", "groups", "whole", "weights");
        return end();
    }

    private static String acting(String caps) {
        return "for c in " + caps + "[some t in deployments satisfies t = \"any\" or list contains(way.traits, t)] return c.id";
    }

    private String caps(java.util.function.Predicate<Cap> wanted) {
        return list(ruleset.caps().stream().filter(wanted)
                .map(c -> "{id: " + quoted(name(c.id())) + ", deployments: "
                        + list(c.deployments().stream().map(DmnSource::quoted))
                        + "}"));
    }

    private List<List<String>> rules() {
        return lawGroups().flatMap(g -> g.criteria().stream())
                .map(c -> List.of(c.triggers().contains(Criterion.ANY) ? "-"
                        : c.triggers().stream()
                                .map(t -> "list contains(?, " + quoted(t) + ")").collect(Collectors.joining(" or ")),
                        "" + place(c)))
                .toList();
    }

    /** From {@code answers} to coverage of domains, loss lists and scores of criteria. */
    String law() {
        begin("law");
        input("answers");
        criteria.forEach(c -> table("score_" + name(c.id()), List.of("option"), "U",
                c.options().stream().map(o -> List.of(quoted(o.id()), "" + o.score())).toList()));
        decision("weights", weights());
        decision("law_lo", list(criteria.stream().map(c -> scored(c, "worst"))));
        decision("law_hi", list(criteria.stream().map(c -> scored(c, "best"))));
        function("through_lo", "law, binds, operator, gate",
                "if binds != null and list contains(binds, operator) then law else law * gate");
        function("through_hi", "law, binds, operator, gate",
                "if binds = null or list contains(binds, operator) then law else law * gate");
        ruleset.caps().forEach(this::cap);
        for (Operator operator : Operator.values()) {
            operator(operator);
        }
        decision("scores", "{" + OPERATORS.stream().map(o -> o + ": {lo: lo_" + o + ", hi: hi_" + o + ", caps: caps_" + o
                + ", concerned: " + numbers(concerned(o)) + "}")
                .collect(Collectors.joining(", ")) + "}", OPERATORS.stream()
                        .flatMap(o -> Stream.of("lo_" + o, "hi_" + o, "caps_" + o)).toArray(String[]::new));
        return end();
    }

    private String scored(Criterion c, String end) {
        return "score_" + name(c.id()) + "(answers." + name(c.id()) + "." + end + ")";
    }

    /** Conditions of the form: these criteria score no more than so much, all of them. */
    private void cap(Cap cap) {
        List<Condition.ScoresAtMost> limits = limits(cap);
        List<String> inputs = IntStream.range(0, limits.size()).boxed().flatMap(i -> Stream.of("lo" + i, "hi" + i)).toList();
        List<String> acts = limits.stream().flatMap(l -> Stream.of("-", "<= " + l.atMost())).collect(Collectors.toList());
        List<String> mayAct = limits.stream().flatMap(l -> Stream.of("<= " + l.atMost(), "-")).collect(Collectors.toList());
        List<String> lifted = inputs.stream().map(i -> "-").collect(Collectors.toList());
        acts.add(quoted("acts"));
        mayAct.add(quoted("may act"));
        lifted.add(quoted("lifted"));
        table("cap_" + name(cap.id()), inputs, "F", List.of(acts, mayAct, lifted));
    }

    private static List<Condition.ScoresAtMost> limits(Cap cap) {
        List<Condition> parts = cap.when() instanceof Condition.All all ? all.of() : List.of(cap.when());
        return parts.stream().map(Condition.ScoresAtMost.class::cast).toList();
    }

    private void operator(Operator operator) {
        String o = name(operator);
        decision("lo_" + o, list(criteria.stream().map(c -> through(c, operator, "lo"))), "law_lo");
        decision("hi_" + o, list(criteria.stream().map(c -> through(c, operator, "hi"))), "law_hi");
        decision("caps_" + o, "{" + ruleset.caps().stream().map(c -> name(c.id()) + ": cap_" + name(c.id()) + "("
                + limits(c).stream().map(l -> "lo_" + o + "[" + place(l) + "], hi_" + o + "[" + place(l) + "]")
                        .collect(Collectors.joining(", "))
                + ")").collect(Collectors.joining(", ")) + "}", "lo_" + o, "hi_" + o);
        ruleset.domains().forEach(d -> domain(d, operator));
    }

    private int place(Condition.ScoresAtMost limit) {
        return place(ruleset.criterion(limit.criterion()));
    }

    private String through(Criterion c, Operator operator, String end) {
        String law = "law_" + end + "[" + place(c) + "]";
        return c.gated().contains(operator) ? ruleset.gateFor(operator).map(Gate::criterion).map(ruleset::criterion)
                .map(gate -> "through_" + end + "(" + law + ", answers." + name(c.id()) + ".binds, " + quoted(operator.code())
                        + ", law_" + end + "[" + place(gate) + "])")
                .orElse(law) : law;
    }

    private void domain(Domain domain, Operator operator) {
        String o = name(operator);
        String id = name(domain.id()) + "_" + o;
        double all = domain.groups().values().stream().mapToDouble(w -> w.value()).sum();
        List<String> entries = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        domain.groups().forEach((g, weight) -> {
            List<Criterion> members = CoverageScorer.criteria(ruleset.group(g), operator).toList();
            double total = members.stream().mapToDouble(c -> c.weight().value()).sum();
            double share = weight.value() / all;
            for (String end : List.of("lo", "hi")) {
                String mean = "(" + members.stream().map(c -> c.weight().value() + " * " + end + "_" + o + "[" + place(c) + "]")
                        .collect(Collectors.joining(" + ")) + ") / " + total;
                entries.add(name(g) + "_" + end + ": " + held(mean, end, o, CoverageScorer.caps(ruleset, g).toList()));
            }
            lines.add("for c in " + numbers(members) + " return {criterion: c, share: weights[c] * " + 100 * share / total
                    + ", lost: share * (1 - law_hi[c]), open: share * (law_hi[c] - law_lo[c]), gateLost: share * (law_hi[c] - hi_"
                    + o + "[c]), gateOpen: share * (hi_" + o + "[c] - lo_" + o + "[c] - law_hi[c] + law_lo[c])}");
        });
        for (String end : List.of("lo", "hi")) {
            entries.add(end + ": " + domain.groups().entrySet().stream()
                    .map(e -> e.getValue().value() / all + " * " + name(e.getKey()) + "_" + end)
                    .collect(Collectors.joining(" + ")));
        }
        decision("coverage_" + id, "{" + String.join(", ", entries) + "}", "lo_" + o, "hi_" + o, "caps_" + o);
        decision("losses_" + id, "concatenate(" + String.join(", ", lines) + ")", "weights", "law_lo", "law_hi", "lo_" + o,
                "hi_" + o);
    }

    private static String held(String mean, String end, String operator, Collection<Cap> caps) {
        return "min(" + mean + caps.stream().map(c -> ", if caps_" + operator + "." + name(c.id())
                + (end.equals("lo") ? " != \"lifted\"" : " = \"acts\"") + " then " + c.limit() + " else 1")
                .collect(Collectors.joining()) + ")";
    }

    /** From what is {@code needed} and the {@code scores} of one operator to {@code covered}. */
    String deployment() {
        begin("deployment");
        input("needed");
        input("scores");
        decision("weights", weights());
        decision("parts", "(for p in needed.parts return {criteria: p.criteria[list contains(scores.concerned, item)],"
                + " total: sum(for c in criteria return weights[c]), caps: p.caps})[total > 0]", "weights");
        decision("limits", "{"
                + ruleset.caps().stream().map(c -> name(c.id()) + ": " + c.limit()).collect(Collectors.joining(", ")) + "}");
        function("held_lo", "plain, caps, states, limits",
                "min(concatenate([plain], for c in caps return if get value(states, c) = \"lifted\" then 1 else get value(limits, c)))");
        function("held_hi", "plain, caps, states, limits",
                "min(concatenate([plain], for c in caps return if get value(states, c) = \"acts\" then get value(limits, c) else 1))");
        for (String end : List.of("lo", "hi")) {
            decision("covered_" + end, "held_" + end + "(sum(for p in parts return p.total * held_" + end
                    + "(sum(for c in p.criteria return weights[c] * scores." + end
                    + "[c]) / p.total, p.caps, scores.caps, limits)) / sum(for p in parts return p.total), needed.caps,"
                    + " scores.caps, limits)", "weights", "parts", "limits");
        }
        return end();
    }

    /** Criteria that are asked of the operator. */
    private List<Criterion> concerned(String operator) {
        return criteria.stream().filter(c -> c.operators().stream().map(DmnSource::name).anyMatch(operator::equals)).toList();
    }

    private String weights() {
        return list(criteria.stream().map(c -> "" + c.weight().value()));
    }

    private Stream<Group> lawGroups() {
        return ruleset.groups().stream().filter(g -> g.track() == Group.Track.LAW);
    }

    private int place(Criterion criterion) {
        return criteria.indexOf(criterion) + 1;
    }

    private String numbers(Collection<Criterion> some) {
        return list(some.stream().map(c -> "" + place(c)));
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void begin(String model) {
        xml.setLength(0);
        functions.clear();
        inputs.clear();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"" + model + "\" name=\"" + model
                + "\" namespace=\"" + NAMESPACE + "\">\n");
    }

    private final List<String> functions = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();

    private String end() {
        return xml.append("</definitions>\n").toString();
    }

    private void input(String name) {
        inputs.add(name);
        xml.append("<inputData id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/></inputData>\n");
    }

    private void decision(String name, String feel, String... decisions) {
        xml.append("<decision id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name + "\"/>");
        for (String input : inputs) {
            if (feel.contains(input)) {
                xml.append("<informationRequirement><requiredInput href=\"#" + input + "\"/></informationRequirement>");
            }
        }
        for (String decision : decisions) {
            xml.append("<informationRequirement><requiredDecision href=\"#" + decision + "\"/></informationRequirement>");
        }
        functions(feel);
        xml.append("<literalExpression><text>" + escaped(feel) + "</text></literalExpression></decision>\n");
    }

    private void functions(String feel) {
        for (String function : functions) {
            if (feel.contains(function + "(")) {
                xml.append("<knowledgeRequirement><requiredKnowledge href=\"#" + function + "\"/></knowledgeRequirement>");
            }
        }
    }

    private void function(String name, String parameters, String feel, String... used) {
        open(name, List.of(parameters.split(", ")));
        xml.append("<literalExpression><text>" + escaped(feel) + "</text></literalExpression></encapsulatedLogic>");
        functions(used.length == 0 ? "" : feel);
        xml.append("</businessKnowledgeModel>\n");
    }

    private void open(String name, List<String> parameters) {
        functions.add(name);
        xml.append("<businessKnowledgeModel id=\"" + name + "\" name=\"" + name + "\"><variable name=\"" + name
                + "\"/><encapsulatedLogic>");
        parameters.forEach(p -> xml.append("<formalParameter name=\"" + p + "\"/>"));
    }

    /** @param rules conditions in the order of the inputs, and what follows */
    private void table(String name, List<String> inputs, String hitPolicy, List<List<String>> rules) {
        open(name, inputs);
        Map<String, String> policies = Map.of("U", "UNIQUE", "F", "FIRST", "C", "COLLECT");
        xml.append("<decisionTable id=\"t_" + name + "\" hitPolicy=\"" + policies.get(hitPolicy) + "\">");
        inputs.forEach(i -> xml.append("<input><inputExpression><text>" + i + "</text></inputExpression></input>"));
        xml.append("<output/>");
        for (List<String> rule : rules) {
            xml.append("<rule>");
            rule.subList(0, inputs.size()).forEach(e -> xml.append("<inputEntry><text>" + escaped(e) + "</text></inputEntry>"));
            xml.append("<outputEntry><text>" + escaped(rule.get(inputs.size())) + "</text></outputEntry></rule>");
        }
        xml.append("</decisionTable></encapsulatedLogic></businessKnowledgeModel>\n");
    }

    private static String escaped(String feel) {
        return feel.replace("&", "&amp;").replace("<", "&lt;");
    }
}
