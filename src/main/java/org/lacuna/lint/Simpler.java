package org.lacuna.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** The same trial with less in it, in many ways, so that what is left of a counter-example is what it needs. */
final class Simpler {

    /** Ways to settle open answers at random that are tried. */
    private static final int RANDOM = 20;

    private final Ruleset ruleset;

    Simpler(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** Large steps come first. */
    Stream<Trial> than(Trial trial) {
        return Stream.<Function<Trial, Stream<Trial>>> of(this::settled, Simpler::withoutSystem, Simpler::withFewerAnswers,
                this::withPlainerAnswers, this::withPlainerSystem).flatMap(way -> way.apply(trial));
    }

    /** Ranges become single numbers, which are easier to read. */
    private Stream<Trial> settled(Trial trial) {
        if (trial.settled()) {
            return Stream.empty();
        }
        RandomSheets random = new RandomSheets(ruleset);
        return Stream.concat(Stream.of(settled(trial, Sheets::best), settled(trial, Sheets::worst)),
                IntStream.range(0, RANDOM).mapToObj(i -> settled(trial, random::answer)));
    }

    private Trial settled(Trial trial, Function<Criterion, Answer> open) {
        Map<String, Answer> all = new LinkedHashMap<>(trial.rest());
        ruleset.criteria().filter(c -> !c.id().equals(trial.after().criterion()) && !all.containsKey(c.id()))
                .forEach(c -> all.put(c.id(), open.apply(c)));
        return trial.with(all, true);
    }

    private static Stream<Trial> withoutSystem(Trial trial) {
        return trial.system().stream().map(s -> trial.with(Optional.empty()));
    }

    /** Half of them are left out, then quarters, down to single ones. */
    private static Stream<Trial> withFewerAnswers(Trial trial) {
        List<String> ids = List.copyOf(trial.rest().keySet());
        List<Trial> fewer = new ArrayList<>();
        for (int size = (ids.size() + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int from = 0; from < ids.size(); from += size) {
                Map<String, Answer> less = new LinkedHashMap<>(trial.rest());
                less.keySet().removeAll(ids.subList(from, Math.min(ids.size(), from + size)));
                fewer.add(trial.with(less, trial.settled()));
            }
        }
        return fewer.stream();
    }

    /** One option for two, and rules that bind every operator. */
    private Stream<Trial> withPlainerAnswers(Trial trial) {
        Stream<Trial> others = trial.others().stream().flatMap(this::plainer).map(a -> {
            Map<String, Answer> plain = new LinkedHashMap<>(trial.rest());
            plain.put(a.criterion(), a);
            return trial.with(plain, trial.settled());
        });
        Stream<Trial> changed = Trial.bindsAll(trial.after()) ? Stream.empty()
                : Stream.of(trial.with(trial.before().map(this::bindingAll), bindingAll(trial.after())));
        Stream<Trial> single = single(trial.after()).map(a -> trial.with(trial.before(), a));
        return Stream.of(others, changed, single).flatMap(s -> s);
    }

    private Stream<Answer> plainer(Answer answer) {
        return Stream.concat(single(answer), Trial.bindsAll(answer) ? Stream.empty() : Stream.of(bindingAll(answer)));
    }

    private Stream<Answer> single(Answer answer) {
        return answer.options().size() == 1 ? Stream.empty()
                : answer.options().stream().map(o -> like(answer, Set.of(o), answer.binds().orElseThrow()));
    }

    private Answer bindingAll(Answer answer) {
        return like(answer, answer.options(), Set.of(Operator.values()));
    }

    private Answer like(Answer answer, Set<String> options, Set<Operator> binds) {
        return Sheets.answer(ruleset.criterion(answer.criterion()), options, binds);
    }

    private Stream<Trial> withPlainerSystem(Trial trial) {
        return trial.system().stream().flatMap(s -> Systems.simpler(s, ruleset.vocabulary()))
                .map(s -> trial.with(Optional.of(s)));
    }
}
