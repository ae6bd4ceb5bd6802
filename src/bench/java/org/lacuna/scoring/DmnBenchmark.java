package org.lacuna.scoring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.lacuna.assessment.AnswerSheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same country by Apache KIE, handed the profiles too. Its numbers are held against Lacuna's first, which warms it up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DmnBenchmark {

    private DmnCountry dmn;
    private List<String> gaps;

    @Setup
    public void draw() {
        BenchCountry country = new BenchCountry();
        Scorer scorer = new Scorer(country.ruleset(), Ring.CITED);
        AnswerSheet sheet = country.sheet();
        Portfolio portfolio = scorer.portfolio(country.deployments(CountryBenchmark.DEPLOYMENTS, CountryBenchmark.PROFILES));
        CountryScore score = scorer.score(sheet, portfolio);
        dmn = new DmnCountry(country.ruleset(), sheet, portfolio);
        dmn.check(score);
        gaps = score.gaps().stream().map(Gap::criterion).toList();
    }

    @Benchmark
    public Map<String, Object> dmn() {
        return dmn.evaluate(gaps);
    }

    /** Coverage, loss lists and risk alone. */
    @Benchmark
    public Map<String, Object> dmnWithoutGaps() {
        return dmn.evaluate(List.of());
    }
}
