package org.lacuna.report.bill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.assessment.Bill;
import org.lacuna.report.bill.GapChange.Fate;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Gap;
import org.lacuna.scoring.Interval;

/** What a bill does to the gaps. */
final class GapChanges {

    private final Bill bill;
    private final Map<String, Gap> before;
    private final Map<String, Gap> after;
    private final Systems systems;
    private final Ruleset words;

    GapChanges(Bill bill, CountryScore before, CountryScore after, Systems systems, Ruleset words) {
        this.bill = bill;
        this.before = byCriterion(before.gaps());
        this.after = byCriterion(after.gaps());
        this.systems = systems;
        this.words = words;
    }

    private static Map<String, Gap> byCriterion(List<Gap> gaps) {
        Map<String, Gap> byCriterion = new LinkedHashMap<>();
        gaps.forEach(g -> byCriterion.put(g.criterion(), g));
        return byCriterion;
    }

    /** By fate, and within it by points. */
    List<GapChange> list() {
        List<GapChange> list = new ArrayList<>();
        before.values().stream().filter(g -> !after.containsKey(g.criterion()))
                .forEach(g -> list.add(change(g, Fate.CLOSED, !g.lacking())));
        for (Fate fate : List.of(Fate.PARTLY, Fate.LEFT, Fate.OPENED)) {
            after.values().stream().filter(g -> fates(g).contains(fate)).forEach(g -> list.add(change(g, fate, isUnsure(g))));
        }
        return list;
    }

    /** Gaps of which nothing is known either way. */
    int questions() {
        return (int) after.values().stream().filter(g -> fates(g).isEmpty()).count();
    }

    /** None for a question that stays open. */
    private Set<Fate> fates(Gap is) {
        Gap was = before.get(is.criterion());
        if (was == null) {
            return Set.of(Fate.OPENED);
        }
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        systems.needing(is.criterion()).flatMap(p -> p.both(is.criterion()).stream())
                .forEach(n -> fates.addAll(fates(n[0], n[1])));
        return fates.isEmpty() && is.lacking() ? Set.of(Fate.LEFT) : fates;
    }

    /** An open question that the bill answers with a part of the rule is a gap partly closed; with nothing, one opened. */
    private static Set<Fate> fates(Interval was, Interval is) {
        boolean rises = Systems.rises(was, is);
        boolean falls = Systems.falls(was, is);
        if (rises && falls) {
            return EnumSet.of(is.lo() > was.lo() ? Fate.PARTLY : Fate.OPENED);
        }
        return rises ? EnumSet.of(Fate.PARTLY) : falls ? EnumSet.of(Fate.OPENED) : EnumSet.noneOf(Fate.class);
    }

    /** Whether for one deployment the ranges before and after leave open which is better. */
    private boolean isUnsure(Gap is) {
        Gap was = before.get(is.criterion());
        return !is.lacking() || was != null && systems.needing(is.criterion()).flatMap(p -> p.both(is.criterion()).stream())
                .anyMatch(n -> (Systems.rises(n[0], n[1]) || Systems.falls(n[0], n[1])) && Trend.of(n[0], n[1]) == Trend.MIXED);
    }

    private GapChange change(Gap gap, Fate fate, boolean unsure) {
        Criterion criterion = words.criterion(gap.criterion());
        return new GapChange(gap.criterion(), criterion.title(), criterion.gap(), fate, unsure, gap.sure(), gap.open(),
                gap.deployments(), gap.isBlocked(),
                bill.find(gap.criterion()).map(Bill.Rule::provision).filter(p -> !p.isBlank()));
    }
}
