package org.lacuna.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.cases.Expectation.OfCriterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.CriterionScore.Membership;
import org.lacuna.scoring.GroupScore;
import org.lacuna.scoring.Interval;

/** Whether single criteria, and the means of those on practice, score what they should. */
final class CriterionCheck {

    private final Expectation expects;
    private final CountryScore score;
    private final AnswerWords words;

    CriterionCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
        this.words = new AnswerWords(score);
    }

    List<String> failures() {
        Stream<String> practice = expects.practice().entrySet().stream()
                .flatMap(e -> practice(e.getKey(), e.getValue()).stream());
        return Stream.concat(expects.criteria().stream().flatMap(this::failures), practice).toList();
    }

    /** One sentence for all operators of which the same is to be said. */
    private Stream<String> failures(OfCriterion expected) {
        Map<String, String> missed = new LinkedHashMap<>();
        expected.operators().stream().filter(o -> !isMet(expected, o)).forEach(o -> missed
                .merge(found(expected.criterion(), o), o.code(), (before, next) -> before + ", " + next));
        return missed.entrySet().stream().map(e -> "expected " + expected.criterion() + " " + expected.points()
                + " for " + e.getValue() + ", got " + e.getKey());
    }

    private boolean isMet(OfCriterion expected, Operator operator) {
        CriterionScore found = score.criterion(expected.criterion(), operator);
        return found.counts() != Membership.LEFT_OUT && expected.points().isMetBy(found.score());
    }

    private String found(String id, Operator operator) {
        CriterionScore found = score.criterion(id, operator);
        return (found.counts() == Membership.LEFT_OUT ? "none" : ExpectedPoints.text(found.score())) + ": "
                + words.ofScore(id, operator);
    }

    private Optional<String> practice(String group, ExpectedPoints expected) {
        Optional<GroupScore> found = score.practice().stream().filter(g -> g.group().id().equals(group)).findFirst();
        if (found.map(GroupScore::score).filter(expected::isMetBy).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("expected " + group + " " + expected + ", got " + found.map(CriterionCheck::lost)
                .orElse("none: no criterion applies"));
    }

    private static String lost(GroupScore group) {
        Losing losing = new Losing();
        group.members().forEach(m -> {
            Interval points = m.score().times(100 * group.shareOf(m));
            losing.add(m.criterion().id(), points.width(), 100 * group.shareOf(m) - points.hi());
        });
        return ExpectedPoints.text(group.score()) + ": " + losing.says();
    }
}
