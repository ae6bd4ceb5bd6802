package org.lacuna.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;

/**
 * The open questions of a sheet settled at a level from 0 to 1: each takes, of its n options still possible from worst to
 * best, the one that the level falls on. An even draw of the level so gives every option the same chance.
 * <p>
 * One level stands for all open questions of a country. Drawn one by one they would make up for each other, and sixty
 * things nobody knows would come out as one thing known well. What is not known depends on the same silence, so this
 * takes the most that it can: at level 0 all is at its worst, close to 1 at its best.
 */
final class Settling {

    /** From here up, a rule of which it is not stated whom it binds binds everybody. */
    private static final double BINDS = 0.5;
    private static final Set<Operator> EVERYBODY = Set.of(Operator.values());
    private static final Evidence FOUND = new Evidence("as if found out", "the whole", "", "", Optional.empty(), false,
            Optional.empty(), Optional.empty(), "");

    private final Ruleset ruleset;
    private final Ring ring;
    private final AnswerSheet sheet;
    private final List<Open> open = new ArrayList<>();
    private final List<Answer> settled = new ArrayList<>();

    /** @param possible from worst to best, at least one */
    private record Open(String criterion, Optional<Operator> operator, List<String> possible,
            Optional<Set<Operator>> binds) {

        Answer at(double level) {
            String option = possible.get((int) (level * possible.size()));
            Set<Operator> bound = binds.orElse(level < BINDS ? Set.of() : EVERYBODY);
            return new Answer(criterion, operator, AnswerState.VALUE, Set.of(option), Optional.of(bound), List.of(FOUND),
                    Optional.empty(), "", "", true);
        }
    }

    Settling(Ruleset ruleset, Ring ring, AnswerSheet sheet) {
        this.ruleset = ruleset;
        this.ring = ring;
        this.sheet = sheet;
        sheet.answers().forEach(this::sort);
        Set<String> answered = new TreeSet<>();
        sheet.answers().stream().filter(a -> a.operator().isEmpty()).forEach(a -> answered.add(a.criterion()));
        ruleset.criteria().filter(c -> !answered.contains(c.id()))
                .forEach(c -> open.add(new Open(c.id(), Optional.empty(), ids(c.options()), Optional.of(EVERYBODY))));
    }

    private void sort(Answer answer) {
        LocalDate day = sheet.asOf();
        Optional<Criterion> criterion = ruleset.find(answer.criterion());
        boolean unknown = answer.state() == AnswerState.UNKNOWN;
        boolean isOpen = unknown || !answer.options().isEmpty() && !answer.restsOnDeadLaw(day)
                && (answer.options().size() > 1 || answer.binds().isEmpty() || !ring.believes(answer, day));
        if (criterion.isEmpty() || !isOpen) {
            settled.add(answer);
        } else if (unknown) {
            open.add(new Open(answer.criterion(), answer.operator(), ids(criterion.get().options()),
                    Optional.of(EVERYBODY)));
        } else {
            open.add(new Open(answer.criterion(), answer.operator(), possible(criterion.get(), answer), answer.binds()));
        }
    }

    private List<String> possible(Criterion criterion, Answer answer) {
        if (ring.believes(answer, sheet.asOf())) {
            return ids(criterion.options().stream().filter(o -> answer.options().contains(o.id())).toList());
        }
        double most = criterion.options().stream().filter(o -> answer.options().contains(o.id()))
                .mapToDouble(Option::score).max().orElseThrow();
        return ids(criterion.options().stream().filter(o -> o.score() <= most).toList());
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().sorted(Comparator.comparingDouble(Option::score)).map(Option::id).toList();
    }

    /** Levels from which another option is taken somewhere; the first is 0. Between two of them nothing changes. */
    double[] steps() {
        TreeSet<Double> steps = new TreeSet<>(Set.of(0.0));
        for (Open question : open) {
            for (int i = 1; i < question.possible().size(); i++) {
                steps.add((double) i / question.possible().size());
            }
            if (question.binds().isEmpty()) {
                steps.add(BINDS);
            }
        }
        return steps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @param level at least 0, less than 1 */
    AnswerSheet at(double level) {
        List<Answer> answers = new ArrayList<>(settled);
        open.forEach(question -> answers.add(question.at(level)));
        return new AnswerSheet(sheet.id(), sheet.country(), sheet.ruleset(), sheet.version(), sheet.asOf(), answers);
    }
}
