package org.lacuna.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.loader.RulesetsFolder;
import picocli.CommandLine.Command;

/** Work on rulesets; needs no database. */
@Command(name = "rulesets", mixinStandardHelpOptions = true, description = "Checks, tests, publishes, compares, exports and imports rulesets.", subcommands = {
        RulesetsCheckCommand.class, RulesetsTestCommand.class, RulesetsDifferencesCommand.class,
        RulesetsPublishCommand.class, RulesetsDiffCommand.class, RulesetsExportCommand.class,
        RulesetsImportCommand.class })
final class RulesetsCommand {

    /** @param folder as a person gave it; null = nothing */
    static Path find(Path folder) {
        Optional<String> setting = Optional.ofNullable(folder).map(Path::toString);
        return RulesetsFolder.find(setting.or(() -> Settings.find("lacuna.rulesets")));
    }
}
