package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.VersionsLoader;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of a ruleset and the scores they give; needs no database. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Says in what two rulesets differ, and the old and new score of every country.")
final class RulesetsDiffCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "A", description = "id@version, id for the version in use, or the folder of a ruleset")
    String before;
    @Parameters(index = "1", paramLabel = "B", description = "the other one")
    String after;
    @Option(names = "--rulesets", paramLabel = "DIR", description = "rulesets folder")
    Path folder;
    @Option(names = "--database", description = "score the assessments on file, not the answers that come with Lacuna")
    boolean database;

    @Override
    public Integer call() {
        try {
            Path found = RulesetsCommand.find(folder);
            Rulesets rulesets = RulesetLoader.load(found);
            Versions versions = VersionsLoader.load(found, rulesets);
            DifferencePrinter printer = new DifferencePrinter(spec.commandLine().getOut(), find(versions, before),
                    find(versions, after));
            printer.printChanges();
            return database ? WithDatabase.run(services -> printFile(printer, services))
                    : printStarter(printer, found, rulesets);
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    private int printFile(DifferencePrinter printer, Services services) {
        List<AnswerSheet> sheets = services.assessments().countries().stream().sorted()
                .flatMap(c -> services.assessments().findByCountry(c).stream()).toList();
        printer.printScores(sheets, services.deployments()::listByCountry);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    /** The answers belong to the base; a folder without it has no countries. */
    private static int printStarter(DifferencePrinter printer, Path found, Rulesets rulesets) {
        if (rulesets.find(Rulesets.BASE).isPresent()) {
            printer.printScores(StarterData.sheets(found, rulesets), StarterData.deploymentsByCountry(rulesets));
        }
        return Main.DONE;
    }

    private Ruleset find(Versions versions, String name) {
        if (Files.exists(Path.of(name).resolve("ruleset.yaml"))) {
            Path home = Path.of(name).toAbsolutePath().normalize();
            return RulesetLoader.load(home.getParent()).get(home.getFileName().toString()).source();
        }
        String[] parts = name.split("@", 2);
        Optional<TranslatedRuleset> found = parts.length == 2 ? versions.find(parts[0], parts[1])
                : versions.find(name).map(v -> v.current());
        return found.map(TranslatedRuleset::source).orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no "
                + name + "; there are " + String.join(", ", names(versions)) + ", and folders of rulesets."));
    }

    private static List<String> names(Versions versions) {
        return versions.all().stream().flatMap(v -> v.fingerprints().keySet().stream().sorted().map(n -> v.id() + "@" + n))
                .toList();
    }
}
