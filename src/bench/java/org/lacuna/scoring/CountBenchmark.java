package org.lacuna.scoring;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same country with ever more records of the same profiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgsAppend = "-Xmx3g")
public class CountBenchmark {

    @Param({ "100", "10000", "1000000" })
    private int records;

    private Scorer scorer;
    private AnswerSheet sheet;
    private Portfolio portfolio;

    @Setup
    public void draw() {
        BenchCountry country = new BenchCountry();
        scorer = new Scorer(country.ruleset(), Ring.CITED);
        sheet = country.sheet();
        List<Deployment> deployments = country.deployments(records, CountryBenchmark.PROFILES);
        portfolio = scorer.portfolio(deployments);
    }

    @Benchmark
    public CountryScore score() {
        return scorer.score(sheet, portfolio);
    }
}
