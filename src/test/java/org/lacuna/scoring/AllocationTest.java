package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.intake.CsvIntake;
import org.lacuna.loader.AnswersLoader;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;

/** What a result costs is told by its memory, which no other load on the machine changes. */
class AllocationTest {

    private static final Path STARTER = Path.of("src/main/resources/starter");
    /** Half of it is what the compiler saves or does not save, by what has run in the machine before. */
    private static final long MOST = 50_000_000;
    private static final int WARM = 20;

    private final Rulesets rulesets = RulesetLoader.load(Path.of("rulesets"));
    private final Ruleset ruleset = rulesets.base().source();
    private final Scorer scorer = new Scorer(ruleset, Ring.CITED);

    @Test
    void resultOfAllStarterDeploymentsKeepsToItsBudget() throws IOException {
        assertThat(allocated(scorer.portfolio(deployments(1)))).isLessThan(MOST);
    }

    @Test
    void thousandRecordsOfEachCostNoMoreThanOne() throws IOException {
        long one = allocated(scorer.portfolio(deployments(1)));

        assertThat(allocated(scorer.portfolio(deployments(1_000)))).isLessThan(one + one / 10);
    }

    private long allocated(Portfolio portfolio) throws IOException {
        AnswerSheet sheet = new AnswersLoader(Path.of("rulesets"), rulesets).read("KZ.yaml",
                Files.readString(STARTER.resolve("answers/KZ.yaml")));
        for (int i = 0; i < WARM; i++) {
            scorer.score(sheet, portfolio);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        scorer.score(sheet, portfolio);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private List<Deployment> deployments(int copies) throws IOException {
        List<Deployment> all = new ArrayList<>();
        for (Deployment d : new CsvIntake(ruleset.vocabulary()).read(Files.readAllBytes(STARTER.resolve("deployments.csv")))
                .deployments()) {
            for (int copy = 0; copy < copies; copy++) {
                all.add(d.withId(d.id() + "-" + copy));
            }
        }
        return all;
    }
}
