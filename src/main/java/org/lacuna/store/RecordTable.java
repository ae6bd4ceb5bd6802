package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.store.Kept.State;

/** The records on file, with every change of them. Whoever writes needs a role for every country of a record. */
final class RecordTable {

    /**
     * One record that becomes another or goes.
     *
     * @param content as it is before
     * @param after null = is taken away
     * @param state how it comes to be so; null = is taken away
     */
    record Step(Kept before, String content, StoredRecord after, State state) {
    }

    /** The columns of {@link #kept}. */
    static final String HEAD = "select d.id, d.hash, d.edited, d.import, d.source_table, d.source_line, d.mark,"
            + " m.into_deployment";
    /** Of ids that are not repeated. Not {@code id = any (?)}: H2 then reads all records of the organisation. */
    static final String BY_IDS = " from unnest(?) ids (id) join deployment d on d.id = ids.id and d.organisation = :own";
    static final String MERGED = " left join deployment_merge m on m.organisation = d.organisation and m.deployment = d.id";
    private static final String UPDATE = "update deployment set kind = ?, granularity = ?, place = ?, operator = ?, status = ?,"
            + " confidence = ?, dataset = ?, traits = ?, possible_traits = ?, vendor_states = ?, content = ?, hash = ?,"
            + " import = ?, source_table = ?, source_line = ?, edited = ?, mark = ?"
            + " where organisation = :own and id = ? and hash = ?";
    private static final String CHANGE = "insert into deployment_change (deployment, written_at, who, kind, reason, import,"
            + " other, content_before, content_after, import_before, table_before, line_before, edited_before, mark_before,"
            + " mark, organisation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, :own)";

    private final Sql sql;
    private final RecordInserts inserts;

    RecordTable(Sql sql) throws SQLException {
        this.sql = sql;
        this.inserts = RecordInserts.of(sql);
    }

    Map<String, Kept> find(Collection<String> ids) throws SQLException {
        return sql.list(HEAD + BY_IDS + MERGED, RecordTable::kept, Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Kept::id, k -> k));
    }

    Map<String, String> contents(Collection<String> ids) throws SQLException {
        return ids.isEmpty() ? Map.of()
                : sql.list("select d.id, d.content" + BY_IDS,
                        row -> Map.entry(row.getString(1), row.getString(2)), Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getString("id"), row.getString("hash"), row.getString("into_deployment"),
                new State(Sql.number(row, "import"), row.getString("source_table"), row.getLong("source_line"),
                        row.getBoolean("edited"), row.getString("mark")));
    }

    /** @param number of the import that brings them */
    void insert(List<StoredRecord> records, Long number) throws SQLException {
        if (!records.isEmpty()) {
            records.forEach(r -> check(r.id(), r.countries()));
            inserts.insert(records, number);
        }
    }

    /** Keeps a record that a person has written. */
    void create(StoredRecord record, Cause cause) throws SQLException {
        check(record.deployment());
        State state = State.imported(record, null).editedNow();
        inserts.insert(List.of(record), null);
        sql.run("update deployment set edited = true, mark = ? where organisation = :own and id = ?", state.mark(),
                record.id());
        sql.run(CHANGE, record.id(), cause.at(), cause.who(), cause.kind().code(), cause.reason(), null, "", null,
                record.content(), null, null, null, null, null, state.mark());
    }

    /**
     * @throws OtherCountriesException if one of them is, or becomes, about a country that the writer has no role for
     * @throws RecordsChangedException if one of them is not any more what it is said to be before
     */
    void change(List<Step> steps, Cause cause) throws SQLException {
        List<Step> replaced = steps.stream().filter(s -> s.after() != null).toList();
        List<Step> removed = steps.stream().filter(s -> s.after() == null).toList();
        replaced.forEach(s -> check(s.after().deployment()));
        sql.runAll(CHANGE, steps.stream().map(s -> change(s, cause)).toList());
        check(replaced, sql.runAll(UPDATE, replaced.stream().map(RecordTable::update).toList()));
        check(removed, sql.runAll("delete from deployment where organisation = :own and id = ? and hash = ?",
                removed.stream().map(s -> new Object[] { s.before().id(), s.before().hash() }).toList()));
        List<StoredRecord> gone = new ArrayList<>();
        List<StoredRecord> come = new ArrayList<>();
        for (Step step : steps) {
            Deployment before = DeploymentJson.read(step.content());
            check(before);
            if (!step.before().isMerged()) {
                gone.add(StoredRecord.of(before));
                if (step.after() != null) {
                    come.add(step.after());
                }
            }
        }
        hide(gone);
        show(come);
    }

    /** Writes that something was done with a record, which says what it said before. */
    void note(Kept kept, String content, Cause cause) throws SQLException {
        State state = kept.state().markedAnew();
        StoredRecord same = StoredRecord.of(DeploymentJson.read(content));
        check(same.deployment());
        sql.runAll(CHANGE, List.<Object[]> of(change(new Step(kept, content, same, state), cause)));
        sql.run("update deployment set mark = ? where organisation = :own and id = ?", state.mark(), kept.id());
    }

    /** One that is on file. */
    StoredRecord get(String id) throws SQLException {
        return StoredRecord.of(DeploymentJson.read(contents(List.of(id)).get(id)));
    }

    /** The first is about the system that the other is about, and stands in no list any more. */
    void merge(String id, String into) throws SQLException {
        sql.run("insert into deployment_merge (organisation, deployment, into_deployment) values (:own, ?, ?)", id, into);
        hide(List.of(get(id)));
    }

    /** So that they stand in the lists of their countries. */
    void show(List<StoredRecord> records) throws SQLException {
        sql.runAll("insert into deployment_country (" + RecordColumns.COUNTRY + ", organisation)"
                + " values (?, ?, ?, :own)",
                RecordInserts.countries(records));
    }

    void hide(List<StoredRecord> records) throws SQLException {
        sql.runAll("delete from deployment_country where organisation = :own and country = ? and device = ? and deployment = ?",
                RecordInserts.countries(records));
    }

    private void check(Deployment record) {
        check(record.id(), record.place().countries());
    }

    private void check(String id, List<String> countries) {
        if (!sql.acting().mayWrite(countries)) {
            throw new OtherCountriesException(id, countries);
        }
    }

    private static void check(List<Step> steps, int[] touched) {
        for (int i = 0; i < touched.length; i++) {
            if (touched[i] == 0) {
                throw new RecordsChangedException(steps.get(i).before().id());
            }
        }
    }

    private static Object[] update(Step step) {
        String[] sought = step.after().cells();
        State state = step.state();
        Object[] behind = { step.after().content(), step.after().hash(), state.number(), state.table(), state.line(),
                state.edited(), state.mark(),
                step.before().id(), step.before().hash() };
        Object[] cells = Arrays.copyOfRange(sought, 1, sought.length + behind.length, Object[].class);
        System.arraycopy(behind, 0, cells, sought.length - 1, behind.length);
        return cells;
    }

    private static Object[] change(Step step, Cause cause) {
        State before = step.before().state();
        return new Object[] { step.before().id(), cause.at(), cause.who(), cause.kind().code(), cause.reason(),
                cause.number(), cause.other(), step.content(), step.after() == null ? null : step.after().content(),
                before.number(), before.table(), before.line(), before.edited(), before.mark(),
                step.state() == null ? null : step.state().mark() };
    }
}
