package org.lacuna.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * Changes answers at random until a promise breaks. The answers to be changed are, half of the time, those that other
 * parts of the ruleset read, since only they reach further than their own score.
 */
final class PromiseSearch {

    private static final int SYSTEMS = 40;

    private final Ruleset ruleset;
    private final Trials trials;
    private final RandomSheets sheets;
    private final Random random;
    private final List<Deployment> systems;
    private final List<Criterion> criteria;
    private final List<Criterion> read;

    PromiseSearch(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.trials = new Trials(ruleset);
        this.sheets = new RandomSheets(ruleset);
        this.random = sheets.random();
        this.systems = Systems.random(ruleset.vocabulary(), SYSTEMS, random);
        this.criteria = ruleset.criteria().toList();
        this.read = read(ruleset);
    }

    private static List<Criterion> read(Ruleset ruleset) {
        Set<String> ids = Stream.of(ruleset.gates().stream().map(Gate::criterion),
                ruleset.caps().stream().flatMap(c -> c.when().criteria().stream()),
                ruleset.criteria().flatMap(c -> c.appliesWhen().stream()).flatMap(c -> c.criteria().stream()))
                .flatMap(s -> s).collect(Collectors.toSet());
        return ruleset.criteria().filter(c -> ids.contains(c.id())).toList();
    }

    List<Finding> findings(int steps) {
        return search(steps).stream().map(b -> new BreachWords(ruleset, b).finding()).toList();
    }

    /** The first counter-example to each promise, as small as it can be. */
    List<Breach> search(int steps) {
        Map<Promise, Breach> found = new EnumMap<>(Promise.class);
        for (int step = 0; step < steps && found.size() < Promise.values().length && !criteria.isEmpty(); step++) {
            Promise promise = Promise.values()[step % Promise.values().length];
            if (!found.containsKey(promise)) {
                trials.breach(trial(promise)).ifPresent(b -> found.put(promise, b));
            }
        }
        return found.values().stream().map(b -> b.shrunk(ruleset, trials)).toList();
    }

    private Trial trial(Promise promise) {
        Criterion criterion = any(read.isEmpty() || random.nextBoolean() ? criteria : read);
        Map<String, Answer> rest = sheets.next();
        rest.remove(criterion.id());
        Optional<Deployment> system = systems.isEmpty() ? Optional.empty() : Optional.of(any(systems));
        return promise == Promise.RAISING ? raising(criterion, rest, system)
                : new Trial(promise, rest, false, Optional.empty(), sheets.answer(criterion), system);
    }

    /** To the next option up, for the same operators. */
    private Trial raising(Criterion criterion, Map<String, Answer> rest, Optional<Deployment> system) {
        int from = random.nextInt(criterion.options().size() - 1);
        Set<Operator> binds = sheets.binds();
        return new Trial(Promise.RAISING, rest, false, Optional.of(option(criterion, from, binds)),
                option(criterion, from + 1, binds), system);
    }

    private static Answer option(Criterion criterion, int place, Set<Operator> binds) {
        return Sheets.answer(criterion, Set.of(criterion.options().get(place).id()), binds);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
