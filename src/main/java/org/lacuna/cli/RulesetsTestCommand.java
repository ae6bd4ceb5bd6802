package org.lacuna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.cases.CaseCoverage;
import org.lacuna.cases.CaseResult;
import org.lacuna.cases.CaseRunner;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.language.TranslatedRuleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of all rulesets; needs no database. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the cases of all rulesets and says which do not come out as expected.")
final class RulesetsTestCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;

    @Override
    public Integer call() {
        try {
            return run(RulesetsCommand.find(folder)) ? Main.DONE : Main.PROBLEMS;
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    /** @return whether all cases pass */
    private boolean run(Path found) {
        CasesLoader loader = new CasesLoader(found);
        List<CaseResult> all = new ArrayList<>();
        for (TranslatedRuleset ruleset : RulesetLoader.load(found).all()) {
            List<CaseResult> results = new CaseRunner(ruleset.source()).run(loader.read(ruleset.source()));
            print(ruleset, results);
            all.addAll(results);
        }
        long failed = all.stream().filter(r -> !r.passes()).count();
        spec.commandLine().getOut().printf("%d cases, %d failed%n", all.size(), failed);
        return failed == 0;
    }

    /** Failures, then what no case tries; that is only a warning. */
    private void print(TranslatedRuleset ruleset, List<CaseResult> results) {
        PrintWriter out = spec.commandLine().getOut();
        results.stream().filter(r -> !r.passes()).forEach(r -> {
            out.println(r.tried().place() + ": " + r.tried().sentence());
            r.failures().forEach(failure -> out.println("  " + failure));
        });
        CaseCoverage.of(ruleset.source(), ruleset.overlay(), results).warnings()
                .forEach(warning -> out.println("warning, " + ruleset.source().id() + ": " + warning));
    }
}
