package org.lacuna.scoring;

import static org.lacuna.Samples.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/** Random answer sheets, and random ways their open answers may turn out. */
public final class RandomAnswers {

    private final Random random;
    private final Ruleset ruleset;

    public RandomAnswers(Random random, Ruleset ruleset) {
        this.random = random;
        this.ruleset = ruleset;
    }

    /** @param open percent of criteria that nobody has answered */
    public AnswerSheet sheet(int open) {
        List<SampleAnswer> answers = new ArrayList<>();
        ruleset.criteria().forEach(c -> {
            if (random.nextInt(100) >= open) {
                answers.add(next(c));
            }
            if (random.nextInt(8) == 0) {
                answers.add(next(c).of(Operator.values()[random.nextInt(5)]));
            }
        });
        return Samples.sheet(answers.toArray(SampleAnswer[]::new));
    }

    private SampleAnswer next(Criterion criterion) {
        List<String> ids = new ArrayList<>(criterion.options().stream().map(Option::id).toList());
        Collections.shuffle(ids, random);
        int kind = random.nextInt(20);
        if (kind == 0) {
            return answer(criterion.id()).state(AnswerState.UNKNOWN);
        } else if (kind == 1) {
            return answer(criterion.id()).state(AnswerState.SILENT);
        } else if (kind == 2) {
            return answer(criterion.id()).state(AnswerState.NOT_APPLICABLE);
        }
        SampleAnswer answer = answer(criterion.id(), ids.subList(0, kind < 5 ? 2 : 1).toArray(String[]::new));
        if (random.nextInt(5) == 0) {
            answer.bindsNotStated();
        } else {
            answer.binds(Stream.of(Operator.values()).filter(o -> random.nextBoolean()).toArray(Operator[]::new));
        }
        if (random.nextInt(12) == 0) {
            answer.evidence(Samples.bill());
        } else if (random.nextInt(6) == 0) {
            answer.evidence(Samples.unpinned());
        }
        return random.nextBoolean() ? answer.reviewed() : answer;
    }

    /** Every open answer settled, for all operators at once or for each in its own way. */
    AnswerSheet completed(AnswerSheet sheet, Ring ring) {
        List<Answer> settled = new ArrayList<>();
        ruleset.criteria().forEach(c -> {
            sheet.answers().stream().filter(a -> a.criterion().equals(c.id())).forEach(a -> settled.add(settle(a, c, ring)));
            if (sheet.find(c.id()).isEmpty()) {
                settled.add(any(c, Optional.empty()));
                Arrays.stream(Operator.values())
                        .filter(o -> sheet.find(c.id(), o).isEmpty() && random.nextInt(6) == 0)
                        .forEach(o -> settled.add(any(c, Optional.of(o))));
            }
        });
        return Samples.sheet(settled);
    }

    /** The same sheet with one more answer, none that takes its question away; the same if none is open. */
    AnswerSheet answeredOnce(AnswerSheet sheet) {
        List<Criterion> open = ruleset.criteria().filter(
                c -> sheet.find(c.id()).filter(a -> a.state() != AnswerState.UNKNOWN).isEmpty()).toList();
        if (open.isEmpty()) {
            return sheet;
        }
        Criterion criterion = open.get(random.nextInt(open.size()));
        List<Answer> answers = new ArrayList<>(sheet.answers());
        answers.removeIf(a -> a.criterion().equals(criterion.id()) && a.operator().isEmpty());
        Answer answer = next(criterion).build();
        while (answer.state() == AnswerState.NOT_APPLICABLE) {
            answer = next(criterion).build();
        }
        answers.add(answer);
        return Samples.sheet(answers);
    }

    private Answer any(Criterion criterion, Optional<Operator> operator) {
        SampleAnswer answer = answer(criterion.id(), pick(criterion.options().stream().map(Option::id).toList())).reviewed()
                .binds(Stream.of(Operator.values()).filter(o -> random.nextBoolean()).toArray(Operator[]::new));
        return operator.map(answer::of).orElse(answer).build();
    }

    private Answer settle(Answer answer, Criterion criterion, Ring ring) {
        if (answer.state() == AnswerState.UNKNOWN) {
            return any(criterion, answer.operator());
        } else if (answer.options().isEmpty() || answer.restsOnDeadLaw(Samples.DAY)) {
            return answer;
        }
        String option = pick(NaiveScorer.possible(criterion, answer, ring));
        Set<Operator> binds = answer.binds().orElse(random.nextBoolean() ? Set.of() : Set.of(Operator.values()));
        return new Answer(criterion.id(), answer.operator(), AnswerState.VALUE, Set.of(option), Optional.of(binds),
                List.of(Samples.law()), answer.confidence(), "", "", true);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
