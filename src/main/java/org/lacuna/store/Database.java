package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lacuna.people.Acting;

/** The database as whoever the program acts for may see it. */
@ApplicationScoped
class Database {

    private final DataSource source;
    private final Acting acting;

    Database(DataSource source, Acting acting) {
        this.source = source;
        this.acting = acting;
    }

    /** In the transaction that is open. */
    <T> T in(Sql.Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(new Sql(connection, acting));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #in}, for what all organisations have in common. */
    <T> T ofAll(Sql.Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(Sql.ofAll(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Acting acting() {
        return acting;
    }
}
