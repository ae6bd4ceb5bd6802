package org.lacuna.cases;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.Samples;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.Weight;

/**
 * Small enough to score in the head. The group data (scope 1, of the police only, and authority 1) and the group faces
 * (basis 2, dpia 1, limit 1) are half of the domain each. Beside them stands practice (works 3, money 1).
 */
final class SmallRuleset {

    private SmallRuleset() {
    }

    static Ruleset make() {
        return new Ruleset(new Ruleset.About("small", "1.0.0", "Small", "", "", "", "", ""), "en", 60, Samples.runs(),
                List.of(new Group("data", "Data", Group.Track.LAW,
                        List.of(criterion("scope", 1, Set.of("police"), false, Set.of(Operator.POLICE)),
                                criterion("authority", 1, Set.of(Criterion.ANY), false, all()))),
                        new Group("faces", "Faces", Group.Track.LAW,
                                List.of(criterion("basis", 2, Set.of("live"), false, all()),
                                        criterion("dpia", 1, Set.of(Criterion.ANY), true, all()),
                                        criterion("limit", 1, Set.of("live"), false, all()))),
                        new Group("practice", "Practice", Group.Track.PRACTICE,
                                List.of(criterion("works", 3, Set.of(Criterion.ANY), false, all()),
                                        criterion("money", 1, Set.of(Criterion.ANY), false, all())))),
                List.of(new Domain("use", "Use", Map.of("data", weight(1), "faces", weight(1)))),
                List.of(new Gate(Operator.POLICE, "scope", "")),
                List.of(new Cap("no-basis", 0.3, Set.of("faces"), true, Set.of("live"),
                        new Condition.All(List.of(new Condition.ScoresAtMost("basis", 0),
                                new Condition.ScoresAtMost("authority", 0.5))),
                        ""),
                        new Cap("open-live", 0, Set.of(), false, Set.of("live"),
                                new Condition.AnswerIs("limit", Set.of("none")), "")),
                List.of(), List.of(), vocabulary(), List.of());
    }

    private static Criterion criterion(String id, int weight, Set<String> triggers, boolean gated,
            Set<Operator> operators) {
        return new Criterion(id, id, id + "?", "", new Criterion.Guidance("", "", "", ""),
                List.of(new Option("none", 0, ""), new Option("partial", 0.5, ""), new Option("full", 1, "")),
                List.of(), weight(weight), triggers, gated ? Set.of(Operator.POLICE) : Set.of(), operators,
                Optional.empty(), Criterion.Otherwise.LEFT_OUT, "", new Criterion.Remedy("statute", ""));
    }

    private static Weight weight(int value) {
        return new Weight(value, "");
    }

    private static Set<Operator> all() {
        return EnumSet.allOf(Operator.class);
    }

    /** A live camera is 40 points grave, a silent one none; nine cameras and more count in full. */
    private static Vocabulary vocabulary() {
        Map<Operator, String> operators = new EnumMap<>(Operator.class);
        all().forEach(o -> operators.put(o, o.code()));
        return new Vocabulary(
                List.of(new Trait("live", "capability", "", 40, Set.of()), new Trait("still", "capability", "", 20, Set.of())),
                operators, List.of(new Vocabulary.Status("running", 1, 1, "")), new Vocabulary.Scale(9, 0.5, ""), Map.of(),
                VendorStates.NONE);
    }
}
