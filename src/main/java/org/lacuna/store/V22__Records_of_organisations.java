package org.lacuna.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives each organisation records, imports and histories of its own. What was there belongs to the first. */
class V22__Records_of_organisations extends BaseJavaMigration {

    private static final List<String> COLUMNS = List.of("deployment", "deployment_country", "deployment_change", "import");
    private static final List<String> MERGES = List.of("""
            create table own_merge (
                organisation varchar(20) not null,
                deployment varchar(64) not null,
                into_deployment varchar(64) not null,
                primary key (organisation, deployment)
            )""", "insert into own_merge select '1', deployment, into_deployment from deployment_merge",
            "drop table deployment_merge", "alter table own_merge rename to deployment_merge");
    /** Records do not refer to their organisation: a million rows must be written fast. */
    private static final List<String> KEYS = List.of("alter table deployment add primary key (organisation, id)",
            "alter table deployment_country add primary key (organisation, country, device, deployment)",
            "alter table deployment_merge add foreign key (organisation, deployment) references deployment (organisation, id)",
            """
                    alter table deployment_merge add foreign key (organisation, into_deployment)
                        references deployment (organisation, id)""",
            "create index deployment_merge_into on deployment_merge (organisation, into_deployment)",
            "alter table import add foreign key (organisation) references organisation (id)");

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            run(statement, MERGES);
            for (String table : COLUMNS) {
                statement.execute("alter table " + table + " add column organisation varchar(20) default '1' not null");
                // What does not say whose a row is shall fail.
                statement.execute("alter table " + table + " alter column organisation drop default");
            }
            Constraints.drop(statement, "deployment", "PRIMARY KEY");
            Constraints.drop(statement, "deployment_country", "PRIMARY KEY");
            run(statement, KEYS);
        }
    }

    private static void run(Statement statement, List<String> orders) throws SQLException {
        for (String order : orders) {
            statement.execute(order);
        }
    }
}
