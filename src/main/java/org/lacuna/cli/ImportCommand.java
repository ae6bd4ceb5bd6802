package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Reading;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.RecordFile;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.people.PenName;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.store.Import;
import org.lacuna.store.ImportFile;
import org.lacuna.store.ImportStoppedException;
import org.lacuna.store.ImportStore;
import org.lacuna.store.Preview;
import org.lacuna.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads deployments: all of a file or, if a row has a problem, none. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Loads deployments from a file: all or, if a row has a problem, none.")
final class ImportCommand implements Callable<Integer> {

    /** So many problems are printed one by one. */
    private static final int MOST_TOLD = 1000;

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "FILE")
    Path file;
    @Option(names = "--profile", required = true, description = "how the file is read: lacuna, aigs, osm or another import profile")
    String profile;
    @Option(names = "--dry-run", description = "only say what would change")
    boolean dryRun;
    @Option(names = "--leave-out", description = "leave out rows that have a problem and load the others")
    boolean leaveOut;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read.");
        }
        return WithDatabase.run(this::load);
    }

    private int load(Services services) {
        PrintWriter err = spec.commandLine().getErr();
        var chosen = services.profiles().find(profile);
        if (chosen.isEmpty()) {
            err.println("There is no profile " + profile + "; there are " + services.profiles().all().stream()
                    .map(ImportProfile::id).collect(Collectors.joining(", ")) + ".");
            return Main.WRONG_USE;
        }
        try {
            return load(services, chosen.get(), new Countries(services.profiles().names()));
        } catch (UnreadableFileException | ImportStoppedException e) {
            err.println(e.getMessage());
            return Main.PROBLEMS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int load(Services services, ImportProfile chosen, Countries countries) throws IOException {
        BroughtFile brought = BroughtFile.open(file, file.getFileName().toString(), Reading.DETECT.or(chosen.reading()));
        Vocabulary words = services.rulesets().base().source().vocabulary();
        try (RecordFile records = new RecordFile(brought, chosen, words, countries, teller())) {
            Preview preview = services.imports().preview(chosen.id(), records, Progress.UNWATCHED);
            preview.twiceRows().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().println(records.tally());
            long refused = records.tally().refused() + preview.twice();
            if (refused > 0 && !leaveOut) {
                spec.commandLine().getErr().printf("%d of %d rows have problems; nothing was loaded.%n", refused,
                        records.tally().rows());
                return Main.PROBLEMS;
            }
            if (dryRun || preview.isNothing()) {
                tell(preview.added(), preview.changed(), preview.unchanged(), dryRun ? " Nothing was written." : "");
                return Main.DONE;
            }
        }
        try (RecordFile records = new RecordFile(brought, chosen, words, countries, (row, made) -> {
        })) {
            write(services.imports(), chosen, records);
        }
        return Main.DONE;
    }

    private void write(ImportStore imports, ImportProfile chosen, RecordFile records) throws IOException {
        ImportFile brought = new ImportFile(chosen.id(), file.getFileName().toString(), BroughtFile.sha256(file),
                PenName.COMMAND_LINE);
        Import done = imports.write(brought, records, () -> records.tally().refused(), Set.of(), Progress.UNWATCHED);
        tell(done.counts().added(), done.counts().changed(), done.counts().unchanged(), " Import " + done.number() + ".");
    }

    /** Prints the first problems. */
    private RecordFile.Listener teller() {
        int[] told = { 0 };
        return (row, made) -> made.problems().stream().filter(p -> told[0]++ < MOST_TOLD)
                .forEach(spec.commandLine().getErr()::println);
    }

    private void tell(long added, long changed, long unchanged, String more) {
        spec.commandLine().getOut().printf("%d new, %d changed, %d unchanged.%s%n", added, changed, unchanged, more);
    }
}
