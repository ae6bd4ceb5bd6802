package org.lacuna.report.bill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Bill;
import org.lacuna.report.Points;
import org.lacuna.report.bill.CapChange.Held;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;

/** What holds the law down before and after: caps, and the gates that rules of the bill must pass. */
final class HoldChanges {

    private final CountryScore before;
    private final CountryScore after;
    private final Systems systems;
    private final Ruleset words;

    HoldChanges(CountryScore before, CountryScore after, Systems systems, Ruleset words) {
        this.before = before;
        this.after = after;
        this.systems = systems;
        this.words = words;
    }

    /** Those that act before or after, in the order of the ruleset. */
    List<CapChange> caps() {
        return words.caps().stream().map(this::cap).filter(c -> !c.before().nothing() || !c.after().nothing()).toList();
    }

    private CapChange cap(Cap cap) {
        int blunted = (int) systems.all().stream().filter(p -> p.after().mayBeHeldBy(cap.id()) && p.isBlunted()).count();
        return new CapChange(cap.id(), cap.because(), cap.limit(), held(cap, before), held(cap, after),
                blunted);
    }

    private static Held held(Cap cap, CountryScore score) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        score.domains().stream().flatMap(d -> d.operators().stream())
                .filter(c -> c.groups().stream().flatMap(g -> g.caps().stream()).anyMatch(e -> e.cap().id().equals(cap.id())))
                .forEach(c -> operators.add(c.operator()));
        return new Held((int) score.deployments().stream().filter(d -> d.mayBeHeldBy(cap.id())).count(),
                operators);
    }

    /** For each operator, if a rule of the bill does not wholly reach it. */
    List<GateChange> gates(Bill bill) {
        List<GateChange> gates = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            List<String> held = bill.rules().stream().filter(r -> after.criterion(r.criterion(), operator).isGated())
                    .map(r -> words.criterion(r.criterion()).title()).toList();
            Optional<Gate> gate = words.gateFor(operator).filter(g -> !held.isEmpty());
            gate.ifPresent(g -> gates.add(gate(g, held)));
        }
        return gates;
    }

    private GateChange gate(Gate gate, List<String> held) {
        CriterionScore scope = after.criterion(gate.criterion(), gate.operator());
        Criterion criterion = words.criterion(gate.criterion());
        return new GateChange(gate.operator(), criterion.id(), criterion.title(), gate.because(), Points.of(scope.score()),
                held);
    }
}
