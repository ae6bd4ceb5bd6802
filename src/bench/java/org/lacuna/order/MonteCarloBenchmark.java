package org.lacuna.order;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 2,000 Monte Carlo runs over 200 made-up countries, on one core and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class MonteCarloBenchmark {

    private static final int COUNTRIES = 200;
    private static final int RUNS = 2_000;

    @Param({ "1", "2" })
    private int cores;

    private final Random random = new Random(200);
    private final List<CountryRow> rows = new ArrayList<>();
    private MonteCarlo monteCarlo;

    @Setup
    public void draw() {
        Ruleset ruleset = RulesetLoader.load(Path.of("rulesets")).base().source();
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        Collections.shuffle(codes, random);
        codes.subList(0, COUNTRIES).forEach(code -> rows.add(CountryRow.of(sheet(ruleset, code))));
        monteCarlo = new MonteCarlo(ruleset, ruleset.domains().get(0), Ring.CLAIMED, Headline.GENERAL, cores);
    }

    /** Seven of ten questions have an answer. */
    private AnswerSheet sheet(Ruleset ruleset, String country) {
        List<Answer> answers = new ArrayList<>();
        for (Criterion criterion : ruleset.criteria().toList()) {
            if (random.nextInt(10) < 7) {
                answers.add(Answer.of(criterion.id(), criterion.options().get(random.nextInt(criterion.options().size())).id(),
                        Set.of(Operator.values()[random.nextInt(5)])));
            }
        }
        return new AnswerSheet(country, country, ruleset.id(), ruleset.version(), LocalDate.of(2026, 11, 24), answers);
    }

    @Benchmark
    public Runs run() {
        return monteCarlo.run(rows, RUNS);
    }
}
