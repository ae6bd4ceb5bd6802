package org.lacuna.scoring;

import java.util.List;

/**
 * Why a coverage is what it is: 100 points, and where they went. Adds up exactly: the lost points of all lines are
 * 100 less the upper end, the open points are the width of the range.
 *
 * @param lines by criterion, then by cap, in print order
 */
public record LossList(List<Line> lines) {

    /**
     * One reason.
     *
     * @param kind what took the points
     * @param id of the criterion or cap
     * @param share points of 100 that the criterion is worth; 0 for others
     * @param lost points gone for certain
     * @param open points that an open answer decides; below 0 where a cap leaves less to be decided
     */
    public record Line(Kind kind, String id, double share, double lost, double open) {
    }

    /**
     * What took points: the law's answer, the gate before the operator, a cap that acts, a cap that acts if an open answer
     * turns out so, or members that perhaps count.
     */
    public enum Kind {
        CRITERION,
        GATE,
        CAP,
        CAP_UNDECIDED,
        REST
    }

    public LossList {
        lines = List.copyOf(lines);
    }

    public double lost() {
        return lines.stream().mapToDouble(Line::lost).sum();
    }

    public double open() {
        return lines.stream().mapToDouble(Line::open).sum();
    }
}
