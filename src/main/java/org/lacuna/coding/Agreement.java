package org.lacuna.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.coding.Alpha.Scale;

/**
 * How well two people agree who answered the same questions, neither seeing the other's answers.
 *
 * @param units questions that both have answered; at least 1
 * @param agreeing of these, where both say the same
 * @param nominal alpha of options and states, each different from every other
 * @param ordinal alpha of options by their score; units in which an answer has none do not count
 */
public record Agreement(int units, int agreeing, Estimate nominal, Estimate ordinal) {

    /** Empty if nothing was coded twice. */
    public static Optional<Agreement> of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Agreement(pairs.size(), (int) pairs.stream().filter(Pair::agrees).count(),
                Bootstrap.of(pairs.stream().map(c -> List.of(c.first().label(), c.second().label())).toList(), Scale.NOMINAL),
                Bootstrap.of(pairs.stream().map(Agreement::grades).toList(), Scale.ORDINAL)));
    }

    private static List<Double> grades(Pair pair) {
        return Stream.of(pair.first(), pair.second()).flatMap(code -> code.grade().stream()).toList();
    }

    /** Of 100 units, in how many both say the same; rounded down, so that 100 means all. */
    public int percent() {
        return 100 * agreeing / units;
    }
}
