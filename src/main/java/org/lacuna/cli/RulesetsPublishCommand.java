package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.cases.CaseRunner;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.Publisher;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.VersionsLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Rulesets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes the version of a ruleset that is a draft; needs no database. */
@Command(name = "publish", mixinStandardHelpOptions = true, description = "Freezes the draft of a ruleset, if its cases pass and CHANGES.yaml tells what has changed.")
final class RulesetsPublishCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "ID", description = "ruleset, as in base")
    String id;
    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;
    @Option(names = "--on", paramLabel = "DAY", description = "day of publication, as in 2026-11-24; else today")
    LocalDate day;

    @Override
    public Integer call() throws IOException {
        try {
            Path found = RulesetsCommand.find(folder);
            Rulesets rulesets = RulesetLoader.load(found);
            RulesetVersions ruleset = VersionsLoader.load(found, rulesets).find(id)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no ruleset " + id + "."));
            List<String> refusals = refusals(found, rulesets, ruleset);
            refusals.forEach(spec.commandLine().getErr()::println);
            if (!refusals.isEmpty()) {
                spec.commandLine().getErr().println("Nothing is published.");
                return Main.PROBLEMS;
            }
            publish(found, rulesets, ruleset);
            return Main.DONE;
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    private static List<String> refusals(Path found, Rulesets rulesets, RulesetVersions versions) {
        Ruleset ruleset = versions.current().source();
        if (!versions.isDraft()) {
            return List.of(ruleset.id() + " " + ruleset.version() + " is published already. Raise the version in "
                    + "ruleset.yaml and write into CHANGES.yaml what has changed.");
        }
        List<String> refusals = new ArrayList<>();
        new CaseRunner(ruleset).run(new CasesLoader(found).read(ruleset)).stream().filter(r -> !r.passes())
                .forEach(r -> refusals.add(r.tried().place() + ": The case \"" + r.tried().sentence() + "\" fails."));
        refusals.addAll(new VersionCheck(found, rulesets).problems(versions));
        return refusals;
    }

    private void publish(Path found, Rulesets rulesets, RulesetVersions versions) throws IOException {
        Ruleset ruleset = versions.current().source();
        new Publisher(found, ruleset).publish(Optional.ofNullable(day).orElseGet(() -> LocalDate.now(ZoneOffset.UTC)));
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s %s is published, fingerprint %s. It never changes again: raise the version before the next change.%n",
                ruleset.id(), ruleset.version(), ruleset.fingerprint());
        versions.changes().before(ruleset.version()).flatMap(v -> versions.find(v.version())).ifPresent(before -> {
            DifferencePrinter printer = new DifferencePrinter(out, before.source(), ruleset);
            printer.printChanges();
            if (rulesets.find(Rulesets.BASE).isPresent()) {
                printer.printScores(StarterData.sheets(found, rulesets), StarterData.deploymentsByCountry(rulesets));
            }
        });
    }
}
