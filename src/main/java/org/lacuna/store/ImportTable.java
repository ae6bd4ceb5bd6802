package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.store.Import.Counts;
import org.lacuna.store.Import.Undone;

/** The imports that were written. */
final class ImportTable {

    private final Sql sql;

    ImportTable(Sql sql) {
        this.sql = sql;
    }

    /** @return its number */
    long create(ImportFile file, OffsetDateTime now) throws SQLException {
        return sql.insert("insert into import (organisation, profile, file_name, sha256, who, written_at)"
                + " values (:own, ?, ?, ?, ?, ?)",
                file.profile(), file.name(), file.sha256(), file.who(), now);
    }

    void count(long number, Counts counts) throws SQLException {
        sql.run("update import set added = ?, changed = ?, unchanged = ?, left_alone = ?, refused = ?"
                + " where organisation = :own and id = ?",
                counts.added(), counts.changed(), counts.unchanged(), counts.leftAlone(), counts.refused(), number);
    }

    void undo(long number, OffsetDateTime now, String who) throws SQLException {
        sql.run("update import set undone_at = ?, undone_by = ? where organisation = :own and id = ?", now, who, number);
    }

    List<Import> list() throws SQLException {
        return sql.list("select * from import where organisation = :own order by id desc", ImportTable::read);
    }

    Optional<Import> find(long number) throws SQLException {
        return sql.find("select * from import where organisation = :own and id = ?", ImportTable::read, number);
    }

    private static Import read(ResultSet row) throws SQLException {
        ImportFile file = new ImportFile(row.getString("profile"), row.getString("file_name"), row.getString("sha256"),
                row.getString("who"));
        Counts counts = new Counts(row.getLong("added"), row.getLong("changed"), row.getLong("unchanged"),
                row.getLong("left_alone"), row.getLong("refused"));
        return new Import(row.getLong("id"), file, at(row, "written_at"), counts,
                Optional.ofNullable(undone(row)));
    }

    private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    private static Undone undone(ResultSet row) throws SQLException {
        OffsetDateTime at = at(row, "undone_at");
        return at == null ? null : new Undone(at, row.getString("undone_by"));
    }
}
