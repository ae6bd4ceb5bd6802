package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lacuna.intake.CsvIntake;
import org.lacuna.intake.Intake;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.store.DeploymentStore.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads deployments: all of a file or, if a row has a problem, none. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Loads deployments from a file: all or, if a row has a problem, none.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "FILE")
    Path file;
    @Option(names = "--profile", required = true, description = "how the file is read: lacuna")
    String profile;
    @Option(names = "--dry-run", description = "only say what would change")
    boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (!profile.equals(CsvIntake.PROFILE)) {
            throw new ParameterException(spec.commandLine(),
                    "There is no profile " + profile + "; there is " + CsvIntake.PROFILE + ".");
        }
        if (!Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read.");
        }
        byte[] content = Files.readAllBytes(file);
        return WithDatabase.run(services -> load(services, content));
    }

    private int load(Services services, byte[] content) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Intake intake = new CsvIntake(services.rulesets().base().source().vocabulary()).read(content);
            intake.problems().forEach(err::println);
            if (!intake.problems().isEmpty()) {
                err.printf("%d of %d rows have problems; nothing was loaded.%n", intake.refusedRows(), intake.rows());
                return Main.PROBLEMS;
            }
            Difference difference = dryRun ? services.deployments().compare(intake.deployments())
                    : services.deployments().save(intake.deployments());
            out.printf("%d rows: %d new, %d changed, %d unchanged.%s%n", intake.rows(), difference.added().size(),
                    difference.changed().size(), difference.unchanged().size(), dryRun ? " Nothing was written." : "");
            return Main.DONE;
        } catch (UnreadableFileException e) {
            err.println(e.getMessage());
            return Main.PROBLEMS;
        }
    }
}
