package org.lacuna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.report.DifferencesReport;
import org.lacuna.report.DifferencesReport.Named;
import org.lacuna.report.DifferencesReport.Row;
import org.lacuna.report.DifferencesReporter;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints in what a ruleset differs from the one it extends; needs no database. */
@Command(name = "differences", mixinStandardHelpOptions = true, description = "Prints in what a ruleset differs from the one it extends.")
final class RulesetsDifferencesCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "ID", description = "ruleset that extends another")
    String id;
    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "rulesets folder")
    Path folder;

    @Override
    public Integer call() {
        try {
            return print(RulesetLoader.load(RulesetsCommand.find(folder)));
        } catch (FaultyFilesException e) {
            return refuse(e.getMessage());
        }
    }

    private int print(Rulesets rulesets) {
        Optional<TranslatedRuleset> ruleset = rulesets.find(id);
        if (ruleset.isEmpty()) {
            return refuse("There is no ruleset " + id + "; allowed is "
                    + rulesets.all().stream().map(r -> r.source().id()).collect(Collectors.joining(", ")) + ".");
        }
        return DifferencesReporter.report(ruleset.get(), ruleset.get().source().language()).map(this::print)
                .orElseGet(() -> refuse("The ruleset " + id + " extends no other."));
    }

    private int print(DifferencesReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s %s extends %s %s: %d criteria stay.%n%n", report.ruleset(), report.version(), report.extended(),
                report.extendedVersion(), report.kept());
        if (!report.without().isEmpty()) {
            out.printf("It is not about %s.%n%n",
                    report.without().stream().map(Operator::code).collect(Collectors.joining(", ")));
        }
        out.printf("%-10s  %-6s  %s%n", "criterion", "weight", "which, and why");
        report.rows().forEach(row -> print(row, out));
        out.printf("%n%-10s  %-8s  %s%n", "part", "", "which");
        report.parts().forEach(part -> out.printf("%-10s  %-8s  %s%n", part.change().code(), part.kind().code(),
                part.title().equals(part.id()) ? part.id() : part.id() + ": " + part.title()));
        out.flush();
        return Main.DONE;
    }

    private static void print(Row row, PrintWriter out) {
        String weight = row.before().map(before -> before + " -> ").orElse("")
                + row.after().map(String::valueOf).orElse("");
        out.printf("%-10s  %-6s  %s%n", row.kind().code(), weight,
                row.criteria().stream().map(Named::id).collect(Collectors.joining(", ")));
        out.printf("%-10s  %-6s  %s%n", "", "", row.reason());
    }

    private int refuse(String says) {
        spec.commandLine().getErr().println(says);
        return Main.PROBLEMS;
    }
}
