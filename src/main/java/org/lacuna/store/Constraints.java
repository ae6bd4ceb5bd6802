package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rules of tables that migrations take away. Each database has named them in its own way. */
final class Constraints {

    private Constraints() {
    }

    /** @param type {@code UNIQUE} or {@code PRIMARY KEY} */
    static void drop(Statement statement, String table, String type) throws SQLException {
        for (String name : names(statement, table, type)) {
            statement.execute("alter table " + table + " drop constraint " + name);
        }
    }

    private static List<String> names(Statement statement, String table, String type) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select constraint_name from information_schema.table_constraints"
                + " where lower(table_name) = '" + table + "' and constraint_type = '" + type
                + "' and table_schema = current_schema")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
