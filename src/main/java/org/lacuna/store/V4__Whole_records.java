package org.lacuna.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
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

/** Takes deployment records out of columns and keeps each whole, as text: a record has grown parts that columns lack. */
class V4__Whole_records extends BaseJavaMigration {

    private static final String TABLE = """
            create table deployment (
                id varchar(64) primary key,
                kind varchar(20) not null,
                granularity varchar(20) not null,
                place varchar(4000) not null,
                -- null = unknown
                operator varchar(20),
                status varchar(20) not null,
                confidence varchar(10) not null,
                -- the import profile it came by; empty = written here
                dataset varchar(60) not null,
                -- words divided by bars
                traits varchar(4000) not null,
                possible_traits varchar(4000) not null,
                vendor_states varchar(1000) not null,
                -- the whole record as JSON
                content varchar(1000000) not null
            )""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        List<Deployment> records = read(database);
        try (Statement statement = database.createStatement()) {
            for (String table : List.of("country", "vendor", "claim", "source")) {
                statement.execute("drop table deployment_" + table);
            }
            statement.execute("drop table deployment");
            statement.execute(TABLE);
            statement.execute("create table deployment_country (deployment varchar(64) not null references deployment (id),"
                    + " country varchar(2) not null, primary key (deployment, country))");
            statement.execute("create index deployment_by_country on deployment_country (country)");
        }
        write(database, records);
    }

    private static void write(Connection database, List<Deployment> records) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("insert into deployment (id, kind, granularity, place, operator,"
                + " status, confidence, dataset, traits, possible_traits, vendor_states, content)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement country = database
                        .prepareStatement("insert into deployment_country (deployment, country) values (?, ?)")) {
            for (Deployment d : records) {
                String[] cells = StoredRecord.of(d).cells();
                for (int i = 0; i < cells.length; i++) {
                    row.setString(i + 1, cells[i]);
                }
                row.setString(cells.length + 1, DeploymentJson.write(d));
                row.executeUpdate();
                for (String c : new TreeSet<>(d.place().countries())) {
                    country.setString(1, d.id());
                    country.setString(2, c);
                    country.executeUpdate();
                }
            }
        }
    }

    private static List<Deployment> read(Connection database) throws SQLException {
        List<Deployment> records = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select * from deployment order by id")) {
            while (row.next()) {
                records.add(record(database, row));
            }
        }
        return records;
    }

    private static Deployment record(Connection database, ResultSet row) throws SQLException {
        String id = row.getString("id");
        Financing money = new Financing(row.getString("financing_type"), amount(row.getBigDecimal("financing_amount")),
                row.getString("financing_currency"), row.getString("financing_qualifier"), row.getString("financing_raw"),
                row.getString("financier"), row.getString("financier_state"));
        return new Deployment(id, RecordKind.find(row.getString("kind")).orElseThrow(), row.getString("name"),
                Place.of(Granularity.find(row.getString("granularity")).orElseThrow(),
                        parts(database, "country", id, r -> r.getString("country")), row.getString("place"),
                        row.getString("place_note")),
                operation(row),
                parts(database, "vendor", id,
                        r -> new Vendor(r.getString("name"), r.getString("home_state"), r.getString("role"))),
                money.isNothing() ? List.of() : List.of(money),
                new Hosting(row.getString("hosting_state"), row.getString("hosting_basis"), row.getString("hosting_note")),
                new History(row.getString("status"), row.getString("status_raw"), row.getString("status_as_of"),
                        row.getString("announced"), row.getString("start_date"), row.getString("end_date"), ""),
                parts(database, "claim", id, r -> Claim.cameras(number(r, "cameras_min"), number(r, "cameras_max"),
                        r.getString("qualifier"), r.getString("raw"), r.getString("as_of"))),
                new Proof(row.getString("article_says"), row.getString("article_source"),
                        Verdict.find(row.getString("verdict")).orElseThrow(), row.getString("verdict_note"),
                        row.getString("accessed"), row.getString("confidence"),
                        parts(database, "source", id, r -> new Source(r.getString("title"), r.getString("publisher"),
                                r.getString("url"), r.getString("published")))),
                words(row.getString("related")), Origin.OWN);
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(row.getString("operator_name"),
                Optional.ofNullable(row.getString("operator")).map(Operator::of), words(row.getString("technologies")),
                words(row.getString("traits")), words(row.getString("possible_traits")));
    }

    private interface Part<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> parts(Connection database, String table, String id, Part<T> part) throws SQLException {
        List<T> parts = new ArrayList<>();
        try (PreparedStatement query = database
                .prepareStatement("select * from deployment_" + table + " where deployment = ? order by position")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    parts.add(part.read(row));
                }
            }
        }
        return parts;
    }

    private static Set<String> words(String words) {
        return new TreeSet<>(Lists.split(words));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Without the zeros that the column adds: 22000000.00 was read as 22000000. */
    private static Optional<BigDecimal> amount(BigDecimal amount) {
        return Optional.ofNullable(amount).map(a -> a.stripTrailingZeros().scale() <= 0 ? a.setScale(0) : a.setScale(2));
    }
}
