package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;

/** An older database keeps every word of its records. */
class WholeRecordsMigrationTest {

    @TempDir
    Path home;

    @Test
    void recordsInColumnsBecomeWholeRecords() throws SQLException {
        flyway().target("3").load().migrate();
        execute("""
                insert into deployment values ('KG-1', 'deployment', 'Cameras', 'city', 'Bishkek', 'centre', 'City police',
                    'police', 'cctv|anpr', 'anpr', '', 'loan', 22000000.00, 'USD', 'exact', '22 million', 'Bank', 'CN', 'KG',
                    'a report', '', 'pilot', 'trial', '2021', '2018', '2019-03', '', 'says', 'who', 'confirmed', 'note',
                    '2026-11-24', 'high', 'KG-2|KG-3');
                insert into deployment_country values ('KG-1', 0, 'KG'), ('KG-1', 1, 'KZ');
                insert into deployment_vendor values ('KG-1', 0, 'Vega', 'RU', 'supplier');
                insert into deployment_claim values ('KG-1', 0, 800, null, 'at-least', 'over 800', '2024');
                insert into deployment_source values ('KG-1', 0, 'News', 'Agency', 'https://example.org/1', '2019');
                """);

        flyway().load().migrate();

        assertThat(content()).isEqualTo(new Deployment("KG-1", RecordKind.DEPLOYMENT, "Cameras",
                Place.of(Granularity.CITY, List.of("KG", "KZ"), "Bishkek", "centre"),
                new Operation("City police", Optional.of(Operator.POLICE), Set.of("cctv", "anpr"), Set.of("anpr"), Set.of()),
                List.of(new Vendor("Vega", "RU", "supplier")),
                List.of(new Financing("loan", Optional.of(new BigDecimal("22000000")), "USD", "exact", "22 million", "Bank",
                        "CN")),
                new Hosting("KG", "a report", ""), new History("pilot", "trial", "2021", "2018", "2019-03", "", ""),
                List.of(Claim.cameras(OptionalLong.of(800), OptionalLong.empty(), "at-least", "over 800", "2024")),
                new Proof("says", "who", Verdict.CONFIRMED, "note", "2026-11-24", "high",
                        List.of(new Source("News", "Agency", "https://example.org/1", "2019"))),
                Set.of("KG-2", "KG-3"), Origin.OWN));
    }

    private Deployment content() throws SQLException {
        try (Connection database = open();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select content from deployment where id = 'KG-1'")) {
            row.next();
            return DeploymentJson.read(row.getString(1));
        }
    }

    private void execute(String script) throws SQLException {
        try (Connection database = open(); Statement statement = database.createStatement()) {
            statement.execute(script);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url());
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("old");
    }

    private FluentConfiguration flyway() {
        FluentConfiguration flyway = Flyway.configure().dataSource(url(), null, null).locations("classpath:db/migration");
        new Migrations().customize(flyway);
        return flyway;
    }
}
