package org.lacuna.scoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * All of a country's deployments that does not depend on answers.
 *
 * @param deployments the ways each of them may be
 * @param reads ids of the criteria that each case reads; cases are told apart by identity, since deployments share them
 * @param needs ids of the criteria that deployments need, perhaps or certainly, with the operators they need them for
 */
record Portfolio(List<List<Way>> deployments, Map<Case, Set<String>> reads, Map<String, Set<Operator>> needs) {

    /** A case of a deployment, and how grave the deployment then is. */
    record Way(Case of, Interval exposure) {
    }

    static Portfolio of(Ruleset ruleset, Cases cases, List<Deployment> deployments) {
        List<List<Way>> ways = deployments.stream().map(d -> cases.of(d).stream()
                .map(c -> new Way(c, Exposure.of(d, c.traits(), ruleset.vocabulary()).total())).toList()).toList();
        Map<Case, Set<String>> reads = new IdentityHashMap<>();
        Map<String, Set<Operator>> needs = new HashMap<>();
        ways.stream().flatMap(List::stream).map(Way::of).forEach(c -> {
            reads.computeIfAbsent(c, Case::reads);
            c.needs().forEach(id -> needs.computeIfAbsent(id, i -> EnumSet.noneOf(Operator.class)).addAll(c.operators()));
        });
        return new Portfolio(ways, reads, needs);
    }
}
