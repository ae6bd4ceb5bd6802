package org.lacuna.scoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Profile;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * A country's systems, counted by profile, and all of them that does not depend on answers. Made once when the records
 * are read; a score of it costs what its profiles cost, however many records they have.
 */
public final class Portfolio {

    private final List<Holding> holdings;
    private final Map<Case, Set<String>> reads = new IdentityHashMap<>();
    private final Map<String, Set<Operator>> needs = new HashMap<>();

    /**
     * Systems of one profile.
     *
     * @param records at least one, by id; whatever is worked out for the first holds for all
     * @param ways in which each of them may be
     */
    record Holding(List<Deployment> records, List<Way> ways) {

        Deployment first() {
            return records.get(0);
        }

        int count() {
            return records.size();
        }
    }

    /** A case of a deployment, and how grave the deployment then is. */
    record Way(Case of, Exposure exposure) {
    }

    private Portfolio(List<Holding> holdings) {
        this.holdings = holdings;
        holdings.stream().flatMap(h -> h.ways().stream()).map(Way::of).forEach(c -> {
            reads.computeIfAbsent(c, Case::reads);
            c.needs().forEach(id -> needs.computeIfAbsent(id, i -> EnumSet.noneOf(Operator.class)).addAll(c.operators()));
        });
    }

    /** Records that are no systems are left out. */
    static Portfolio of(Ruleset ruleset, Cases cases, List<Deployment> deployments) {
        Map<Profile, List<Deployment>> profiles = deployments.stream().filter(Deployment::isScored)
                .sorted(Comparator.comparing(Deployment::id))
                .collect(Collectors.groupingBy(Deployment::profile, LinkedHashMap::new, Collectors.toList()));
        return ofProfiles(ruleset, cases, profiles.values().stream().map(List::copyOf).toList());
    }

    /** @param profiles the records of each profile, none without any */
    static Portfolio ofProfiles(Ruleset ruleset, Cases cases, List<List<Deployment>> profiles) {
        return new Portfolio(profiles.stream().map(records -> new Holding(records, cases.of(records.get(0)).stream()
                .map(c -> new Way(c, Exposure.of(records.get(0), c.traits(), ruleset.vocabulary()))).toList())).toList());
    }

    List<Holding> holdings() {
        return holdings;
    }

    /** Ids of the criteria that each case reads; cases are told apart by identity, since deployments share them. */
    Map<Case, Set<String>> reads() {
        return reads;
    }

    /** Ids of the criteria that deployments need, perhaps or certainly, with the operators they need them for. */
    Map<String, Set<Operator>> needs() {
        return needs;
    }
}
