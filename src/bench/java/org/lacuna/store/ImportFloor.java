package org.lacuna.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The least that an import can be: the file parsed by FastCSV, and its cells put into the same columns of the same tables
 * as they are. In place of the whole record, which Lacuna keeps as an object with names, the filled cells of the row are
 * kept with theirs, so that the rows are as long as Lacuna's. Nothing is checked, understood, compared or
 * hashed; only kinds of devices are told apart, as the order of the rows of a table hangs on them.
 */
final class ImportFloor {

    private static final int[] SOUGHT = { 0, 1, 2, 5, 11, 22, 53, 4, 8, 9, 13 };
    private static final int COUNTRY = 3;
    private static final int GRANULARITY = 2;
    private static final int[] KIND = { 5, 11, 22, 7, 8, 9 };
    private static final String HASH = "0".repeat(64);

    private final String url;
    private final String user;
    private final String password;

    ImportFloor(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @return how many rows */
    long insert(Path file) throws IOException, SQLException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file);
                Connection one = open();
                Connection two = open()) {
            return url.contains("postgresql") ? copy(rows, one, two) : batches(rows, one);
        }
    }

    private Connection open() throws SQLException {
        Connection database = DriverManager.getConnection(url, user, password);
        database.setAutoCommit(false);
        return database;
    }

    private static long batches(CsvReader<CsvRecord> rows, Connection database) throws SQLException {
        long count = 0;
        try (PreparedStatement row = database
                .prepareStatement("insert into deployment (" + RecordColumns.ALL + ", organisation) values ("
                        + String.join(", ", Collections.nCopies(16, "?")) + ", '1')");
                PreparedStatement country = database.prepareStatement(
                        "insert into deployment_country (" + RecordColumns.COUNTRY + ", organisation) values (?, ?, ?, '1')")) {
            List<String> names = null;
            for (CsvRecord read : rows) {
                if (names == null) {
                    names = read.getFields();
                    continue;
                }
                for (int i = 0; i < SOUGHT.length; i++) {
                    row.setString(i + 1, read.getField(SOUGHT[i]));
                }
                row.setString(12, whole(names, read.getFields()));
                row.setString(13, HASH);
                row.setLong(14, 1);
                row.setString(15, "");
                row.setLong(16, count + 2);
                row.addBatch();
                country.setString(1, read.getField(COUNTRY));
                country.setLong(2, device(read.getFields()));
                country.setString(3, read.getField(0));
                country.addBatch();
                if (++count % Ahead.BATCH == 0) {
                    row.executeBatch();
                    country.executeBatch();
                }
            }
            row.executeBatch();
            country.executeBatch();
        }
        database.commit();
        return count;
    }

    private static long copy(CsvReader<CsvRecord> rows, Connection one, Connection two) throws SQLException {
        CopyIn records = one.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy deployment (" + RecordColumns.ALL + ", organisation) from stdin");
        CopyIn countries = two.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy deployment_country (" + RecordColumns.COUNTRY + ", organisation) from stdin");
        StringBuilder row = new StringBuilder();
        StringBuilder country = new StringBuilder();
        List<String> names = null;
        long count = 0;
        for (CsvRecord read : rows) {
            List<String> cells = read.getFields();
            if (names == null) {
                names = cells;
                continue;
            }
            count++;
            for (int column : SOUGHT) {
                row.append(cells.get(column)).append('\t');
            }
            row.append(whole(names, cells)).append('\t').append(HASH).append("\t1\t\t").append(count + 1).append("\t1\n");
            country.append(cells.get(COUNTRY)).append('\t').append(device(cells)).append('\t').append(cells.get(0))
                    .append("\t1\n");
            if (count % Ahead.BATCH == 0) {
                send(records, row);
                send(countries, country);
            }
        }
        send(records, row);
        send(countries, country);
        records.endCopy();
        countries.endCopy();
        one.commit();
        two.commit();
        return count;
    }

    private static String whole(List<String> names, List<String> cells) {
        StringBuilder whole = new StringBuilder("{");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                whole.append('"').append(names.get(i)).append("\":\"").append(cells.get(i)).append("\",");
            }
        }
        return whole.append('}').toString();
    }

    private static long device(List<String> cells) {
        if (!cells.get(GRANULARITY).equals("device")) {
            return StoredRecord.NO_DEVICE;
        }
        String[] kind = new String[KIND.length];
        for (int i = 0; i < kind.length; i++) {
            kind[i] = cells.get(KIND[i]);
        }
        return ShortHash.of(kind);
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
