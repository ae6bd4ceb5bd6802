package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Profile;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;

/**
 * A country's systems, counted by profile, and all of them that does not depend on answers. Made once when the records
 * are read; a score of it costs what its profiles cost, however many records they have.
 */
public final class Portfolio {

    private final List<Holding> holdings = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<int[]> reached;
    private final List<Set<Operator>> needs;

    /**
     * Systems of one profile.
     *
     * @param records at least one, by id; whatever is worked out for the first holds for all
     * @param ways in which each of them may be
     */
    record Holding(List<Deployment> records, List<Way> ways) {

        int count() {
            return records.size();
        }
    }

    /**
     * A case of a deployment, and how grave the deployment then is.
     *
     * @param at where the case stands among those of the portfolio
     */
    record Way(Case of, int at, Exposure exposure) {
    }

    /** Records that are no systems are left out. */
    static Portfolio of(Places places, Cases cases, List<Deployment> deployments) {
        VendorStates states = places.ruleset().vocabulary().vendorStates();
        Map<Profile, List<Deployment>> profiles = deployments.stream().filter(Deployment::isScored)
                .sorted(Comparator.comparing(Deployment::id))
                .collect(Collectors.groupingBy(d -> Profile.of(d, states), LinkedHashMap::new, Collectors.toList()));
        return new Portfolio(places, cases, profiles.values().stream().map(List::copyOf).toList());
    }

    /** @param profiles the records of each profile, none without any */
    Portfolio(Places places, Cases known, List<List<Deployment>> profiles) {
        Map<Case, Integer> found = new IdentityHashMap<>();
        Vocabulary words = places.ruleset().vocabulary();
        for (List<Deployment> records : profiles) {
            List<Way> ways = new ArrayList<>();
            for (Case way : known.of(Profile.of(records.get(0), words.vendorStates()))) {
                int at = found.computeIfAbsent(way, w -> found.size());
                ways.add(new Way(way, at, Exposure.of(records.get(0), way.traits(), words)));
            }
            holdings.add(new Holding(records, ways));
        }
        found.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(e -> cases.add(e.getKey()));
        reached = reached(places);
        needs = needs(places);
    }

    private List<int[]> reached(Places places) {
        List<BitSet> reads = cases.stream().map(c -> reads(places, c)).toList();
        return IntStream.range(0, places.size()).mapToObj(criterion -> IntStream.range(0, cases.size())
                .filter(c -> IntStream.of(places.reached(criterion)).anyMatch(reads.get(c)::get)).toArray()).toList();
    }

    private static BitSet reads(Places places, Case way) {
        BitSet reads = new BitSet();
        IntStream.concat(way.needs(), way.asks().mapToInt(places::of)).forEach(reads::set);
        return reads;
    }

    private List<Set<Operator>> needs(Places places) {
        List<Set<Operator>> operators = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            operators.add(EnumSet.noneOf(Operator.class));
        }
        cases.forEach(c -> c.needs().forEach(criterion -> c.operators().stream().filter(places.at(criterion)::concerns)
                .forEach(operators.get(criterion)::add)));
        return operators;
    }

    List<Holding> holdings() {
        return holdings;
    }

    /** Every way in which one of them may be; deployments share them. */
    List<Case> cases() {
        return cases;
    }

    /** Places of the cases whose coverage may change with the answer to the criterion that stands there. */
    int[] reached(int criterion) {
        return reached.get(criterion);
    }

    /** For which operators deployments need the criterion, perhaps or certainly. */
    Set<Operator> needs(int criterion) {
        return needs.get(criterion);
    }
}
