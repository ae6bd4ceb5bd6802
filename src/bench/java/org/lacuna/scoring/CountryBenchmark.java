package org.lacuna.scoring;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One country's full result: 90 criteria, 5 operators, 500 deployments, gaps and loss lists. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CountryBenchmark {

    static final int DEPLOYMENTS = 500;
    static final int PROFILES = 60;

    private Scorer scorer;
    private AnswerSheet sheet;
    private List<Deployment> deployments;
    private Portfolio portfolio;
    private Portfolio different;
    private Floor floor;
    private Floor floorOfDifferent;

    @Setup
    public void draw() {
        BenchCountry country = new BenchCountry();
        scorer = new Scorer(country.ruleset(), Ring.CITED);
        sheet = country.sheet();
        deployments = country.deployments(DEPLOYMENTS, PROFILES);
        portfolio = scorer.portfolio(deployments);
        different = scorer.portfolio(country.deployments(DEPLOYMENTS, DEPLOYMENTS));
        floor = new Floor(country.ruleset(), scorer.score(sheet, portfolio), portfolio);
        floorOfDifferent = new Floor(country.ruleset(), scorer.score(sheet, different), different);
    }

    @Benchmark
    public CountryScore lacuna() {
        return scorer.score(sheet, portfolio);
    }

    /** The records are counted anew each time. */
    @Benchmark
    public CountryScore lacunaWithCounting() {
        return scorer.score(sheet, deployments);
    }

    @Benchmark
    public double floor() {
        return floor.run();
    }

    /** No two deployments of one profile. */
    @Benchmark
    public CountryScore lacunaAllDifferent() {
        return scorer.score(sheet, different);
    }

    @Benchmark
    public double floorAllDifferent() {
        return floorOfDifferent.run();
    }
}
