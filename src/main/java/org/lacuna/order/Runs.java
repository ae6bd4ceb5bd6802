package org.lacuna.order;

import java.util.Arrays;

/** What came out of the runs. */
public final class Runs {

    /** Scores are told apart to a billionth, so that dust breaks no tie. */
    static final double UNIT = 1e9;

    private final int[][] scores;
    private final int[][] ranks;

    /** @param scores by run and country, in billionths */
    Runs(int[][] scores, int[][] ranks) {
        this.scores = scores;
        this.ranks = ranks;
    }

    public int size() {
        return scores.length;
    }

    /** The score of a country in a run, 0 to 1 in billionths. */
    public int score(int run, int country) {
        return scores[run][country];
    }

    /** The rank of a country in a run; the best is 1, and those that tie share the better rank. */
    public int rank(int run, int country) {
        return ranks[run][country];
    }

    /** Ranks between these percents of runs, by nearest rank: the smallest that at least so many runs do not exceed. */
    public RankRange ranks(int country, int fromPercent, int toPercent) {
        int[] sorted = Arrays.stream(ranks).mapToInt(r -> r[country]).sorted().toArray();
        return new RankRange(sorted[nearest(sorted.length, fromPercent)], sorted[nearest(sorted.length, toPercent)]);
    }

    private static int nearest(int size, int percent) {
        return Math.max(0, (size * percent + 99) / 100 - 1);
    }

    /** Share of runs in which the first country scores higher than the second. */
    public double shareAbove(int first, int second) {
        return Arrays.stream(scores).filter(s -> s[first] > s[second]).count() / (double) scores.length;
    }

    /** One run's ranks. */
    static int[] ranks(int[] scores) {
        int[] sorted = scores.clone();
        Arrays.sort(sorted);
        return Arrays.stream(scores).map(s -> 1 + higher(sorted, s)).toArray();
    }

    private static int higher(int[] sorted, int score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
