package org.lacuna.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Gap;

/** Whether gaps stand in the order they should, and whether those are blocked that should be. */
final class GapCheck {

    private final Expectation expects;
    private final CountryScore score;

    GapCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
    }

    List<String> failures() {
        return Stream
                .concat(expects.gaps().stream().flatMap(this::misplaced),
                        expects.blocked().stream().flatMap(id -> notBlocked(id).stream()))
                .toList();
    }

    /** The first that stands elsewhere. Gaps with the same points may change places: their order means nothing. */
    private Stream<String> misplaced(List<String> wanted) {
        List<Gap> gaps = score.gaps().stream().filter(g -> g.sure() > ExpectedPoints.NOISE).toList();
        if (wanted.isEmpty()) {
            return gaps.stream().limit(1)
                    .map(g -> "expected no gap, got " + g.criterion() + ": " + removes(g.criterion()));
        }
        for (int i = 0; i < wanted.size(); i++) {
            String expected = wanted.get(i);
            if (i >= gaps.size()) {
                return Stream.of("expected gap " + (i + 1) + " to be " + expected + ", got none: " + removes(expected));
            }
            if (Math.abs(sure(expected) - gaps.get(i).sure()) > ExpectedPoints.NOISE) {
                return Stream.of("expected gap " + (i + 1) + " to be " + expected + ", got " + gaps.get(i).criterion()
                        + ": " + removes(gaps.get(i).criterion()) + ", " + removes(expected));
            }
        }
        return Stream.empty();
    }

    private Optional<String> notBlocked(String id) {
        return find(id).filter(Gap::isBlocked).isPresent() ? Optional.empty()
                : Optional.of("expected the gap " + id + " to be blocked: " + removes(id));
    }

    private String removes(String id) {
        return find(id).map(g -> "closing " + id + " removes " + ExpectedPoints.text(g.sure()) + " points for certain"
                + (g.open() > 0 ? " and up to " + ExpectedPoints.text(g.open()) + " more" : ""))
                .orElse(id + " is no gap, since no deployment needs more of it");
    }

    private double sure(String id) {
        return find(id).map(Gap::sure).orElse(0.0);
    }

    private Optional<Gap> find(String id) {
        return score.gaps().stream().filter(g -> g.criterion().equals(id)).findFirst();
    }
}
