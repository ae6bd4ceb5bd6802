package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.scoring.GroupScore.CapEffect;
import org.lacuna.scoring.LossList.Kind;
import org.lacuna.scoring.LossList.Line;

/** Writes loss lists. */
final class Losses {

    /** Below this, points are noise of the arithmetic and no line is written. */
    private static final double NOISE = 1e-12;

    private Losses() {
    }

    /** @param mean of the groups; empty without groups */
    static LossList of(String domain, List<GroupScore> groups, Optional<Interval> mean) {
        List<Line> lines = new ArrayList<>();
        for (GroupScore group : groups) {
            double perWeight = group.sharePerWeight();
            group.members().forEach(m -> addMember(lines, m, 100 * perWeight * m.weight()));
            addRest(lines, group);
            addCaps(lines, group);
        }
        Interval plain = groups.stream().map(g -> g.score().times(g.share())).reduce(Interval.ZERO, Interval::plus);
        mean.ifPresent(m -> add(lines, Kind.REST, domain, 100, m, plain));
        return new LossList(lines);
    }

    private static void addMember(List<Line> lines, CriterionScore m, double share) {
        add(lines, Kind.CRITERION, m.criterion().id(), share, m.law(), Interval.ONE);
        add(lines, Kind.GATE, m.criterion().id(), share, m.score(), m.law());
    }

    /** What members that perhaps do not count make of the plain mean. */
    private static void addRest(List<Line> lines, GroupScore group) {
        double perWeight = group.sharePerWeight() / group.share();
        Interval plain = Interval.ZERO;
        for (CriterionScore member : group.members()) {
            plain = plain.plus(member.score().times(perWeight * member.weight()));
        }
        add(lines, Kind.REST, group.group().id(), 100 * group.share(), group.mean(), plain);
    }

    private static void addCaps(List<Line> lines, GroupScore group) {
        Interval before = group.mean();
        for (CapEffect effect : group.caps()) {
            Interval after = Caps.apply(List.of(effect), before);
            add(lines, effect.certain() ? Kind.CAP : Kind.CAP_UNDECIDED, effect.cap().id(), 100 * group.share(), after, before);
            before = after;
        }
    }

    private static void add(List<Line> lines, Kind kind, String id, double share, Interval after, Interval before) {
        double lost = share * (before.hi() - after.hi());
        double open = share * (after.width() - before.width());
        if (Math.abs(lost) > NOISE || Math.abs(open) > NOISE) {
            lines.add(new Line(kind, id, kind == Kind.CRITERION ? share : 0, lost, open));
        }
    }
}
