package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;

/** Where each criterion of a ruleset stands, counted from 0. So names are looked up before anything is scored, not while. */
final class Places {

    private final Ruleset ruleset;
    private final List<Criterion> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Set<String>> reach = new ArrayList<>();

    Places(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.criteria = ruleset.criteria().toList();
        Reach reaches = new Reach(ruleset);
        for (Criterion criterion : criteria) {
            places.put(criterion.id(), places.size());
            reach.add(reaches.of(criterion.id()));
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

    /** Ids of all criteria whose score may change with the answer to the one that stands there. */
    Set<String> reach(int place) {
        return reach.get(place);
    }

    /** Places of the criteria that ask what texts say. */
    int[] law() {
        return of(ruleset.groups().stream().filter(g -> g.track() == Group.Track.LAW)
                .flatMap(g -> g.criteria().stream()).toList());
    }
}
