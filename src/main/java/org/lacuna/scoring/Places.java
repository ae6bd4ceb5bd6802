package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Where each criterion of a ruleset stands, counted from 0. So names are looked up before anything is scored, not while. */
final class Places {

    private final Ruleset ruleset;
    private final List<Criterion> criteria;
    private final double[] weights;
    private final Map<Operator, boolean[]> concerned = new EnumMap<>(Operator.class);
    private final Map<Operator, boolean[]> gated = new EnumMap<>(Operator.class);
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> reached = new ArrayList<>();
    private final List<List<Cap>> caps = new ArrayList<>();

    Places(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.criteria = ruleset.criteria().toList();
        this.weights = criteria.stream().mapToDouble(c -> c.weight().value()).toArray();
        criteria.forEach(c -> places.put(c.id(), places.size()));
        for (Operator operator : Operator.values()) {
            concerned.put(operator, where(c -> c.concerns(operator)));
            gated.put(operator, where(c -> c.gated().contains(operator)));
        }
        Reach reach = new Reach(ruleset);
        for (Criterion criterion : criteria) {
            Set<String> ids = reach.of(criterion.id());
            reached.add(ids.stream().mapToInt(this::of).toArray());
            caps.add(ruleset.caps().stream().filter(c -> !Collections.disjoint(c.when().criteria(), ids)).toList());
        }
    }

    Ruleset ruleset() {
        return ruleset;
    }

    int size() {
        return criteria.size();
    }

    Criterion at(int place) {
        return criteria.get(place);
    }

    double weight(int place) {
        return weights[place];
    }

    private boolean[] where(Predicate<Criterion> holds) {
        boolean[] where = new boolean[criteria.size()];
        for (int place = 0; place < where.length; place++) {
            where[place] = holds.test(criteria.get(place));
        }
        return where;
    }

    /** By place, whether the criterion that stands there concerns the law that binds the operator. */
    boolean[] concerned(Operator operator) {
        return concerned.get(operator);
    }

    /** By place, whether a gate decides if the rule reaches the operator. */
    boolean[] gated(Operator operator) {
        return gated.get(operator);
    }

    /** @throws IllegalArgumentException if the ruleset has no such criterion */
    int of(String criterion) {
        return find(criterion).orElseThrow(() -> new IllegalArgumentException(
                "The ruleset " + ruleset.id() + " has no criterion " + criterion));
    }

    Optional<Integer> find(String criterion) {
        return Optional.ofNullable(places.get(criterion));
    }

    int[] of(Collection<Criterion> some) {
        return some.stream().mapToInt(c -> of(c.id())).toArray();
    }

    /** Places of all criteria whose score may change with the answer to the one that stands there. */
    int[] reached(int place) {
        return reached.get(place);
    }

    /** Caps that its answer may lift or let act. */
    List<Cap> reachedCaps(int place) {
        return caps.get(place);
    }

    /** Places of the criteria that ask what texts say. */
    int[] law() {
        return of(ruleset.groups().stream().filter(g -> g.track() == Group.Track.LAW)
                .flatMap(g -> g.criteria().stream()).toList());
    }
}
