package org.lacuna.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Otherwise;
import org.lacuna.ruleset.Gate;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.scoring.CriterionScore.Membership;

/** Every criterion of a ruleset for one operator, each worked out once. */
final class OperatorScores {

    private final Places places;
    private final LocalDate day;
    private final Operator operator;
    private final Ring ring;
    private final Optional<Gate> gate;
    /** By place; null = unanswered. */
    private final Answer[] answers;
    /** By place; null only until all are worked out. */
    private final CriterionScore[] scores;
    /** The same scores side by side, with the weight 0 if they do not count; most of the time goes into sums of them. */
    private final double[] weights;
    private final double[] lo;
    private final double[] hi;
    private final Map<String, Truth> caps;
    /** Whether a score perhaps does not belong to its mean. */
    private boolean perhaps;

    OperatorScores(Places places, AnswerSheet sheet, Operator operator, Ring ring) {
        this.places = places;
        this.day = sheet.asOf();
        this.operator = operator;
        this.ring = ring;
        this.gate = places.ruleset().gateFor(operator);
        this.answers = answers(places, sheet, operator);
        this.scores = new CriterionScore[places.size()];
        this.weights = new double[places.size()];
        this.lo = new double[places.size()];
        this.hi = new double[places.size()];
        this.caps = new HashMap<>();
        for (int place = 0; place < scores.length; place++) {
            of(place);
        }
    }

    /** The operator's own answer goes before the common one. */
    private static Answer[] answers(Places places, AnswerSheet sheet, Operator operator) {
        Answer[] answers = new Answer[places.size()];
        sheet.answers().stream().filter(a -> a.operator().isEmpty())
                .forEach(a -> places.find(a.criterion()).ifPresent(place -> answers[place] = a));
        sheet.answers().stream().filter(a -> a.operator().filter(o -> o == operator).isPresent())
                .forEach(a -> places.find(a.criterion()).ifPresent(place -> answers[place] = a));
        return answers;
    }

    /** Takes over what the answer does not reach. */
    private OperatorScores(OperatorScores before, int place, Answer answer) {
        places = before.places;
        day = before.day;
        operator = before.operator;
        ring = before.ring;
        gate = before.gate;
        answers = before.answers.clone();
        answers[place] = answer;
        scores = before.scores.clone();
        weights = before.weights.clone();
        lo = before.lo.clone();
        hi = before.hi.clone();
        for (int reached : places.reached(place)) {
            scores[reached] = null;
        }
        perhaps = before.perhaps;
        caps = without(before.caps, places.reachedCaps(place));
        for (int reached : places.reached(place)) {
            of(reached);
        }
    }

    /** What is known of caps stays true where none of them is reached. */
    private static Map<String, Truth> without(Map<String, Truth> known, List<Cap> reached) {
        if (reached.isEmpty()) {
            return known;
        }
        Map<String, Truth> caps = new HashMap<>(known);
        reached.forEach(c -> caps.remove(c.id()));
        return caps;
    }

    OperatorScores with(int place, Answer answer) {
        return new OperatorScores(this, place, answer);
    }

    Operator operator() {
        return operator;
    }

    Interval score(String criterion) {
        return of(places.of(criterion)).score();
    }

    CriterionScore of(Criterion criterion) {
        return of(places.of(criterion.id()));
    }

    /** Conditions may read other criteria, never in a ring: the loader refuses that. */
    CriterionScore of(int place) {
        CriterionScore known = scores[place];
        if (known == null) {
            known = score(place, Optional.ofNullable(answers[place]));
            keep(place, known);
        }
        return known;
    }

    private void keep(int place, CriterionScore score) {
        boolean concerned = places.concerned(operator)[place];
        scores[place] = score;
        weights[place] = concerned && score.counts() == Membership.CERTAIN ? places.weight(place) : 0;
        lo[place] = score.score().lo();
        hi[place] = score.score().hi();
        perhaps |= concerned && score.counts() == Membership.PERHAPS;
    }

    /** The mean of criteria, but for those that do not count or do not concern the operator. */
    WeightedMean mean(int[] criteria) {
        double all = 0;
        double lows = 0;
        double highs = 0;
        for (int place : criteria) {
            double weight = weights[place];
            all += weight;
            lows += weight * lo[place];
            highs += weight * hi[place];
        }
        WeightedMean mean = new WeightedMean();
        mean.addSum(all, lows, highs);
        if (perhaps) {
            addPerhaps(criteria, mean);
        }
        return mean;
    }

    private void addPerhaps(int[] criteria, WeightedMean mean) {
        boolean[] concerned = places.concerned(operator);
        for (int place : criteria) {
            if (concerned[place] && scores[place].counts() == Membership.PERHAPS) {
                mean.add(scores[place]);
            }
        }
    }

    Truth judge(Cap cap) {
        Truth known = caps.get(cap.id());
        if (known == null) {
            known = judge(cap.when());
            caps.put(cap.id(), known);
        }
        return known;
    }

    Truth judge(Condition condition) {
        return Truth.of(condition, this::possibleOptions, this::scoreForConditions);
    }

    /** A question that does not apply cannot be what is missing: a condition takes it as full. */
    private Interval scoreForConditions(String criterionId) {
        CriterionScore score = of(places.of(criterionId));
        return switch (score.counts()) {
            case CERTAIN -> score.score();
            case PERHAPS -> score.score().or(Interval.ONE);
            case LEFT_OUT -> Interval.ONE;
        };
    }

    private CriterionScore score(int place, Optional<Answer> answer) {
        Criterion criterion = places.at(place);
        Truth applies = criterion.appliesWhen().map(this::judge).orElse(Truth.TRUE);
        if (answer.filter(a -> a.state() == AnswerState.NOT_APPLICABLE).isPresent()) {
            applies = Truth.FALSE;
        }
        Interval law = answer.map(a -> law(criterion, a)).orElse(Interval.UNKNOWN);
        Interval gate = applies == Truth.FALSE ? Interval.ONE : gate(place, answer);
        // What counts instead of a rule passes no gate.
        return new CriterionScore(criterion, operator, answer, otherwise(applies, criterion.otherwise(), law), gate,
                otherwise(applies, criterion.otherwise(), law.times(gate)), membership(applies, criterion.otherwise()));
    }

    private static Interval otherwise(Truth applies, Otherwise otherwise, Interval value) {
        if (applies == Truth.TRUE || otherwise == Otherwise.LEFT_OUT) {
            return value;
        }
        Interval instead = otherwise == Otherwise.MET ? Interval.ONE : Interval.ZERO;
        return applies == Truth.FALSE ? instead : value.or(instead);
    }

    private static Membership membership(Truth applies, Otherwise otherwise) {
        if (applies == Truth.TRUE || otherwise != Otherwise.LEFT_OUT) {
            return Membership.CERTAIN;
        }
        return applies == Truth.FALSE ? Membership.LEFT_OUT : Membership.PERHAPS;
    }

    private Interval law(Criterion criterion, Answer answer) {
        return switch (answer.state()) {
            case UNKNOWN, NOT_APPLICABLE -> Interval.UNKNOWN;
            case SILENT -> Interval.at(criterion.options().get(0).score());
            default -> believed(answer, optionRange(criterion, answer));
        };
    }

    private static Interval optionRange(Criterion criterion, Answer answer) {
        Interval range = null;
        for (String id : answer.options()) {
            Interval one = Interval.at(criterion.findOption(id).orElseThrow(() -> new IllegalArgumentException(
                    "The criterion " + criterion.id() + " has no option " + id)).score());
            range = range == null ? one : range.or(one);
        }
        return range;
    }

    private Interval believed(Answer answer, Interval said) {
        if (answer.restsOnDeadLaw(day)) {
            return Interval.ZERO;
        }
        return isBelieved(answer) ? said : new Interval(0, said.hi());
    }

    private boolean isBelieved(Answer answer) {
        return ring.believes(answer, day);
    }

    private Interval gate(int place, Optional<Answer> answer) {
        if (gate.isEmpty() || !places.gated(operator)[place] || answer.isEmpty() || !isPositive(answer.get())) {
            return Interval.ONE;
        }
        Interval share = score(gate.get().criterion());
        return answer.get().binds().map(binds -> binds.contains(operator) ? Interval.ONE : share)
                .orElse(new Interval(share.lo(), 1));
    }

    /** Only an answer that names options claims a rule; the others leave open which operators a rule would bind. */
    private static boolean isPositive(Answer answer) {
        return !answer.options().isEmpty();
    }

    /** Conditions believe no more than scores do: dead law is none, and a doubtful answer may be less than it says. */
    private Set<String> possibleOptions(String criterionId) {
        int place = places.of(criterionId);
        Criterion criterion = places.at(place);
        Optional<Answer> answer = Optional.ofNullable(answers[place]);
        if (answer.filter(a -> a.state() == AnswerState.NOT_APPLICABLE).isPresent()) {
            return Set.of();
        }
        Optional<Answer> positive = answer.filter(OperatorScores::isPositive);
        if (answer.filter(a -> a.state() == AnswerState.SILENT).isPresent()
                || positive.filter(a -> a.restsOnDeadLaw(day)).isPresent()) {
            return Set.of(criterion.options().get(0).id());
        }
        double most = positive.map(a -> optionRange(criterion, a).hi()).orElse(1.0);
        return positive.filter(this::isBelieved).map(Answer::options)
                .orElseGet(() -> criterion.options().stream().filter(o -> o.score() <= most).map(Option::id)
                        .collect(Collectors.toSet()));
    }
}
