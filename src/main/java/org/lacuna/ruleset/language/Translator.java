package org.lacuna.ruleset.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.CompellingLaw;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Overlay;
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
import org.lacuna.ruleset.Weight;

/**
 * Walks a ruleset and gives every text, with its key, to a function that may replace it. Ids and numbers stay, so a
 * translated ruleset scores like its source.
 */
final class Translator {

    private final BinaryOperator<String> replace;

    /** @param replace key and source text to the text to put there */
    Translator(BinaryOperator<String> replace) {
        this.replace = replace;
    }

    Ruleset translate(Ruleset r, String language) {
        return new Ruleset(about(r.about()), language, r.gradeFrom(), runs(r.runs()), each(r.groups(), this::group),
                each(r.domains(), this::domain),
                each(r.gates(), g -> new Gate(g.operator(), g.criterion(),
                        text("gate-" + g.operator().code(), "because", g.because()))),
                each(r.caps(), this::cap),
                each(r.warnings(), w -> new Warning(w.id(), w.group(), w.below(),
                        text("warning-" + w.id(), "says", w.says()))),
                each(r.bands(), b -> new Band(b.id(), text("band-" + b.id(), "name", b.name()), b.from())),
                vocabulary(r.vocabulary()), each(r.instruments(), this::instrument));
    }

    Overlay translate(Overlay o) {
        return new Overlay(o.extended(), o.version(), o.added(),
                each(o.replaced(), r -> new Overlay.Replaced(r.criterion(), text(r.criterion(), "replaced", r.reason()))),
                each(o.retired(), r -> new Overlay.Retired(r.id(), r.criteria(),
                        text("retired-" + r.id(), "reason", r.reason()))),
                each(o.reweighted(), r -> new Overlay.Reweighted(r.criterion(), r.before(), r.after(),
                        text(r.criterion(), "weight", r.reason()))),
                o.parts());
    }

    private RunPlan runs(RunPlan plan) {
        return new RunPlan(judgement("number", plan.number()), judgement("spread", plan.spread()),
                judgement("geometric", plan.geometric()), judgement("floor", plan.floor()),
                judgement("capped", plan.capped()), judgement("middle", plan.middle()), judgement("likely", plan.likely()),
                judgement("above", plan.above()));
    }

    private Judgement judgement(String name, Judgement judged) {
        return new Judgement(judged.value(), text("runs-" + name, "reason", judged.reason()));
    }

    private Ruleset.About about(Ruleset.About a) {
        return new Ruleset.About(a.id(), a.version(), text("ruleset", "title", a.title()), a.publisher(), a.licence(),
                text("ruleset", "concept", a.concept()), text("ruleset", "direction", a.direction()),
                text("ruleset", "notFor", a.notFor()));
    }

    private Group group(Group g) {
        return new Group(g.id(), text("group-" + g.id(), "title", g.title()), g.track(),
                each(g.criteria(), this::criterion));
    }

    private Domain domain(Domain d) {
        String id = "domain-" + d.id();
        Map<String, Weight> groups = new LinkedHashMap<>();
        d.groups().forEach((g, w) -> groups.put(g, new Weight(w.value(), text(id, "weight." + g, w.reason()))));
        return new Domain(d.id(), text(id, "title", d.title()), groups);
    }

    private Cap cap(Cap c) {
        return new Cap(c.id(), c.limit(), c.groups(), c.domains(), c.deployments(), c.when(),
                text("cap-" + c.id(), "because", c.because()));
    }

    private Criterion criterion(Criterion c) {
        String id = c.id();
        Criterion.Guidance g = c.guidance();
        return new Criterion(id, text(id, "title", c.title()), text(id, "question", c.question()),
                text(id, "why", c.why()),
                new Criterion.Guidance(text(id, "counts", g.counts()), text(id, "doesNotCount", g.doesNotCount()),
                        text(id, "lookIn", g.lookIn()), text(id, "evidence", g.evidence())),
                each(c.options(), o -> new Option(o.id(), o.score(), text(id, "option." + o.id(), o.means()))),
                c.citations(), new Weight(c.weight().value(), text(id, "weight", c.weight().reason())), c.triggers(),
                c.gated(), c.operators(), c.appliesWhen(), c.otherwise(), text(id, "gap", c.gap()),
                new Criterion.Remedy(c.remedy().rank(), text(id, "remedy", c.remedy().change())));
    }

    private Vocabulary vocabulary(Vocabulary v) {
        Map<Integer, String> reasons = new LinkedHashMap<>();
        v.severityReasons().forEach((points, why) -> reasons.put(points, text("severity-" + points, "reason", why)));
        Scale scale = v.scale();
        return new Vocabulary(
                each(v.traits(), t -> new Trait(t.id(), t.family(), text(t.id(), "means", t.means()), t.severity(),
                        t.implies())),
                v.operatorTraits(),
                each(v.statuses(), s -> new Status(s.id(), s.from(), s.to(),
                        text("status-" + s.id(), "means", s.means()))),
                new Scale(scale.reference(), scale.floor(), text("scale", "reason", scale.reason())), reasons,
                vendorStates(v.vendorStates()));
    }

    private VendorStates vendorStates(VendorStates states) {
        return new VendorStates(states.compelled(), states.foreign(),
                each(states.all(), s -> new VendorState(s.code(), each(s.laws(), this::law))));
    }

    private CompellingLaw law(CompellingLaw law) {
        String id = "vendor-" + law.instrument();
        return new CompellingLaw(law.instrument(), text(id, "reaches", law.reaches()), text(id, "source", law.source()),
                law.link(), law.read(), law.confidence(), law.note().map(n -> text(id, "note", n)));
    }

    private Instrument instrument(Instrument i) {
        String id = i.id();
        return new Instrument(id, text(id, "title", i.title()), text(id, "short", i.shortTitle()),
                text(id, "body", i.body()), i.number(), i.kind(), i.status(), i.statusOn(), i.link(),
                i.note().map(n -> text(id, "note", n)), text(id, "says", i.says()),
                each(i.provisions(), p -> new Provision(p.at(), text(id, "says " + p.at(), p.says()))));
    }

    private String text(String id, String field, String source) {
        return replace.apply(id + "#" + field, source);
    }

    private static <T> List<T> each(List<T> list, java.util.function.UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
