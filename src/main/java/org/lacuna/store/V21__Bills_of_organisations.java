package org.lacuna.store;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Two organisations may have a bill of the same id. */
class V21__Bills_of_organisations extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            Constraints.drop(statement, "bill", "UNIQUE");
            statement.execute("alter table bill add constraint bill_by_id unique (organisation, country, slug)");
        }
    }
}
