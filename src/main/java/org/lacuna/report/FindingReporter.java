package org.lacuna.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Answer;
import org.lacuna.report.FindingReport.OperatorScore;
import org.lacuna.report.FindingReport.Section;
import org.lacuna.review.Opinions;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CriterionScore;

/** Writes down what the law says, criterion by criterion. */
final class FindingReporter {

    private final CountryScore score;
    private final Ruleset words;
    private final Opinions opinions;

    FindingReporter(CountryScore score, Ruleset words, Opinions opinions) {
        this.opinions = opinions;
        this.score = score;
        this.words = words;
    }

    List<Section> sections() {
        return words.groups().stream().map(g -> new Section(g.id(), g.title(), g.track() == Group.Track.PRACTICE,
                g.criteria().stream().map(this::finding).toList())).toList();
    }

    private FindingReport finding(Criterion criterion) {
        Optional<Answer> answer = score.sheet().find(criterion.id());
        List<Answer> special = score.sheet().answers().stream()
                .filter(a -> a.criterion().equals(criterion.id()) && a.operator().isPresent()).toList();
        return new FindingReport(criterion.id(), criterion.title(), criterion.question(), criterion.weight().value(),
                answer, answer.map(a -> says(criterion, a)).orElse(List.of()),
                Arrays.stream(Operator.values()).map(o -> operator(criterion, o)).toList(), special,
                opinions.about(criterion.id()).all());
    }

    private static List<String> says(Criterion criterion, Answer answer) {
        return criterion.options().stream().filter(o -> answer.options().contains(o.id())).map(Option::means).toList();
    }

    private OperatorScore operator(Criterion criterion, Operator operator) {
        CriterionScore found = score.criterion(criterion.id(), operator);
        return new OperatorScore(operator, Points.of(found.score()), found.isGated());
    }
}
