package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.people.PenName;
import org.lacuna.store.TravelStore.Look;
import org.lacuna.travel.RefusedParcelException;
import org.lacuna.travel.TakenIdException;
import org.lacuna.web.AssessmentFiles.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whole assessments, from one Lacuna to another. */
@Command(name = "assessment", mixinStandardHelpOptions = true, description = "Takes whole assessments from one Lacuna to another.", subcommands = {
        AssessmentCommand.Export.class, AssessmentCommand.Import.class })
final class AssessmentCommand {

    private AssessmentCommand() {
    }

    /** Writes the zip of an assessment. */
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes an assessment with its records, ruleset and log as a zip.")
    static final class Export implements Callable<Integer> {

        @Spec
        CommandSpec spec;
        @Parameters(paramLabel = "ID", description = "assessment, as in KZ-2026")
        String id;
        @Option(names = "--out", paramLabel = "FILE", required = true, description = "file that is not there yet")
        Path file;

        @Override
        public Integer call() {
            NewFile.check(spec, file);
            return WithDatabase.run(this::write);
        }

        private int write(Services services) {
            if (services.assessments().find(id).isEmpty()) {
                return refuse("There is no assessment " + id + ".");
            }
            Optional<String> problem = NewFile.write(file, out -> services.assessmentFiles().write(id, out));
            if (problem.isPresent()) {
                return refuse(problem.get());
            }
            spec.commandLine().getOut().println(file + " is written. Its manifest.json says what was left out.");
            return Main.DONE;
        }

        private int refuse(String says) {
            spec.commandLine().getErr().println(says);
            return Main.PROBLEMS;
        }
    }

    /** Takes in the zip of an assessment. */
    @Command(name = "import", mixinStandardHelpOptions = true, description = "Takes in the zip of an assessment: all of it or nothing.")
    static final class Import implements Callable<Integer> {

        @Spec
        CommandSpec spec;
        @Parameters(paramLabel = "FILE", description = "zip of an assessment")
        Path file;
        @Option(names = "--as", paramLabel = "ID", defaultValue = "", description = "what it is to be called here, where its own id is taken")
        String as;
        @Option(names = "--dry-run", description = "only say what would change")
        boolean dryRun;

        @Override
        public Integer call() {
            if (!Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read.");
            }
            return WithDatabase.run(this::take);
        }

        private int take(Services services) {
            try {
                Checked checked = services.assessmentFiles().look(file, as);
                if (!dryRun) {
                    services.assessmentFiles().take(file, as, file.getFileName().toString(), PenName.COMMAND_LINE);
                }
                tell(checked);
                return Main.DONE;
            } catch (TakenIdException e) {
                spec.commandLine().getErr().println(e.getMessage() + " With --as ID it is taken in under another id.");
            } catch (UnreadableFileException | RefusedParcelException e) {
                spec.commandLine().getErr().println(e.getMessage());
            } catch (IOException e) {
                spec.commandLine().getErr().println(file + " cannot be read.");
            }
            return Main.PROBLEMS;
        }

        private void tell(Checked checked) {
            Look look = checked.look();
            spec.commandLine().getOut().printf(
                    "%s%s: %s, %d answers. Records: %d new, %d changed, %d unchanged, %d edited here and"
                            + " left alone.%s%n",
                    look.id(), look.cameAs().map(c -> " (came as " + c + ")").orElse(""),
                    look.onFile() ? "here already" : "new", look.answers(),
                    look.records().added(), look.records().changed(), look.records().unchanged(), look.records().editedHere(),
                    dryRun ? " Nothing was written." : "");
        }
    }
}
