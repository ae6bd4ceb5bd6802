package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.store.Kept.State;
import org.lacuna.store.RecordTable.Step;
import org.lacuna.store.Undo.Since;

/**
 * Takes one import back: what it added goes, what it changed is again as before. A record has the mark of its last
 * change, so one that was changed since is known by another mark; so is one into which another was merged.
 */
final class ImportUndo {

    private static final String ADDED = " where d.organisation = :own and d.import = ? and d.mark is null and d.id > ? order by d.id limit "
            + Ahead.BATCH;
    /** Changes by the import whose record is still what they made of it, or any. */
    private static final String CHANGES = " from deployment_change c join deployment d on d.organisation = c.organisation"
            + " and d.id = c.deployment left join deployment_merge m on m.organisation = d.organisation and m.deployment = d.id"
            + " where c.organisation = :own and c.import = ? and c.kind = 'import' and c.content_before is not null and d.id > ? and (";
    /** Added by the import, and another since. */
    private static final String ADDED_BEFORE = " from deployment_change c join deployment d on d.organisation = c.organisation"
            + " and d.id = c.deployment left join deployment_merge m on m.organisation = d.organisation and m.deployment = d.id"
            + " where c.organisation = :own and c.import_before = ? and c.mark_before is null and c.kind <> 'undo' and d.mark is not null and d.id > ?";

    private final Sql sql;
    private final RecordTable records;
    private final long number;
    private long removed;
    private long restored;

    ImportUndo(Sql sql, long number) throws SQLException {
        this.sql = sql;
        this.records = new RecordTable(sql);
        this.number = number;
    }

    /** Writes nothing. */
    Undo look() throws SQLException {
        return tell(
                sql.find("select count(*) from deployment where organisation = :own and import = ? and mark is null",
                        row -> row.getLong(1),
                        number).orElseThrow(),
                sql.find("select count(*)" + CHANGES + "d.mark = c.mark)", row -> row.getLong(1), number, "").orElseThrow(),
                false);
    }

    /** @param all whether records that were changed since go back too */
    Undo undo(boolean all, String who, OffsetDateTime now, String reason) throws SQLException {
        Undo before = look();
        Cause cause = new Cause(ChangeKind.UNDO, who, now, reason, number, "");
        walk(RecordTable.HEAD + ", d.content from deployment d" + RecordTable.MERGED + ADDED, ImportUndo::removal, cause);
        walk(RecordTable.HEAD + restoring("d.mark = c.mark"), ImportUndo::restoration, cause);
        if (all) {
            walk(RecordTable.HEAD + ", d.content" + ADDED_BEFORE + " order by d.id limit " + Ahead.BATCH,
                    ImportUndo::removal, cause);
            walk(RecordTable.HEAD + restoring("d.mark <> c.mark or d.mark is null"), ImportUndo::restoration, cause);
        }
        new ImportTable(sql).undo(number, now, who);
        return new Undo(removed, restored, before.changedSince(), before.since(), all);
    }

    private static String restoring(String which) {
        return ", d.content, c.content_before, c.import_before, c.table_before, c.line_before, c.edited_before,"
                + " c.mark_before" + CHANGES + which + ") order by d.id, c.id limit " + Ahead.BATCH;
    }

    private void walk(String query, Sql.Reading<Step> reading, Cause cause) throws SQLException {
        List<Step> steps = List.of();
        String last = "";
        do {
            steps = new ArrayList<>(sql.list(query, reading, number, last));
            if (!steps.isEmpty()) {
                last = steps.get(steps.size() - 1).before().id();
                Set<String> ids = new HashSet<>();
                steps.removeIf(s -> !ids.add(s.before().id()));
                separate(steps.stream().filter(s -> s.after() == null).map(s -> s.before().id()).toList());
                records.change(steps, cause);
                steps.forEach(s -> count(s));
            }
        } while (!steps.isEmpty());
    }

    private void count(Step step) {
        if (step.after() == null) {
            removed++;
        } else {
            restored++;
        }
    }

    /** Nothing may be merged into what is taken away. */
    private void separate(List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        records.show(sql.list("select d.content from deployment_merge m join deployment d on d.organisation = m.organisation"
                + " and d.id = m.deployment where m.organisation = :own and m.into_deployment = any (?) and m.deployment <> all (?)",
                row -> StoredRecord.of(DeploymentJson.read(row.getString(1))), ids, ids));
        sql.run("delete from deployment_merge where organisation = :own"
                + " and (into_deployment = any (?) or deployment = any (?))", ids, ids);
    }

    private static Step removal(ResultSet row) throws SQLException {
        return new Step(RecordTable.kept(row), row.getString("content"), null, null);
    }

    private static Step restoration(ResultSet row) throws SQLException {
        StoredRecord before = StoredRecord.of(DeploymentJson.read(row.getString("content_before")));
        return new Step(RecordTable.kept(row), row.getString("content"), before,
                new State(Sql.number(row, "import_before"), row.getString("table_before"), row.getLong("line_before"),
                        row.getBoolean("edited_before"), row.getString("mark_before")));
    }

    private Undo tell(long removals, long restorations, boolean all) throws SQLException {
        String since = "select distinct d.id" + CHANGES + "d.mark <> c.mark or d.mark is null) union select d.id"
                + ADDED_BEFORE;
        long count = sql.find("select count(*) from (" + since + ") s", row -> row.getLong(1), number, "", number, "")
                .orElseThrow();
        List<String> ids = sql.list(since + " order by 1 limit " + Preview.MOST_LISTED, row -> row.getString(1), number, "",
                number, "");
        List<Since> told = sql.list("select deployment, kind, who, written_at from deployment_change where id in"
                + " (select max(id) from deployment_change where organisation = :own and deployment = any (?) group by deployment)"
                + " order by deployment", ImportUndo::since, ids);
        return new Undo(removals, restorations, count, told, all);
    }

    private static Since since(ResultSet row) throws SQLException {
        return new Since(row.getString(1), ChangeKind.find(row.getString(2)).orElseThrow(), row.getString(3),
                row.getObject(4, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
