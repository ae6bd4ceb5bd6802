package org.lacuna.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.store.RecordTable.Step;

/** What a person does to single records. */
final class RecordDesk {

    private final Sql sql;
    private final RecordTable records;

    RecordDesk(Sql sql) throws SQLException {
        this.sql = sql;
        this.records = new RecordTable(sql);
    }

    boolean create(StoredRecord now, Cause cause) throws SQLException {
        if (!records.find(List.of(now.id())).isEmpty()) {
            return false;
        }
        records.create(now, cause);
        return true;
    }

    /** @return what it said before; empty, and nothing is changed, if that is not what was seen */
    Optional<String> edit(StoredRecord now, String seen, Cause cause) throws SQLException {
        Kept kept = lock(List.of(now.id())).get(now.id());
        if (kept == null || !kept.hash().equals(seen)) {
            return Optional.empty();
        }
        String content = records.contents(List.of(now.id())).get(now.id());
        if (!now.hash().equals(seen)) {
            records.change(List.of(new Step(kept, content, now, kept.state().editedNow())), cause);
        }
        return Optional.of(content);
    }

    boolean merge(String id, String into, Cause cause) throws SQLException {
        Map<String, Kept> kept = lock(List.of(id, into));
        boolean holdsOthers = sql
                .find("select 1 from deployment_merge where organisation = :own and into_deployment = ?", row -> 1, id)
                .isPresent();
        if (id.equals(into) || kept.size() < 2 || kept.get(id).isMerged() || kept.get(into).isMerged() || holdsOthers) {
            return false;
        }
        note(kept.get(id), cause, into);
        note(kept.get(into), cause, id);
        records.merge(id, into);
        return true;
    }

    /** @return the record that it was merged into; empty, and nothing is changed, if there is none */
    Optional<String> unmerge(String id, Cause cause) throws SQLException {
        Kept kept = lock(List.of(id)).get(id);
        if (kept == null || !kept.isMerged()) {
            return Optional.empty();
        }
        Kept other = lock(List.of(kept.into())).get(kept.into());
        sql.run("delete from deployment_merge where organisation = :own and deployment = ?", id);
        records.show(List.of(records.get(id)));
        note(kept, cause, other.id());
        note(other, cause, id);
        return Optional.of(other.id());
    }

    /** The record stays what it is, and its history has one more line. */
    private void note(Kept kept, Cause cause, String other) throws SQLException {
        records.note(kept, records.contents(List.of(kept.id())).get(kept.id()),
                new Cause(cause.kind(), cause.who(), cause.at(), cause.reason(), cause.number(), other));
    }

    /** Two people may have the same record before them. */
    private Map<String, Kept> lock(List<String> ids) throws SQLException {
        for (String id : ids.stream().sorted().toList()) {
            sql.find("select id from deployment where organisation = :own and id = ? for update", row -> row.getString(1), id);
        }
        return records.find(ids);
    }
}
