package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lacuna.access.OnBehalf;

class SqlTest {

    private Connection database;
    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        sql = new Sql(database, OnBehalf.program("2"));
        Sql.ofAll(database).run("create table thing (name varchar(9), organisation varchar(20))");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void theOrganisationStandsWhereverTheStatementSaysSo() throws SQLException {
        sql.runAll("insert into thing (name, organisation) values (?, :own)",
                List.of(new Object[] { "a" }, new Object[] { "b" }));
        Sql.ofAll(database).run("insert into thing (name, organisation) values ('c', '1')");

        assertThat(
                sql.list("select name from thing where name > ? and organisation = :own and name < ? and organisation = :own",
                        row -> row.getString(1), "a", "z"))
                .containsExactly("b");
        assertThat(sql.list("select name from thing where organisation = :own and name = any (?)", row -> row.getString(1),
                List.of("a", "c"))).containsExactly("a");
    }

    @Test
    void aStatementThatDoesNotSayWhoseRowsItIsAboutIsRefused() {
        assertThatThrownBy(() -> sql.run("delete from thing")).isInstanceOf(IllegalStateException.class)
                .hasMessage("It does not say whose rows it is about: delete from thing");
        assertThatThrownBy(() -> sql.runAll("insert into thing (name) values (?)", List.<Object[]> of(new Object[] { "a" })))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.insert("insert into thing (name) values (?)", "a"))
                .isInstanceOf(IllegalStateException.class);
    }
}
