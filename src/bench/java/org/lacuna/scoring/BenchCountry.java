package org.lacuna.scoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
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
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary.Status;

/** A made-up country under the shipped ruleset, drawn by a fixed seed: every run measures the same one. */
final class BenchCountry {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int MOST_CAMERAS = 20_000;

    private final Random random = new Random(90);
    private final Ruleset ruleset = RulesetLoader.load(Path.of("rulesets")).base().source();

    Ruleset ruleset() {
        return ruleset;
    }

    /** Of 100 questions 70 have an answer, 5 have several possible, 10 were searched in vain and 15 are open. */
    AnswerSheet sheet() {
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : ruleset.criteria().toList()) {
            int kind = random.nextInt(100);
            if (kind < 85) {
                answers.add(answer(criterion, kind < 70 ? AnswerState.VALUE
                        : kind < 75 ? AnswerState.SEVERAL
                                : AnswerState.SILENT));
            }
        }
        return new AnswerSheet("bench", "XX", ruleset.id(), ruleset.version(), DAY, answers);
    }

    private Answer answer(Criterion criterion, AnswerState state) {
        List<String> options = new ArrayList<>(criterion.options().stream().map(Option::id).toList());
        Collections.shuffle(options, random);
        int named = state == AnswerState.VALUE ? 1 : state == AnswerState.SEVERAL ? 2 : 0;
        return new Answer(criterion.id(), Optional.empty(), state, new HashSet<>(options.subList(0, named)),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(operators()),
                named == 0 ? List.of()
                        : List.of(new Evidence("Law", "art 1", "", "", Optional.empty(), false,
                                Optional.empty(), Optional.empty(), "")),
                Optional.empty(), "", "", false);
    }

    private Set<Operator> operators() {
        Set<Operator> some = EnumSet.allOf(Operator.class);
        some.removeIf(o -> random.nextInt(3) == 0);
        return some;
    }

    /** Records of so many profiles in turn. */
    List<Deployment> deployments(int records, int profiles) {
        List<Deployment> drawn = IntStream.range(0, profiles).mapToObj(i -> deployment()).toList();
        return IntStream.range(0, records).mapToObj(i -> drawn.get(i % profiles).withId("D-" + i)).toList();
    }

    private Deployment deployment() {
        List<String> traits = new ArrayList<>(ruleset.vocabulary().traits().stream()
                .filter(t -> !ruleset.vocabulary().operatorTraits().containsValue(t.id())).map(Trait::id).toList());
        Collections.shuffle(traits, random);
        int certain = 3 + random.nextInt(5);
        int possible = Math.max(0, random.nextInt(5) - 2);
        Optional<Operator> operator = Optional.of(Operator.values()[random.nextInt(5)]).filter(o -> random.nextInt(10) > 0);
        List<String> statuses = ruleset.vocabulary().statuses().stream().map(Status::id).toList();
        String status = statuses.get(random.nextInt(statuses.size()));
        return new Deployment("", RecordKind.DEPLOYMENT, "System", Place.of(Granularity.CITY, List.of("XX"), "", ""),
                new Operation("", operator, Set.of(), Set.copyOf(traits.subList(0, certain)),
                        Set.copyOf(traits.subList(certain, certain + possible))),
                List.of(), List.of(), Hosting.NOT_SAID,
                History.of(status), List.of(cameras()),
                new Proof("", "", Verdict.CONFIRMED, "", "2026-03-01", "high", List.of()), Set.of(), Origin.OWN);
    }

    private Claim cameras() {
        int least = random.nextInt(MOST_CAMERAS);
        return Claim.cameras(OptionalLong.of(least), OptionalLong.of(least + random.nextInt(100)), "range", "", "2026");
    }
}
