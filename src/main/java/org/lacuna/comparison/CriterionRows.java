package org.lacuna.comparison;

import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerState;
import org.lacuna.comparison.Comparison.Cell;
import org.lacuna.comparison.Comparison.CriterionRow;
import org.lacuna.report.Letter;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Criterion;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.Interval;

/** How criteria stand in each country. */
final class CriterionRows {

    private final List<Compared> countries;

    CriterionRows(List<Compared> countries) {
        this.countries = countries;
    }

    CriterionRow row(Criterion criterion) {
        List<Cell> cells = countries.stream().map(c -> cell(criterion, c.score())).toList();
        boolean apart = cells.stream().anyMatch(a -> cells.stream().anyMatch(b -> liesAbove(a.score(), b.score())));
        boolean differs = apart || cells.stream().map(Cell::letter).distinct().count() > 1;
        return new CriterionRow(criterion.id(), criterion.title(), differs, apart, cells);
    }

    /** Whether the one is certainly higher than the other. */
    static boolean liesAbove(Optional<Points> one, Optional<Points> other) {
        return one.isPresent() && other.isPresent() && one.get().lo() > other.get().hi() + Points.DUST;
    }

    private static Cell cell(Criterion criterion, CountryScore score) {
        List<Interval> scores = criterion.operators().stream().map(o -> score.criterion(criterion.id(), o))
                .filter(s -> s.counts() != Membership.LEFT_OUT).map(CriterionScore::score).toList();
        Optional<Interval> mean = scores.isEmpty() ? Optional.empty() : Optional.of(mean(scores));
        boolean applies = score.sheet().find(criterion.id()).filter(a -> a.state() == AnswerState.NOT_APPLICABLE).isEmpty();
        return new Cell(mean.filter(m -> applies).map(Letter::of).orElse(Letter.NOT_NEEDED), mean.map(Points::of));
    }

    private static Interval mean(List<Interval> scores) {
        return new Interval(scores.stream().mapToDouble(Interval::lo).sum() / scores.size(),
                scores.stream().mapToDouble(Interval::hi).sum() / scores.size());
    }
}
