package org.lacuna.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Ruleset.About;

/** The parts of a ruleset that belong to no single criterion: those that decide scores, sources and words. */
final class RulesetParts {

    private RulesetParts() {
    }

    static List<Object> scoring(Ruleset r) {
        Vocabulary v = r.vocabulary();
        return List.of(r.gradeFrom(), r.groups().stream().map(g -> List.of(g.id(), g.track())).toList(),
                r.domains().stream().map(d -> List.of(d.id(), values(d.groups()))).toList(),
                r.gates().stream().map(g -> List.of(g.operator(), g.criterion())).toList(),
                r.caps().stream().map(c -> List.of(c.id(), c.limit(), c.groups(), c.domains(), c.deployments(), c.when()))
                        .toList(),
                r.warnings().stream().map(w -> List.of(w.id(), w.group(), w.below())).toList(),
                r.bands().stream().map(b -> List.of(b.id(), b.from())).toList(),
                v.traits().stream().map(t -> List.of(t.id(), t.family(), t.severity(), t.implies())).toList(),
                v.operatorTraits(), v.statuses().stream().map(s -> List.of(s.id(), s.from(), s.to())).toList(),
                v.scale().reference(), v.scale().floor(), v.vendorStates().compelled(), v.vendorStates().foreign(),
                v.vendorStates().all().stream().map(VendorState::code).toList(),
                r.runs().all().stream().map(Judgement::value).toList());
    }

    private static Map<String, Integer> values(Map<String, Weight> weights) {
        Map<String, Integer> values = new TreeMap<>();
        weights.forEach((group, weight) -> values.put(group, weight.value()));
        return values;
    }

    /** Law of vendors' states, and instruments and provisions that no criterion cites; the others are sources of criteria. */
    static List<Object> uncited(Ruleset r) {
        Set<Citation> cited = r.criteria().flatMap(c -> c.citations().stream()).collect(Collectors.toSet());
        Set<String> instruments = cited.stream().map(Citation::instrument).collect(Collectors.toSet());
        return List.of(r.vocabulary().vendorStates().all(),
                r.instruments().stream().filter(i -> !instruments.contains(i.id()))
                        .map(i -> List.of(head(i), i.says())).toList(),
                r.instruments().stream().map(i -> List.of(i.id(), i.provisions().stream()
                        .filter(p -> cited.stream().noneMatch(c -> c.instrument().equals(i.id())
                                && c.at().filter(p.at()::equals).isPresent()))
                        .toList())).filter(parts -> !((List<?>) parts.get(1)).isEmpty()).toList());
    }

    /** An instrument without what it says. */
    static Instrument head(Instrument i) {
        return new Instrument(i.id(), i.title(), i.shortTitle(), i.body(), i.number(), i.kind(), i.status(), i.statusOn(),
                i.link(), i.note(), "", List.of());
    }

    static List<Object> wording(Ruleset r) {
        Vocabulary v = r.vocabulary();
        return List.of(unnumbered(r.about()), r.language(), r.groups().stream().map(Group::title).toList(),
                r.domains().stream().map(d -> List.of(d.title(), reasons(d.groups()))).toList(),
                r.gates().stream().map(Gate::because).toList(), r.caps().stream().map(Cap::because).toList(),
                r.warnings().stream().map(Ruleset.Warning::says).toList(),
                r.bands().stream().map(Ruleset.Band::name).toList(), v.traits().stream().map(Trait::means).toList(),
                v.statuses().stream().map(Vocabulary.Status::means).toList(), v.scale().reason(), v.severityReasons(),
                r.runs().all().stream().map(Judgement::reason).toList());
    }

    private static List<String> reasons(Map<String, Weight> weights) {
        return weights.values().stream().map(Weight::reason).toList();
    }

    /** The whole ruleset but for its version. */
    static Ruleset unnumbered(Ruleset r) {
        return new Ruleset(unnumbered(r.about()), r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(),
                r.caps(), r.warnings(), r.bands(), r.vocabulary(), r.instruments());
    }

    private static About unnumbered(About a) {
        return new About(a.id(), "", a.title(), a.publisher(), a.licence(), a.concept(), a.direction(), a.notFor());
    }
}
