package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.deployment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.access.OnBehalf;

class RecordTableTest {

    @TempDir
    Path home;

    /** Otherwise each thousand rows of an import go through all that is on file. */
    @Test
    void aListOfRecordsIsSoughtByItsIdsAndNotAmongAllOfAnOrganisation() throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("lacuna");
        FluentConfiguration flyway = Flyway.configure().dataSource(url, "lacuna", "lacuna").locations("classpath:db/migration");
        new Migrations().customize(flyway);
        flyway.load().migrate();
        try (Connection database = DriverManager.getConnection(url, "lacuna", "lacuna")) {
            Sql sql = new Sql(database, OnBehalf.program("1"));
            for (int i = 0; i < 500; i++) {
                new RecordTable(sql).insert(List.of(StoredRecord.of(deployment("KG-" + i).build())), null);
            }

            String plan = sql.find("explain analyze " + RecordTable.HEAD + RecordTable.BY_IDS + RecordTable.MERGED,
                    row -> row.getString(1), List.of("KG-1", "KG-2")).orElseThrow();

            assertThat(plan).doesNotContain("scanCount: 50");
        }
    }
}
