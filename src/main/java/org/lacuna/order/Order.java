package org.lacuna.order;

import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Domain;
import org.lacuna.scoring.Interval;

/**
 * Where countries stand in one domain, as far as can be told.
 *
 * @param seed of the runs
 * @param runs how many
 * @param places by the middle of their range, highest first; the middle only orders the list
 * @param neighbours each country and the next in the list
 * @param drops criteria by how far ranks move without them, furthest first; those that move none are left out
 * @param doesNotApply countries to which the domain does not apply, or perhaps not
 */
public record Order(Domain domain, long seed, int runs, List<Place> places, List<Neighbours> neighbours,
        List<Drop> drops, List<String> doesNotApply) {

    public Order {
        places = List.copyOf(places);
        neighbours = List.copyOf(neighbours);
        drops = List.copyOf(drops);
        doesNotApply = List.copyOf(doesNotApply);
    }

    /**
     * One country.
     *
     * @param coverage the range of the headline, 0 to 1
     * @param completeness 0 to 1
     * @param ranks from ranges alone
     * @param inRuns ranks in the middle of the runs; empty if too little is answered for a grade
     */
    public record Place(String country, Interval coverage, double completeness, RankRange ranks,
            Optional<RankRange> inRuns) {
    }

    /**
     * Two countries that follow each other in the list.
     *
     * @param apart whether the ranges themselves do not touch
     * @param shareAbove of runs, 0 to 1; empty if too little is answered for a grade in one of them
     * @param says by the runs; without them, above only if the ranges are apart
     */
    public record Neighbours(String first, String second, boolean apart, Optional<Double> shareAbove,
            Statement says) {
    }

    /**
     * What ranks by the middle of ranges would be without one criterion in the means; caps and gates that read it stay.
     *
     * @param moves places by which a country moves, on average
     * @param most places by which the country moves that moves most
     * @param country that one; the first by code if there are several
     */
    public record Drop(String criterion, double moves, int most, String country) {
    }

    /** Whether some two neighbours can be told apart. */
    public boolean tells() {
        return neighbours.stream().anyMatch(n -> n.says() != Statement.NOT_DISTINGUISHABLE);
    }
}
