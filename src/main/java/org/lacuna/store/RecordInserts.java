package org.lacuna.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;

/** Writes new records, by the shortest way that the database has. */
interface RecordInserts {

    /** @param number of the import; null = of none */
    void insert(List<StoredRecord> records, Long number) throws SQLException;

    static RecordInserts of(Sql sql) throws SQLException {
        Connection database = sql.database();
        return database.isWrapperFor(PGConnection.class) ? copying(database.unwrap(PGConnection.class)) : batches(sql);
    }

    private static RecordInserts batches(Sql sql) {
        String marks = String.join(", ", Collections.nCopies(16, "?"));
        return (records, number) -> {
            sql.runAll("insert into deployment (" + RecordColumns.ALL + ") values (" + marks + ")",
                    records.stream().map(r -> cells(r, r.content(), number)).toList());
            sql.runAll("insert into deployment_country (" + RecordColumns.COUNTRY + ") values (?, ?, ?)", countries(records));
        };
    }

    private static RecordInserts copying(PGConnection database) {
        return (records, number) -> {
            List<Object[]> countries;
            try (CopyRows rows = copy(database, "deployment (" + RecordColumns.ALL + ")")) {
                for (StoredRecord record : records) {
                    rows.row(cells(record, record.json(), number));
                }
                countries = countries(records);
                rows.end();
            }
            try (CopyRows rows = copy(database, "deployment_country (" + RecordColumns.COUNTRY + ")")) {
                for (Object[] country : countries) {
                    rows.row(country);
                }
                rows.end();
            }
        };
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
