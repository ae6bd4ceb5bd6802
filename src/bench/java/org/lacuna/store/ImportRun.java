package org.lacuna.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.lacuna.access.OnBehalf;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.imports.Made;
import org.lacuna.imports.Reading;
import org.lacuna.imports.SourceRow;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.RecordFile;
import org.lacuna.loader.ImportsLoader;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.people.Organisation;
import org.lacuna.ruleset.Vocabulary;

/** One import into an empty database, in a process of its own, whose heap is held from outside. */
final class ImportRun {

    private static final Path RULESETS = Path.of("rulesets");

    /** Bytes of heap in use, at most, seen after each batch. */
    private static long most;

    private ImportRun() {
    }

    /** @param args lacuna or floor, the file, where the database is, who opens it and with which word */
    public static void main(String[] args) throws IOException, SQLException {
        Path file = Path.of(args[1]);
        FluentConfiguration flyway = Flyway.configure().dataSource(args[2], args[3], args[4])
                .locations("classpath:db/migration");
        new Migrations().customize(flyway);
        flyway.load().migrate();
        ImportFloor floor = new ImportFloor(args[2], args[3], args[4]);
        Vocabulary vocabulary = RulesetLoader.load(RULESETS).base().source().vocabulary();
        ImportProfiles profiles = ImportsLoader.load(RULESETS, vocabulary);
        long start = System.nanoTime();
        long rows = args[0].equals("floor") ? floor.insert(file) : lacuna(file, profiles, vocabulary, args);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(rows + " " + millis + " " + (most >> 20));
    }

    private static long lacuna(Path file, ImportProfiles profiles, Vocabulary vocabulary, String... args)
            throws IOException, SQLException {
        ImportProfile common = profiles.all().stream().filter(ImportProfile::isCommon).findFirst().orElseThrow();
        try (Connection database = DriverManager.getConnection(args[2], args[3], args[4]);
                RecordFile records = new RecordFile(BroughtFile.open(file, "records.csv", Reading.DETECT), common, vocabulary,
                        new Countries(profiles.names()), ImportRun::refuse)) {
            database.setAutoCommit(false);
            Import done = new ImportWriter(new Sql(database, OnBehalf.program(Organisation.FIRST))).write(
                    new ImportFile(common.id(), "records.csv", "", ""), records,
                    () -> 0, Set.of(), OffsetDateTime.now(), ImportRun::watch);
            database.commit();
            if (done.counts().added() != records.tally().rows()) {
                throw new IllegalStateException("Not all rows are new: " + done);
            }
            return done.counts().added();
        }
    }

    private static void refuse(SourceRow row, Made made) {
        throw new IllegalStateException("A made-up row is refused: " + made.problems());
    }

    private static boolean watch(long rows) {
        most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return true;
    }
}
