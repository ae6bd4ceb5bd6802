package org.lacuna.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Weight;

/** Where the criteria of a domain stand in arrays: group after group, each in its own order. */
final class Layout {

    private final List<Criterion> criteria;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] ends;
    private final double[] groupWeights;

    Layout(Ruleset ruleset, Domain domain) {
        criteria = domain.groups().keySet().stream().flatMap(g -> ruleset.group(g).criteria().stream()).toList();
        criteria.forEach(c -> places.put(c.id(), places.size()));
        groupWeights = domain.groups().values().stream().mapToDouble(Weight::value).toArray();
        ends = new int[groupWeights.length];
        int group = 0;
        int end = 0;
        for (String id : domain.groups().keySet()) {
            end += ruleset.group(id).criteria().size();
            ends[group++] = end;
        }
    }

    int size() {
        return criteria.size();
    }

    int groups() {
        return ends.length;
    }

    /** Behind the last criterion of each group. */
    int end(int group) {
        return ends[group];
    }

    int place(Criterion criterion) {
        return places.get(criterion.id());
    }

    Criterion criterion(int place) {
        return criteria.get(place);
    }

    double[] criteriaWeights() {
        return criteria.stream().mapToDouble(c -> c.weight().value()).toArray();
    }

    double[] groupWeights() {
        return groupWeights.clone();
    }
}
