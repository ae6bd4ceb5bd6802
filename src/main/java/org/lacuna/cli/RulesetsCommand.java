package org.lacuna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.RulesetsFolder;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on rulesets; needs no database. */
@Command(name = "rulesets", mixinStandardHelpOptions = true, description = "Checks and tests rulesets.", subcommands = RulesetsTestCommand.class)
final class RulesetsCommand {

    @Spec
    CommandSpec spec;

    @Command(mixinStandardHelpOptions = true, description = "Reads all rulesets and their cases and says everything that is wrong.")
    int check(@Parameters(arity = "0..1", paramLabel = "DIR", description = "rulesets folder") Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Path found = find(folder);
            for (TranslatedRuleset r : RulesetLoader.load(found).all()) {
                Ruleset ruleset = r.source();
                new CasesLoader(found).read(ruleset);
                out.printf("%s %s: %d criteria, %d instruments, fingerprint %s%n", ruleset.id(), ruleset.version(),
                        ruleset.criteria().count(), ruleset.instruments().size(), ruleset.fingerprint());
            }
            return Main.DONE;
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    /** @param folder as a person gave it; null = nothing */
    static Path find(Path folder) {
        Optional<String> setting = Optional.ofNullable(folder).map(Path::toString);
        return RulesetsFolder.find(setting.or(() -> Settings.find("lacuna.rulesets")));
    }
}
