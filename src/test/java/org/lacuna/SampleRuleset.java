package org.lacuna;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.CompellingLaw;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Group.Track;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Ruleset.About;
import org.lacuna.ruleset.Ruleset.Band;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorState;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.Vocabulary.Scale;
import org.lacuna.ruleset.Vocabulary.Status;
import org.lacuna.ruleset.Weight;

/** Builds a ruleset of few groups; without any domain, one named {@value #LAW} holds every group of law at weight 1. */
public final class SampleRuleset {

    public static final String LAW = "law";

    private final List<Group> groups = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Cap> caps = new ArrayList<>();
    private final List<Trait> traits = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private RunPlan runs = Samples.runs();

    private VendorStates vendorStates = VendorStates.NONE;

    SampleRuleset() {
    }

    public SampleRuleset group(String id, SampleCriterion... criteria) {
        return add(id, Track.LAW, criteria);
    }

    public SampleRuleset practice(String id, SampleCriterion... criteria) {
        return add(id, Track.PRACTICE, criteria);
    }

    private SampleRuleset add(String id, Track track, SampleCriterion... criteria) {
        groups.add(new Group(id, "Group " + id, track, Arrays.stream(criteria).map(SampleCriterion::build).toList()));
        return this;
    }

    public SampleRuleset domain(String id, Map<String, Integer> weights) {
        Map<String, Weight> weighed = new LinkedHashMap<>();
        new TreeMap<>(weights).forEach((group, weight) -> weighed.put(group, weight(weight)));
        domains.add(new Domain(id, "Domain " + id, weighed));
        return this;
    }

    static Weight weight(int value) {
        return new Weight(value, "worth " + value);
    }

    public SampleRuleset gate(Operator operator, String criterion) {
        gates.add(new Gate(operator, criterion, "the scope decides"));
        return this;
    }

    public SampleRuleset cap(Cap cap) {
        caps.add(cap);
        return this;
    }

    public SampleRuleset trait(String id, int severity, String... implies) {
        traits.add(new Trait(id, "capability", "Trait " + id, severity, Set.of(implies)));
        return this;
    }

    /** A treaty of two articles, seen on that day. */
    public SampleRuleset treaty(String id, String statusOn) {
        instruments.add(new Instrument(id, "Treaty " + id, id, "Some states", Optional.empty(), "treaty", "in-force", statusOn,
                Optional.empty(), Optional.empty(), "Cameras need a law.",
                List.of(new Provision("art 1", "There must be a law."), new Provision("art 2", "It must bind the police."))));
        return this;
    }

    public SampleRuleset runs(RunPlan plan) {
        runs = plan;
        return this;
    }

    /** States whose law can make vendors help, and the traits that follow from vendors. */
    public SampleRuleset vendorStates(String compelled, String foreign, String... states) {
        CompellingLaw law = new CompellingLaw("intelligence", "Everybody.", "The gazette", Optional.empty(), "2026-03-01",
                "high", Optional.empty());
        vendorStates = new VendorStates(Optional.of(compelled), Optional.of(foreign),
                Arrays.stream(states).map(s -> new VendorState(s, List.of(law))).toList());
        return this;
    }

    public Ruleset build() {
        if (domains.isEmpty()) {
            Map<String, Integer> weights = new TreeMap<>();
            groups.stream().filter(g -> g.track() == Track.LAW).forEach(g -> weights.put(g.id(), 1));
            domain(LAW, weights);
        }
        return new Ruleset(new About("sample", "1.0.0", "Sample", "Lacuna", "CC0", "concept", "higher is better", "nothing"),
                "en", 60, runs, groups, domains, gates, caps, List.of(), List.of(new Band("weak", "weak", 0)), vocabulary(),
                instruments);
    }

    /** With 99 cameras the scale is one half, since a hundred squared is ten thousand. */
    private Vocabulary vocabulary() {
        Map<Operator, String> operatorTraits = new EnumMap<>(Operator.class);
        for (Operator operator : Operator.values()) {
            operatorTraits.put(operator, operator.code() + "-operator");
        }
        List<Status> statuses = List.of(new Status("operational", 1, 1, "runs"), new Status("pilot", 0.5, 0.5, "tried"),
                new Status("cancelled", 0, 0, "given up"), new Status("unknown", 0.1, 1, "not said"));
        return new Vocabulary(traits, operatorTraits, statuses, new Scale(9_999, 0.4, "by logarithm"), Map.of(),
                vendorStates);
    }
}
