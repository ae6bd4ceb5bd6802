package org.lacuna.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Statements of one transaction, for what is too much for entities. */
final class Sql {

    /** Makes one thing of a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that a database may refuse. */
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private final Connection database;

    Sql(Connection database) {
        this.database = database;
    }

    /** In the transaction that is open. */
    static <T> T in(DataSource source, Work<T> work) {
        try (Connection database = source.getConnection()) {
            return work.with(new Sql(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (PreparedStatement statement = database.prepareStatement(order, new String[] { "id" })) {
            set(statement, values);
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
        try (PreparedStatement statement = database.prepareStatement(order)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private PreparedStatement prepare(String text, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(text);
        set(statement, values);
        return statement;
    }

    /** Lists of ids become arrays, for {@code id = any (?)}. */
    private void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Collection<?> ids ? database.createArrayOf("varchar", ids.toArray())
                    : values[i];
            statement.setObject(i + 1, value);
        }
    }

    static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
