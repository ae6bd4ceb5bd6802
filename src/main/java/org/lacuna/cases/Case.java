package org.lacuna.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/**
 * A piece of law made up to show what a ruleset makes of it.
 *
 * @param sentence what it shows; unique in its ruleset
 * @param because why it should come out so; may be empty
 * @param asOf the day whose law is judged
 * @param answers the answers that are written out
 * @param rest what every other criterion is; empty = unanswered
 * @param deployments what stands in the streets; may be empty
 */
public record Case(String sentence, String because, Place place, LocalDate asOf, List<Answer> answers,
        Optional<Rest> rest, List<Deployment> deployments, Expectation expects) {

    /** Stands where a country's code stands; ISO 3166-1 leaves it to users. */
    public static final String COUNTRY = "XX";

    public Case {
        answers = List.copyOf(answers);
        deployments = List.copyOf(deployments);
    }

    /**
     * Where a case is written.
     *
     * @param file below the rulesets folder
     * @param line counted from 1
     */
    public record Place(String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** What all criteria are that a case does not name, for every operator. */
    public enum Rest {
        BEST,
        WORST;

        private Option of(Criterion criterion) {
            return this == BEST ? criterion.best() : criterion.options().get(0);
        }
    }

    /** The law of the case as a sheet of answers to this ruleset. */
    public AnswerSheet sheet(Ruleset ruleset) {
        List<Answer> all = new ArrayList<>(answers);
        Set<String> named = answers.stream().map(Answer::criterion).collect(Collectors.toSet());
        rest.ifPresent(r -> ruleset.criteria().filter(c -> !named.contains(c.id()))
                .forEach(c -> all.add(Answer.of(c.id(), r.of(c).id(), EnumSet.allOf(Operator.class)))));
        return new AnswerSheet("case", COUNTRY, ruleset.id(), ruleset.version(), asOf, all);
    }
}
