package org.lacuna.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.change.Change.ChangedAnswer;
import org.lacuna.change.Change.Line;
import org.lacuna.change.Change.Part;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/**
 * Splits the movement between two results of a country into what is knowledge, law and method. First the answers about
 * old law are set right, on the day before; then the day moves and with it the law; then come answers of which nobody can
 * tell; then the ruleset changes. Each step is scored, so the steps add up to the whole, at both ends of each range.
 * <p>
 * What such a split cannot do: caps, gates and conditions tie causes together, so that a step is worth more or less after
 * another. Every part therefore says what it would be in the least and the most favourable order. And a question that was
 * open before says nothing about the law before; what a new rule does to it is neither law nor knowledge for certain.
 */
public final class ChangeSplitter {

    private static final int CAUSES = Cause.values().length;
    private static final int ALL = (1 << CAUSES) - 1;

    /** Where an answer stands on a sheet. */
    private record Place(String criterion, Optional<Operator> operator) {

        static Place of(Answer answer) {
            return new Place(answer.criterion(), answer.operator());
        }
    }

    /** Where a range stands in a result. */
    private record Range(String domain, Optional<Operator> operator) {
    }

    private final Ruleset oldRuleset;
    private final AnswerSheet before;
    private final Ruleset newRuleset;
    private final AnswerSheet after;
    private final Ring ring;
    private final Map<Place, Cause> causes;

    private ChangeSplitter(Ruleset oldRuleset, AnswerSheet before, Ruleset newRuleset, AnswerSheet after, Ring ring) {
        this.oldRuleset = oldRuleset;
        this.before = before;
        this.newRuleset = newRuleset;
        this.after = after;
        this.ring = ring;
        this.causes = causes(before, after);
    }

    /**
     * @param oldRuleset that {@code before} is scored by
     * @param newRuleset that {@code after} is scored by
     * @throws IllegalArgumentException if the sheets are of two countries, or {@code after} is of an earlier day
     */
    public static Change split(Ruleset oldRuleset, AnswerSheet before, Ruleset newRuleset, AnswerSheet after, Ring ring) {
        if (!before.country().equals(after.country())) {
            throw new IllegalArgumentException("Two countries: " + before.country() + " and " + after.country());
        }
        if (after.asOf().isBefore(before.asOf())) {
            throw new IllegalArgumentException("From " + before.asOf() + " back to " + after.asOf());
        }
        return new ChangeSplitter(oldRuleset, before, newRuleset, after, ring).change();
    }

    private static Map<Place, Cause> causes(AnswerSheet before, AnswerSheet after) {
        Causes decide = new Causes(before.asOf(), after.asOf());
        Map<Place, Cause> causes = new HashMap<>();
        for (Place place : places(before, after)) {
            Optional<Answer> old = before.find(place.criterion(), place.operator());
            Optional<Answer> now = after.find(place.criterion(), place.operator());
            if (!old.equals(now)) {
                causes.put(place, decide.of(old, now));
            }
        }
        return causes;
    }

    private static Set<Place> places(AnswerSheet before, AnswerSheet after) {
        Set<Place> places = new LinkedHashSet<>();
        before.answers().forEach(a -> places.add(Place.of(a)));
        after.answers().forEach(a -> places.add(Place.of(a)));
        return places;
    }

    private Change change() {
        List<Map<Range, Interval>> results = new ArrayList<>();
        for (int done = 0; done <= ALL; done++) {
            results.add(result(done));
        }
        List<ChangedAnswer> answers = places(before, after).stream().filter(causes::containsKey)
                .map(p -> new ChangedAnswer(p.criterion(), p.operator(), causes.get(p))).toList();
        List<Line> lines = ranges().stream().filter(range -> results.stream().allMatch(r -> r.containsKey(range)))
                .map(range -> line(range, results.stream().map(r -> r.get(range)).toList())).toList();
        return new Change(answers, lines, after.answers().stream().filter(a -> !hasOptions(oldRuleset, a))
                .map(Answer::criterion).distinct().toList());
    }

    /** @param done causes that have had their effect, as bits */
    private Map<Range, Interval> result(int done) {
        Ruleset ruleset = has(done, Cause.METHOD) ? newRuleset : oldRuleset;
        List<Answer> answers = new ArrayList<>();
        for (Place place : places(before, after)) {
            Cause cause = causes.get(place);
            AnswerSheet from = cause != null && has(done, cause) ? after : before;
            from.find(place.criterion(), place.operator()).filter(a -> hasOptions(ruleset, a)).ifPresent(answers::add);
        }
        AnswerSheet mixed = new AnswerSheet(after.id(), after.country(), ruleset.id(), ruleset.version(),
                has(done, Cause.LAW) ? after.asOf() : before.asOf(), answers);
        Map<Range, Interval> ranges = new HashMap<>();
        for (DomainScore domain : new Scorer(ruleset, ring).scoreDomains(mixed)) {
            domain.general().ifPresent(g -> ranges.put(new Range(domain.domain().id(), Optional.empty()), g));
            domain.operators().forEach(c -> c.score()
                    .ifPresent(s -> ranges.put(new Range(domain.domain().id(), Optional.of(c.operator())), s)));
        }
        return ranges;
    }

    private static boolean has(int done, Cause cause) {
        return (done & cause.bit()) != 0;
    }

    /** Whether the ruleset knows all that the answer says; a criterion it lacks is not asked for. */
    private static boolean hasOptions(Ruleset ruleset, Answer answer) {
        Optional<Criterion> criterion = ruleset.find(answer.criterion());
        return criterion.isEmpty() || answer.options().stream().allMatch(o -> criterion.get().findOption(o).isPresent());
    }

    private List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        newRuleset.domains().forEach(d -> {
            ranges.add(new Range(d.id(), Optional.empty()));
            for (Operator operator : Operator.values()) {
                ranges.add(new Range(d.id(), Optional.of(operator)));
            }
        });
        return ranges;
    }

    private static Line line(Range range, List<Interval> results) {
        Map<Cause, Part> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            // All causes that stand before this one have had their effect.
            Movement inOrder = movement(results, cause.bit() - 1, cause);
            Movement least = inOrder;
            Movement most = inOrder;
            for (int done = 0; done <= ALL; done++) {
                if (!has(done, cause)) {
                    least = least.least(movement(results, done, cause));
                    most = most.most(movement(results, done, cause));
                }
            }
            parts.put(cause, new Part(inOrder, least, most));
        }
        return new Line(range.domain(), range.operator(), results.get(0), results.get(ALL), parts);
    }

    private static Movement movement(List<Interval> results, int done, Cause cause) {
        return Movement.between(results.get(done), results.get(done | cause.bit()));
    }
}
