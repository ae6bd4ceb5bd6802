package org.lacuna.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.deployment.Change;
import org.lacuna.deployment.Deployment;

/** The records of one country and their histories on their way out, some hundred at a time. */
final class TravelRecords {

    /**
     * A record as it travels.
     *
     * @param table where it stood in the file by which it came
     * @param line of the table; 0 = of no file
     * @param edited by a person; imports leave it alone
     * @param into the record it was merged into; empty = none
     */
    record Line(String table, long line, boolean edited, String into, Deployment record) {
    }

    /** A change of a record as it travels; numbers of imports stay behind. */
    record Step(String deployment, String at, String kind, String who, String reason, String other,
            Optional<Deployment> before, Optional<Deployment> after) {

        static Step of(String id, Change change) {
            return new Step(id, change.at().toInstant().toString(), change.kind().code(), change.who(), change.reason(),
                    change.other(), change.before(), change.after());
        }

        boolean mayLeave() {
            return before.filter(d -> !d.origin().redistributable()).isEmpty()
                    && after.filter(d -> !d.origin().redistributable()).isEmpty();
        }
    }

    private static final int PAGE = 500;
    private static final String OF_COUNTRY = "select deployment from deployment_country where organisation = :own and"
            + " country = ? union select m.deployment from deployment_merge m join deployment_country c on"
            + " c.organisation = m.organisation and c.deployment = m.into_deployment where m.organisation = :own and c.country = ?";

    private final Database database;
    private final List<String> ids;
    private final Set<String> withoutHistory = new HashSet<>();
    private final long leftOut;

    /** Looks at all of them, to know which may leave. */
    TravelRecords(Database database, String country) {
        this.database = database;
        // The database sorts by its own alphabet.
        List<String> unsorted = database.in(sql -> sql.list(OF_COUNTRY, row -> row.getString(1), country, country));
        Set<String> all = new TreeSet<>(unsorted);
        Set<String> staying = new HashSet<>();
        Lists.pages(all, PAGE).forEach(page -> look(page, staying));
        int found = all.size();
        all.removeAll(staying);
        Lists.pages(all, PAGE).forEach(page -> lookAtMerged(page, staying));
        all.removeAll(staying);
        ids = List.copyOf(all);
        leftOut = found - all.size();
    }

    private void look(List<String> page, Set<String> staying) {
        read(page).values().stream().filter(d -> !d.origin().redistributable()).forEach(d -> staying.add(d.id()));
        Set<String> changed = new HashSet<>(database.in(sql -> sql.list("select distinct c.deployment from unnest(?) ids (id)"
                + " join deployment_change c on c.deployment = ids.id and c.organisation = :own", row -> row.getString(1),
                page)));
        for (String id : changed) {
            if (!steps(id).stream().allMatch(Step::mayLeave)) {
                withoutHistory.add(id);
            }
        }
    }

    /** Where the other one stays it would count twice. */
    private void lookAtMerged(List<String> page, Set<String> staying) {
        kept(page).values().stream().filter(k -> k.isMerged() && staying.contains(k.into())).forEach(k -> staying.add(k.id()));
    }

    /** How many records stay behind, since their licence forbids passing them on. */
    long leftOut() {
        return leftOut;
    }

    /** Of how many that go the history stays, since its licence forbade it once. */
    long historiesLeftOut() {
        return ids.stream().filter(withoutHistory::contains).count();
    }

    void write(OutputStream out) throws IOException {
        for (List<String> page : Lists.pages(ids, PAGE)) {
            Map<String, Deployment> records = read(page);
            Map<String, Kept> kept = kept(page);
            for (String id : page) {
                Kept k = kept.get(id);
                line(out, new Line(k.state().table(), k.state().line(), k.state().edited(), k.isMerged() ? k.into() : "",
                        records.get(id)));
            }
        }
    }

    void writeHistories(OutputStream out) throws IOException {
        for (String id : ids) {
            if (!withoutHistory.contains(id)) {
                for (Step step : steps(id)) {
                    line(out, step);
                }
            }
        }
    }

    private List<Step> steps(String id) {
        return database.in(sql -> DeploymentHistory.list(sql, id)).stream().map(c -> Step.of(id, c)).toList();
    }

    private Map<String, Deployment> read(List<String> page) {
        Map<String, Deployment> records = new HashMap<>();
        database.in(sql -> new RecordTable(sql).contents(page))
                .forEach((id, content) -> records.put(id, DeploymentJson.read(content)));
        return records;
    }

    private Map<String, Kept> kept(Collection<String> page) {
        return database.in(sql -> new RecordTable(sql).find(page));
    }

    private static void line(OutputStream out, Object what) throws IOException {
        out.write((DeploymentJson.writeWhole(what) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How many records of a country, without single devices, stay behind. */
    static long leftOut(Sql sql, String country) throws SQLException {
        return sql.find("select count(*) from deployment_country c join deployment d on d.organisation = c.organisation and"
                + " d.id = c.deployment where c.organisation = :own and c.country = ? and c.device = 0"
                + " and d.content like '%\"redistributable\":false%'", row -> row.getLong(1), country).orElseThrow();
    }
}
