package org.lacuna.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.cases.Case;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;

/** Made-up deployments, so large that their size counts in full. */
final class Systems {

    private static final int MOST_TRAITS = 5;

    private Systems() {
    }

    /** One for each operator; none if the vocabulary has no status. */
    static List<Deployment> withEveryTrait(Vocabulary words) {
        Set<String> traits = words.traits().stream().map(Trait::id).collect(Collectors.toSet());
        return gravest(words).stream().flatMap(status -> Arrays.stream(Operator.values())
                .map(o -> of(new Operation("", Optional.of(o), Set.of(), traits, Set.of()), status, words))).toList();
    }

    /** Any operator or an unknown one, a few traits, of which one may be open. */
    static List<Deployment> random(Vocabulary words, int number, Random random) {
        List<Deployment> systems = new ArrayList<>();
        for (int i = 0; i < number && !words.statuses().isEmpty(); i++) {
            Set<String> traits = new HashSet<>();
            for (int t = random.nextInt(MOST_TRAITS + 1); t > 0 && !words.traits().isEmpty(); t--) {
                traits.add(any(words.traits(), random).id());
            }
            Set<String> open = random.nextInt(3) == 0 ? traits.stream().sorted().limit(1).collect(Collectors.toSet())
                    : Set.of();
            traits.removeAll(open);
            Optional<Operator> operator = random.nextInt(6) == 0 ? Optional.empty()
                    : Optional.of(any(List.of(Operator.values()), random));
            systems.add(of(new Operation("", operator, Set.of(), traits, open), any(words.statuses(), random).id(), words));
        }
        return systems;
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    /** With one thing less that is open, then with one trait less, each in turn. */
    static Stream<Deployment> simpler(Deployment system, Vocabulary words) {
        Operation o = system.operation();
        String status = system.history().status();
        Stream<Deployment> gravest = gravest(words).filter(s -> !s.equals(status)).stream().map(s -> of(o, s, words));
        Stream<Operator> operators = o.operator().isPresent() ? Stream.empty() : Stream.of(Operator.values());
        return Stream.concat(gravest, Stream.of(
                operators.map(one -> new Operation("", Optional.of(one), Set.of(), o.traits(), o.possibleTraits())),
                o.possibleTraits().stream().map(t -> new Operation("", o.operator(), Set.of(), with(o.traits(), t),
                        without(o.possibleTraits(), t))),
                o.possibleTraits().stream().map(t -> new Operation("", o.operator(), Set.of(), o.traits(),
                        without(o.possibleTraits(), t))),
                o.traits().stream().map(t -> new Operation("", o.operator(), Set.of(), without(o.traits(), t),
                        o.possibleTraits())))
                .flatMap(less -> less).map(less -> of(less, status, words)));
    }

    private static Optional<String> gravest(Vocabulary words) {
        return words.statuses().stream().max(Comparator.comparingDouble(Vocabulary.Status::from)).map(Vocabulary.Status::id);
    }

    private static Set<String> with(Set<String> traits, String trait) {
        return Stream.concat(traits.stream(), Stream.of(trait)).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> traits, String trait) {
        return traits.stream().filter(t -> !t.equals(trait)).collect(Collectors.toSet());
    }

    private static Deployment of(Operation operation, String status, Vocabulary words) {
        OptionalLong cameras = OptionalLong.of(words.scale().reference());
        return new Deployment("lint", RecordKind.DEPLOYMENT, "", Place.of(Granularity.CITY, List.of(Case.COUNTRY), "", ""),
                operation, List.of(), List.of(), Hosting.NOT_SAID,
                History.of(status), List.of(Claim.cameras(cameras, cameras, "exact", "", "")),
                new Proof("", "", Verdict.CONFIRMED, "", "", "", List.of()), Set.of(), Origin.OWN);
    }
}
