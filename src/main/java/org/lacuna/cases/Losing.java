package org.lacuna.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Criteria with the points that are lost or open at each, for the end of a sentence. */
final class Losing {

    private static final int SHOWN = 3;

    private final Map<String, Double> open = new LinkedHashMap<>();
    private final Map<String, Double> lost = new LinkedHashMap<>();

    void add(String criterion, double pointsOpen, double pointsLost) {
        merge(open, criterion, pointsOpen);
        merge(lost, criterion, pointsLost);
    }

    private static void merge(Map<String, Double> sums, String criterion, double points) {
        if (points > ExpectedPoints.NOISE) {
            sums.merge(criterion, points, Double::sum);
        }
    }

    /** {@code 12 questions are open, the weightiest fr-purpose-list}, or where the points went. */
    String says() {
        if (open.size() == 1) {
            return "1 question is open, " + open.keySet().iterator().next();
        }
        return open.isEmpty() ? lost() : open.size() + " questions are open, the weightiest " + largest(open).get(0);
    }

    private String lost() {
        return lost.isEmpty() ? "nothing is lost"
                : "most is lost at " + largest(lost).stream().limit(SHOWN)
                        .map(id -> id + " (" + ExpectedPoints.text(lost.get(id)) + ")").collect(Collectors.joining(", "));
    }

    /** Of equals, the first of the ruleset comes first. */
    private static List<String> largest(Map<String, Double> sums) {
        return sums.keySet().stream().sorted(Comparator.comparingLong(id -> -Math.round(sums.get(id) / 1e-6))).toList();
    }
}
