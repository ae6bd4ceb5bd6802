package org.lacuna.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lacuna.people.Acting;

/**
 * Statements of one transaction, for what is too much for entities. Each says with {@code :own} whose rows it is about:
 * those of the organisation that the program acts for.
 */
final class Sql {

    /** Makes one thing of a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that a database may refuse. */
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private static final Pattern HOLES = Pattern.compile("\\?|:own");

    private final Connection database;
    private final Optional<Acting> acting;

    Sql(Connection database, Acting acting) {
        this.database = database;
        this.acting = Optional.of(acting);
    }

    private Sql(Connection database) {
        this.database = database;
        this.acting = Optional.empty();
    }

    /** For migrations, which are about all rows. */
    static Sql ofAll(Connection database) {
        return new Sql(database);
    }

    /** Whom the statements are for. */
    Acting acting() {
        return acting.orElseThrow();
    }

    Connection database() {
        return database;
    }

    <T> List<T> list(String query, Reading<T> reading, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = prepare(query, values); ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(reading.read(row));
            }
        }
        return found;
    }

    <T> Optional<T> find(String query, Reading<T> reading, Object... values) throws SQLException {
        return list(query, reading, values).stream().findFirst();
    }

    /** @return how many rows it touched */
    long run(String order, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(order, values)) {
            return statement.executeLargeUpdate();
        }
    }

    /** @return the number that the database gave the row */
    long insert(String order, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(text(order), new String[] { "id" })) {
            set(statement, owns(order), values);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    /** @return how many rows each of them touched */
    int[] runAll(String order, Collection<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        List<Boolean> owns = owns(order);
        try (PreparedStatement statement = database.prepareStatement(text(order))) {
            for (Object[] row : rows) {
                set(statement, owns, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private PreparedStatement prepare(String text, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(text(text));
        set(statement, owns(text), values);
        return statement;
    }

    private String text(String marked) {
        if (acting.isPresent() && !marked.contains(":own")) {
            throw new IllegalStateException("It does not say whose rows it is about: " + marked);
        }
        return marked.replace(":own", "?");
    }

    /** For each hole of a statement, whether the organisation belongs there. */
    private static List<Boolean> owns(String marked) {
        return HOLES.matcher(marked).results().map(hole -> hole.group().equals(":own")).toList();
    }

    /** Lists of ids become arrays, for {@code id = any (?)}. */
    private void set(PreparedStatement statement, List<Boolean> owns, Object... values) throws SQLException {
        int next = 0;
        for (int i = 0; i < owns.size(); i++) {
            Object value = owns.get(i) ? acting().organisation() : values[next++];
            statement.setObject(i + 1,
                    value instanceof Collection<?> ids ? database.createArrayOf("varchar", ids.toArray()) : value);
        }
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
