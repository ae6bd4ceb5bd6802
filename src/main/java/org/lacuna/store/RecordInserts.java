package org.lacuna.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;

/** Writes new records, by the shortest way that the database has. */
interface RecordInserts {

    /** @param number of the import; null = of none */
    void insert(List<StoredRecord> records, Long number) throws SQLException;

    static RecordInserts of(Sql sql) throws SQLException {
        Connection database = sql.database();
        return database.isWrapperFor(PGConnection.class)
                ? copying(database.unwrap(PGConnection.class), sql.acting().organisation())
                : batches(sql);
    }

    private static RecordInserts batches(Sql sql) {
        String marks = String.join(", ", Collections.nCopies(16, "?"));
        return (records, number) -> {
            sql.runAll("insert into deployment (" + RecordColumns.ALL + ", organisation) values (" + marks + ", :own)",
                    records.stream().map(r -> cells(r, r.content(), number)).toList());
            sql.runAll("insert into deployment_country (" + RecordColumns.COUNTRY + ", organisation)"
                    + " values (?, ?, ?, :own)", countries(records));
        };
    }

    private static RecordInserts copying(PGConnection database, String organisation) {
        return (records, number) -> {
            List<Object[]> countries;
            try (CopyRows rows = copy(database, "deployment (" + RecordColumns.ALL + ", organisation)")) {
                for (StoredRecord record : records) {
                    rows.row(behind(cells(record, record.json(), number), organisation));
                }
                countries = countries(records);
                rows.end();
            }
            try (CopyRows rows = copy(database, "deployment_country (" + RecordColumns.COUNTRY + ", organisation)")) {
                for (Object[] country : countries) {
                    rows.row(behind(country, organisation));
                }
                rows.end();
            }
        };
    }

    private static Object[] behind(Object[] cells, String organisation) {
        Object[] all = Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = organisation;
        return all;
    }

    private static CopyRows copy(PGConnection database, String table) throws SQLException {
        return new CopyRows(database.getCopyAPI().copyIn("copy " + table + " from stdin (format binary)"));
    }

    private static Object[] cells(StoredRecord record, Object content, Long number) {
        Object[] cells = new Object[16];
        String[] sought = record.cells();
        System.arraycopy(sought, 0, cells, 0, sought.length);
        cells[11] = content;
        cells[12] = record.hash();
        cells[13] = number;
        cells[14] = record.table();
        cells[15] = record.line();
        return cells;
    }

    /** One row for each country of each record. */
    static List<Object[]> countries(List<StoredRecord> records) {
        List<Object[]> rows = new ArrayList<>();
        for (StoredRecord record : records) {
            record.countries().forEach(country -> rows.add(new Object[] { country, record.device(), record.id() }));
        }
        return rows;
    }
}
