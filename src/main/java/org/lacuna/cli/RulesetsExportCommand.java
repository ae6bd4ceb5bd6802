package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the texts and numbers of a ruleset as a spreadsheet; needs no database. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the criteria of a ruleset and its translations as a spreadsheet.")
final class RulesetsExportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "ID", description = "ruleset, as in base")
    String id;
    @Parameters(index = "1", paramLabel = "FILE.xlsx", description = "spreadsheet that is not there yet")
    Path file;
    @Parameters(index = "2", arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;
    @Option(names = "--language", paramLabel = "TAG", description = "language to translate to, as in ru; may be given more than once")
    List<String> languages = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try {
            new RulesetSheets(RulesetsCommand.find(folder), id).export(file, languages);
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + " is written. `rulesets import " + id + " " + file + "` shows what has changed in it.");
        return Main.DONE;
    }
}
