package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lacuna.deployment.Change;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.deployment.Deployment;

/** What became of each record, step by step. Nothing in it is ever rewritten or removed. */
@ApplicationScoped
@Transactional
public class DeploymentHistory {

    /**
     * A change as it is kept.
     *
     * @param importBefore the import that had brought what was before; null = none
     */
    private record Row(Change change, Long importBefore) {
    }

    private final Database database;

    DeploymentHistory(Database database) {
        this.database = database;
    }

    /** Every change of the record, the first one first; of records that are not on file any more too. */
    public List<Change> list(String id) {
        return database.in(sql -> list(sql, id));
    }

    /** That an import brought a record is written in the record itself, and told from there. */
    static List<Change> list(Sql sql, String id) throws SQLException {
        List<Change> changes = new ArrayList<>();
        boolean onFile = false;
        for (Row row : sql.list("select * from deployment_change where organisation = :own and deployment = ? order by id",
                DeploymentHistory::read, id)) {
            if (!onFile && row.change().before().isPresent()) {
                changes.addAll(arrival(sql, row.importBefore(), row.change().before().get()));
            }
            changes.add(row.change());
            onFile = row.change().after().isPresent();
        }
        if (!onFile) {
            changes.addAll(sql.list("select import, content from deployment where organisation = :own and id = ?",
                    row -> arrival(sql, Sql.number(row, "import"), DeploymentJson.read(row.getString("content"))), id)
                    .stream().flatMap(List::stream).toList());
        }
        return changes;
    }

    /** Nothing is known of how a record came that is older than imports. */
    private static List<Change> arrival(Sql sql, Long number, Deployment record) throws SQLException {
        return number == null ? List.of()
                : new ImportTable(sql).find(number).stream().map(i -> new Change(i.at(), ChangeKind.IMPORT, i.file().who(),
                        "", OptionalLong.of(number), "", Optional.empty(), Optional.of(record))).toList();
    }

    private static Row read(ResultSet row) throws SQLException {
        Long number = Sql.number(row, "import");
        return new Row(new Change(row.getObject("written_at", OffsetDateTime.class),
                ChangeKind.find(row.getString("kind")).orElseThrow(), row.getString("who"), row.getString("reason"),
                number == null ? OptionalLong.empty() : OptionalLong.of(number), row.getString("other"),
                record(row.getString("content_before")), record(row.getString("content_after"))),
                Sql.number(row, "import_before"));
    }

    private static Optional<Deployment> record(String content) {
        return Optional.ofNullable(content).map(DeploymentJson::read);
    }
}
