package org.lacuna.scoring;

import static org.lacuna.Samples.all;
import static org.lacuna.Samples.any;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleDeployment;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/**
 * Random small rulesets and systems for them. A better answer is never punished: what does not apply is met where better
 * answers make it moot, and absent where better answers make it apply. Conditions read only what stands before them.
 */
public final class RandomLaw {

    private static final List<String> TRAITS = List.of("face", "live", "abroad", "shared-access", "forced");
    private static final List<String> HOMES = List.of("CN", "RU", "KZ", "DE", "");
    private static final double[] SCORES = { 0.25, 0.5, 0.75 };

    private final Random random;
    private final int heaviest;
    private final boolean leavesOut;
    private final Map<String, Integer> options = new LinkedHashMap<>();

    /**
     * @param heaviest weight, 1 to 5
     * @param leavesOut whether an open condition may let criteria leave the mean; else only an answer does, by saying that
     *        they do not apply
     */
    public RandomLaw(Random random, int heaviest, boolean leavesOut) {
        this.random = random;
        this.heaviest = heaviest;
        this.leavesOut = leavesOut;
    }

    public Ruleset ruleset() {
        SampleRuleset ruleset = Samples.ruleset().gate(Operator.POLICE, "c0").gate(Operator.SECURITY_SERVICE, "c1")
                .trait("face", 30).trait("live", 45, "face").trait("abroad", 25).trait("shared-access", 0)
                .trait("forced", 10).vendorStates("forced", "abroad", "CN", "RU");
        int groups = 2 + random.nextInt(2);
        Map<String, Integer> law = new LinkedHashMap<>();
        for (int g = 0; g < groups; g++) {
            List<SampleCriterion> criteria = new ArrayList<>();
            int size = 2 + random.nextInt(5);
            for (int c = 0; c < size; c++) {
                criteria.add(next());
            }
            ruleset.group("g" + g, criteria.toArray(SampleCriterion[]::new));
            law.put("g" + g, 1 + random.nextInt(heaviest));
        }
        int caps = random.nextInt(4);
        for (int c = 0; c < caps; c++) {
            Set<String> limited = random.nextInt(3) == 0 ? Set.of() : Set.of("g" + random.nextInt(groups));
            ruleset.cap(new Cap("cap" + c, random.nextInt(4) / 5.0, limited, random.nextInt(3) > 0, Set.of(trigger()), low(2),
                    "because"));
        }
        return ruleset.domain("law", law).domain("first", Map.of("g0", 1)).build();
    }

    private SampleCriterion next() {
        String id = "c" + options.size();
        double[] scores = new double[2 + random.nextInt(3)];
        for (int i = 1; i < scores.length - 1; i++) {
            scores[i] = SCORES[i - 1 + random.nextInt(5 - scores.length)];
        }
        scores[scores.length - 1] = 1;
        SampleCriterion criterion = criterion(id).scores(scores).weight(1 + random.nextInt(heaviest)).triggers(trigger());
        boolean isGate = options.size() < 2;
        if (!isGate && random.nextInt(3) > 0) {
            criterion.gated(random.nextBoolean() ? new Operator[] { Operator.POLICE }
                    : new Operator[] { Operator.POLICE, Operator.SECURITY_SERVICE });
        }
        if (random.nextInt(5) == 0) {
            criterion.operators(Operator.POLICE, Operator.values()[1 + random.nextInt(4)]);
        }
        // A gate that has left would say nothing about the rules behind it.
        int ways = isGate ? 2 : 3;
        criterion.otherwise(Otherwise.values()[random.nextInt(ways)]);
        if (!options.isEmpty() && random.nextInt(4) == 0) {
            conditional(criterion, ways);
        }
        options.put(id, scores.length);
        return criterion;
    }

    private void conditional(SampleCriterion criterion, int ways) {
        if (leavesOut) {
            Condition condition = random.nextBoolean() ? low(2) : not(low(2));
            criterion.appliesWhen(condition).otherwise(Otherwise.values()[random.nextInt(ways)]);
        } else if (random.nextBoolean()) {
            criterion.appliesWhen(low(2)).otherwise(Otherwise.MET);
        } else {
            criterion.appliesWhen(not(low(2))).otherwise(Otherwise.ABSENT);
        }
    }

    /** A condition that better answers can only end. */
    private Condition low(int depth) {
        int kind = random.nextInt(depth > 0 ? 4 : 2);
        if (kind > 1) {
            return kind == 2 ? all(low(depth - 1), low(depth - 1)) : any(low(depth - 1), low(depth - 1));
        }
        List<String> ids = List.copyOf(options.keySet());
        String id = ids.get(random.nextInt(ids.size()));
        if (kind == 0) {
            return atMost(id, random.nextInt(3) * 0.35);
        }
        Set<String> worst = new HashSet<>();
        int size = 1 + random.nextInt(options.get(id) - 1);
        for (int i = 0; i < size; i++) {
            worst.add("o" + i);
        }
        return is(id, worst.toArray(String[]::new));
    }

    private String trigger() {
        int kind = random.nextInt(TRAITS.size() + 3);
        return kind < TRAITS.size() ? TRAITS.get(kind) : kind == TRAITS.size() ? "police-operator" : Criterion.ANY;
    }

    Deployment deployment(String id) {
        List<String> shuffled = new ArrayList<>(TRAITS);
        Collections.shuffle(shuffled, random);
        int certain = random.nextInt(3);
        int possible = random.nextInt(3);
        SampleDeployment deployment = Samples.deployment(id).traits(shuffled.subList(0, certain).toArray(String[]::new))
                .perhaps(shuffled.subList(certain, certain + possible).toArray(String[]::new))
                .status(random.nextInt(3) == 0 ? "unknown" : "pilot");
        if (random.nextInt(4) == 0) {
            deployment.operatorUnknown();
        } else {
            deployment.operator(Operator.values()[random.nextInt(5)]);
        }
        if (random.nextBoolean()) {
            deployment.cameras(random.nextInt(2_000));
        }
        for (int vendors = random.nextInt(3); vendors > 0; vendors--) {
            deployment.vendor(HOMES.get(random.nextInt(HOMES.size())));
        }
        return deployment.verdict(random.nextInt(5) == 0 ? Verdict.NOT_CONFIRMED : Verdict.CONFIRMED).build();
    }
}
