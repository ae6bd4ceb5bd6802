package org.lacuna.report.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.Bill;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Traits;
import org.lacuna.report.bill.BillReport.Method;
import org.lacuna.report.bill.DomainChange.OperatorChange;
import org.lacuna.report.bill.Systems.Pair;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.DeploymentScore.Need;
import org.lacuna.scoring.Interval;

/** Writes down what a bill would and would not cover. */
public final class BillReporter {

    private final Bill bill;
    private final CountryScore before;
    private final CountryScore after;
    private final Ruleset words;
    private final LawChange law;
    private final Systems systems;

    /**
     * @param before by the law as it stands
     * @param after by the same answers with the bill over them, and the same deployments
     * @param words the ruleset in the language of the report
     */
    public BillReporter(Bill bill, CountryScore before, CountryScore after, Ruleset words) {
        this.bill = bill;
        this.before = before;
        this.after = after;
        this.words = words;
        this.law = new LawChange(before, after);
        this.systems = new Systems(before, after);
    }

    /** @param records all of the country, systems and papers */
    public BillReport report(List<Deployment> records) {
        Bill known = bill.knownTo(words);
        RuleChanges rules = new RuleChanges(before, after, law, systems, words);
        GapChanges gaps = new GapChanges(known, before, after, systems, words);
        HoldChanges holds = new HoldChanges(before, after, systems, words);
        return new BillReport(bill, before.sheet().id(), before.sheet().asOf(), true, true,
                known.rules().stream().map(rules::change).toList(), bill.unknownTo(words),
                before.domains().stream().map(this::domain).toList(), shareUncovered(),
                systems.all().stream().map(this::deployment).toList(), gaps.list(), gaps.questions(), holds.caps(),
                holds.gates(known), method(records));
    }

    private DomainChange domain(DomainScore was) {
        Domain domain = was.domain();
        DomainScore is = after.domain(domain.id());
        List<OperatorChange> operators = new ArrayList<>();
        List<Cap> caps = words.caps().stream().filter(c -> c.domains() && domain.groups().keySet().stream().anyMatch(c::limits))
                .toList();
        Trend all = Trend.SAME;
        for (int i = 0; i < was.operators().size(); i++) {
            Coverage from = was.operators().get(i);
            Trend trend = law.of(criteria(domain, from.operator()), Set.of(from.operator()), caps);
            all = all.and(trend);
            operators.add(new OperatorChange(from.operator(), law.change(from.score(), is.operators().get(i).score(), trend)));
        }
        String title = words.domains().stream().filter(d -> d.id().equals(domain.id())).findFirst().orElse(domain).title();
        return new DomainChange(domain.id(), title, law.change(was.general(), is.general(), all),
                law.change(was.weakest(), is.weakest(), all), operators);
    }

    private List<String> criteria(Domain domain, Operator operator) {
        return domain.groups().keySet().stream().flatMap(g -> words.group(g).criteria().stream())
                .filter(c -> c.operators().contains(operator)).map(Criterion::id).toList();
    }

    /** What is not covered, with the direction of what is. */
    private Optional<Change> shareUncovered() {
        return before.shareUncovered().map(was -> {
            Trend all = systems.all().stream().map(this::trend).reduce(Trend.SAME, Trend::and);
            Interval is = after.shareUncovered().orElseThrow();
            return Change.of(Optional.of(was), Optional.of(is), Direction.of(was.complement(), is.complement(), all));
        });
    }

    private Trend trend(Pair pair) {
        Set<String> criteria = new TreeSet<>();
        pair.before().needs().stream().map(Need::criterion).forEach(criteria::add);
        pair.after().needs().stream().map(Need::criterion).forEach(criteria::add);
        Set<Operator> operators = pair.before().operators();
        Set<String> traits = traits(pair.before().deployment(), operators);
        return law.of(criteria, operators, words.caps().stream().filter(c -> c.reaches(traits)).toList());
    }

    /** All that it has or may have. */
    private Set<String> traits(Deployment deployment, Set<Operator> operators) {
        Set<String> traits = Traits.of(deployment, words.vocabulary().vendorStates()).all();
        operators.forEach(o -> traits.add(words.vocabulary().operatorTraits().get(o)));
        return words.vocabulary().withImplied(traits);
    }

    private DeploymentChange deployment(Pair pair) {
        Deployment d = pair.before().deployment();
        Change coverage = law.change(pair.before().coverage(), pair.after().coverage(), trend(pair));
        return new DeploymentChange(d.id(), d.name(), d.place().name(), d.operation().operator(), coverage,
                Change.of(Optional.of(pair.before().uncovered()), Optional.of(pair.after().uncovered()), coverage.direction()),
                words.caps().stream().filter(c -> pair.after().mayBeHeldBy(c.id())).map(Cap::because).toList(),
                pair.isBlunted());
    }

    private Method method(List<Deployment> records) {
        Ruleset ruleset = before.ruleset();
        return new Method(ruleset.id(), ruleset.version(), ruleset.fingerprint(), bill.fingerprint(),
                before.sheet().fingerprint(), after.sheet().fingerprint(),
                Fingerprint.of(records.stream().sorted(Comparator.comparing(Deployment::id)).toList()));
    }
}
