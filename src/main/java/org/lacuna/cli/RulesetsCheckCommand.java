package org.lacuna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.imports.ImportProfile;
import org.lacuna.lint.Finding;
import org.lacuna.lint.Lint;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.ImportsLoader;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.VersionsLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for mistakes in rulesets; needs no database. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Reads all rulesets, their cases and their versions and says everything that is wrong or doubtful.")
final class RulesetsCheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;
    @Option(names = "--steps", paramLabel = "N", defaultValue = "2000", description = "answers changed at random in search of a score that moves the wrong way; ${DEFAULT-VALUE} if left out")
    int steps;

    private final Clock clock;

    RulesetsCheckCommand() {
        this(Clock.systemUTC());
    }

    /** @param clock says the day on which sources are judged */
    RulesetsCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (steps < 0) {
            throw new ParameterException(spec.commandLine(), "--steps is " + steps + "; allowed is 0 or more.");
        }
        try {
            return check(RulesetsCommand.find(folder)) ? Main.DONE : Main.PROBLEMS;
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    /** @return whether there are no faults */
    private boolean check(Path found) {
        PrintWriter out = spec.commandLine().getOut();
        CasesLoader cases = new CasesLoader(found);
        List<Finding> all = new ArrayList<>();
        Rulesets rulesets = RulesetLoader.load(found);
        List<String> imports = rulesets.find(Rulesets.BASE).map(base -> imports(found, base)).orElse(List.of());
        List<String> problems = versionProblems(found, rulesets);
        problems.forEach(spec.commandLine().getErr()::println);
        for (TranslatedRuleset translated : rulesets.all()) {
            Ruleset ruleset = translated.source();
            List<Finding> findings = Lint.of(translated, cases.read(ruleset), LocalDate.now(clock), steps);
            out.printf("%s %s: %d criteria, %d instruments, fingerprint %s%n", ruleset.id(), ruleset.version(),
                    ruleset.criteria().count(), ruleset.instruments().size(), ruleset.fingerprint());
            findings.forEach(out::println);
            all.addAll(findings);
        }
        if (!imports.isEmpty()) {
            out.printf("%d import profiles: %s%n", imports.size(), String.join(", ", imports));
        }
        long faults = all.stream().filter(Finding::isFault).count();
        out.printf("%d faults, %d remarks%n", faults + problems.size(), all.size() - faults);
        return faults == 0 && problems.isEmpty();
    }

    /** @throws FaultyFilesException if one of them is wrong */
    private static List<String> imports(Path found, TranslatedRuleset base) {
        return ImportsLoader.load(found, base.source().vocabulary()).all().stream().map(ImportProfile::id).toList();
    }

    private static List<String> versionProblems(Path found, Rulesets rulesets) {
        VersionCheck check = new VersionCheck(found, rulesets);
        return VersionsLoader.load(found, rulesets).all().stream().flatMap(v -> check.problems(v).stream()).toList();
    }
}
