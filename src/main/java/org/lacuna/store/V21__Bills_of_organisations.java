package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Two organisations may have a bill of the same id. Each database has named the rule against it in its own way. */
class V21__Bills_of_organisations extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String name : names(statement)) {
                statement.execute("alter table bill drop constraint " + name);
            }
            statement.execute("alter table bill add constraint bill_by_id unique (organisation, country, slug)");
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select constraint_name from information_schema.table_constraints"
                + " where lower(table_name) = 'bill' and constraint_type = 'UNIQUE' and table_schema = current_schema")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
