package org.lacuna.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.cases.Case;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Sheets of made-up answers. They cite nothing, so the day does not matter. */
final class Sheets {

    private Sheets() {
    }

    static AnswerSheet of(Ruleset ruleset, Collection<Answer> answers) {
        return new AnswerSheet("lint", Case.COUNTRY, ruleset.id(), ruleset.version(), LocalDate.EPOCH,
                List.copyOf(answers));
    }

    /** These answers, and for every other criterion what the function gives. */
    static AnswerSheet filled(Ruleset ruleset, List<Answer> answers, Function<Criterion, Answer> others) {
        Set<String> given = answers.stream().map(Answer::criterion).collect(Collectors.toSet());
        List<Answer> all = new ArrayList<>(answers);
        ruleset.criteria().filter(c -> !given.contains(c.id())).map(others).forEach(all::add);
        return of(ruleset, all);
    }

    /** The best rule there is, for every operator. */
    static Answer best(Criterion criterion) {
        return answer(criterion, Set.of(criterion.best().id()), Set.of(Operator.values()));
    }

    static Answer worst(Criterion criterion) {
        return answer(criterion, Set.of(criterion.options().get(0).id()), Set.of(Operator.values()));
    }

    /** @param options those still possible */
    static Answer answer(Criterion criterion, Set<String> options, Set<Operator> binds) {
        return new Answer(criterion.id(), Optional.empty(), options.size() == 1 ? AnswerState.VALUE : AnswerState.SEVERAL,
                options, Optional.of(binds), List.of(), Optional.empty(), "", "", false);
    }

    static List<Answer> plus(List<Answer> answers, Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return more;
    }
}
