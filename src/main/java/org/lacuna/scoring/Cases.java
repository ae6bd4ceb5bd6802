package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.deployment.Profile;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Case.Part;

/**
 * Every way each deployment may be. Deployments share the cases in which they are alike, and the cases do not depend on
 * answers; so each is worked out once.
 */
final class Cases {

    /** The trait of cameras that one operator opens to the police. */
    static final String SHARED_ACCESS = "shared-access";

    private record Decided(Set<String> traits, Set<Operator> operators) {
    }

    private final Places places;
    private final Ruleset ruleset;
    private final Map<Decided, Case> known = new ConcurrentHashMap<>();

    Cases(Places places) {
        this.places = places;
        this.ruleset = places.ruleset();
    }

    List<Case> of(Profile profile) {
        List<Case> cases = new ArrayList<>();
        for (Set<String> open : subsets(profile.possibleTraits())) {
            Set<String> traits = new HashSet<>(profile.traits());
            traits.addAll(open);
            operators(profile.operator(), traits).forEach(operators -> cases.add(of(traits, operators)));
        }
        return cases;
    }

    /** Each set is one way; within a set the weakest counts. */
    private static List<Set<Operator>> operators(Optional<Operator> operator, Set<String> traits) {
        List<Operator> ways = operator.map(List::of).orElse(List.of(Operator.values()));
        boolean shared = traits.contains(SHARED_ACCESS);
        return ways.stream().map(o -> shared ? (Set<Operator>) EnumSet.of(o, Operator.POLICE) : EnumSet.of(o)).toList();
    }

    private Case of(Set<String> ownTraits, Set<Operator> operators) {
        Set<String> own = new HashSet<>(ownTraits);
        operators.forEach(o -> own.add(ruleset.vocabulary().operatorTraits().get(o)));
        return known.computeIfAbsent(new Decided(ruleset.vocabulary().withImplied(own), operators),
                this::of);
    }

    private Case of(Decided way) {
        Set<String> traits = way.traits();
        List<Cap> caps = ruleset.caps().stream().filter(c -> c.reaches(traits)).toList();
        List<Part> parts = new ArrayList<>();
        for (Group group : ruleset.groups()) {
            List<Criterion> criteria = group.criteria().stream()
                    .filter(c -> c.isTriggeredBy(traits) && way.operators().stream().anyMatch(c::concerns)).toList();
            if (group.track() == Group.Track.LAW && !criteria.isEmpty()) {
                parts.add(new Part(places.of(criteria), caps.stream().filter(c -> c.limits(group.id())).toList()));
            }
        }
        return new Case(way.operators(), traits, parts, caps.stream().filter(c -> c.groups().isEmpty()).toList());
    }

    private static List<Set<String>> subsets(Set<String> open) {
        List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
        for (String trait : new TreeSet<>(open)) {
            for (Set<String> smaller : List.copyOf(subsets)) {
                Set<String> larger = new HashSet<>(smaller);
                larger.add(trait);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
