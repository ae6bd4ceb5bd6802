package org.lacuna.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.store.TravelRecords.Step;

/** Gives records that are new here what they had where they come from: their history, edits and mergers. */
final class TravelSettling {

    private static final int PAGE = 500;
    private static final String CHANGE = "insert into deployment_change (deployment, written_at, who, kind, reason, other,"
            + " content_before, content_after, organisation) values (?, ?, ?, ?, ?, ?, ?, ?, :own)";

    private final Database database;
    private final TravelArrival arrival;
    private final Set<String> fresh = new HashSet<>();

    /** Before the records are written. */
    TravelSettling(Database database, TravelArrival arrival) {
        this.database = database;
        this.arrival = arrival;
        fresh.addAll(arrival.ids());
        for (List<String> page : Lists.pages(arrival.ids(), PAGE)) {
            fresh.removeAll(database.in(sql -> sql.list("select d.id" + RecordTable.BY_IDS, row -> row.getString(1), page)));
        }
    }

    /** Behind them. */
    void finish() throws IOException {
        List<Object[]> edited = arrival.edited().stream().filter(fresh::contains).map(id -> new Object[] { id }).toList();
        database.in(sql -> sql.runAll("update deployment set edited = true where organisation = :own and id = ?", edited));
        database.in(sql -> {
            merge(sql);
            return fresh.size();
        });
        histories();
    }

    private void merge(Sql sql) throws SQLException {
        RecordTable records = new RecordTable(sql);
        for (Map.Entry<String, String> one : arrival.merged().entrySet()) {
            Kept into = records.find(List.of(one.getValue())).get(one.getValue());
            if (fresh.contains(one.getKey()) && !into.isMerged()) {
                records.merge(one.getKey(), one.getValue());
            }
        }
    }

    private void histories() throws IOException {
        List<Object[]> rows = new ArrayList<>();
        arrival.eachStep(step -> {
            if (fresh.contains(step.deployment())) {
                rows.add(row(step));
                if (rows.size() == PAGE) {
                    write(rows);
                }
            }
        });
        write(rows);
    }

    private void write(List<Object[]> rows) {
        database.in(sql -> sql.runAll(CHANGE, rows));
        rows.clear();
    }

    private static Object[] row(Step step) {
        return new Object[] { step.deployment(), OffsetDateTime.ofInstant(Instant.parse(step.at()), ZoneOffset.UTC),
                step.who(), step.kind(), step.reason(), step.other(), text(step.before()), text(step.after()) };
    }

    private static String text(Optional<Deployment> record) {
        return record.map(DeploymentJson::write).orElse(null);
    }
}
