package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetSheets;
import org.lacuna.loader.SheetImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads back what was exported and changed; needs no database. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Shows what a spreadsheet changes in a ruleset, and writes it into the files with --write.")
final class RulesetsImportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "ID", description = "ruleset, as in base")
    String id;
    @Parameters(index = "1", paramLabel = "FILE.xlsx", description = "spreadsheet that was exported")
    Path file;
    @Parameters(index = "2", arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;
    @Option(names = "--write", description = "change the files, all or none")
    boolean write;

    @Override
    public Integer call() throws IOException {
        try {
            return run(new RulesetSheets(RulesetsCommand.find(folder), id).read(file));
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    private int run(SheetImport found) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        found.changes().forEach(out::println);
        found.problems().forEach(err::println);
        if (!found.problems().isEmpty()) {
            err.println("Nothing is written.");
            return Main.PROBLEMS;
        }
        if (write && !found.changes().isEmpty()) {
            found.write();
        }
        out.println(summary(found.changes().size()));
        return Main.DONE;
    }

    private String summary(int changes) {
        if (changes == 0) {
            return "The spreadsheet changes nothing.";
        }
        return "changes: " + changes + (write ? ", written." : "; nothing is written without --write.");
    }
}
