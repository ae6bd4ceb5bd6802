package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an older database holds belongs to the first organisation, and others may have things of the same name. */
class OrganisationsMigrationTest {

    private static final String RECORD = "('%s', 'deployment', 'city', '', null, 'pilot', 'low', '', '', '', '', '{}', 'h', 1, '',"
            + " 2, true, 'm')";

    @TempDir
    Path home;

    @Test
    void onH2() throws SQLException {
        migrate("jdbc:h2:file:" + home.resolve("lacuna"), "lacuna");
    }

    @Test
    void onPostgresql() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            migrate(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void migrate(String url, String user) throws SQLException {
        flyway(url, user).target("5").load().migrate();
        try (Connection database = DriverManager.getConnection(url, user, user);
                Statement statement = database.createStatement()) {
            statement.execute("insert into import (profile, file_name, sha256, who, written_at)"
                    + " values ('lacuna', 'a.csv', '', '', current_timestamp)");
            statement.execute("insert into deployment values " + RECORD.formatted("KG-1") + ", " + RECORD.formatted("KG-2"));
            statement.execute("insert into deployment_country values ('KG', 0, 'KG-1')");
            statement.execute("insert into deployment_merge values ('KG-2', 'KG-1')");
            statement.execute("insert into deployment_change (deployment, written_at, who, kind, reason, other)"
                    + " values ('KG-1', current_timestamp, '', 'edit', 'why', '')");
            statement.execute("insert into assessment values ('KG-2026', 'KG', 'base', '0.1.0', date '2026-11-24', '')");
            statement.execute("insert into bill (country, slug, title, state, link, saved_at, version)"
                    + " values ('KG', 'act', 'Act', '', '', current_timestamp, 0)");

            flyway(url, user).load().migrate();

            for (String table : List.of("import", "deployment", "deployment_country", "deployment_merge", "deployment_change",
                    "assessment", "bill")) {
                assertThat(list(statement, "select distinct organisation from " + table)).as(table).containsExactly("1");
            }
            assertThat(list(statement, "select deployment || ' ' || into_deployment from deployment_merge"))
                    .containsExactly("KG-2 KG-1");
            checkOthers(statement);
        }
    }

    private static void checkOthers(Statement statement) throws SQLException {
        statement.execute("insert into organisation (id, name) values ('2', 'Other')");
        statement.execute("insert into bill (organisation, country, slug, title, state, link, saved_at, version)"
                + " values ('2', 'KG', 'act', 'Act', '', '', current_timestamp, 0)");
        statement.execute("insert into deployment values " + RECORD.formatted("KG-1").replace("'m')", "'m', '2')"));
        assertThat(list(statement, "select organisation from deployment where id = 'KG-1' order by 1"))
                .containsExactly("1", "2");
        assertThatThrownBy(() -> statement.execute("insert into deployment values "
                + RECORD.formatted("KG-1").replace("'m')", "'m', '2')"))).isInstanceOf(SQLException.class);
        // The other organisation has no such record to merge.
        assertThatThrownBy(() -> statement.execute("insert into deployment_merge (organisation, deployment, into_deployment)"
                + " values ('2', 'KG-2', 'KG-1')")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> statement.execute("insert into import (profile, file_name, sha256, who, written_at)"
                + " values ('lacuna', 'a.csv', '', '', current_timestamp)")).isInstanceOf(SQLException.class);
    }

    private static List<String> list(Statement statement, String query) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                cells.add(row.getString(1));
            }
        }
        return cells;
    }

    private static FluentConfiguration flyway(String url, String user) {
        FluentConfiguration flyway = Flyway.configure().dataSource(url, user, user).locations("classpath:db/migration");
        new Migrations().customize(flyway);
        return flyway;
    }
}
