package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which assessments came from elsewhere, and what is kept of them as it came. */
@ApplicationScoped
class TravelTable {

    private final Database database;
    private final Clock clock;

    TravelTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Travelled> find(String assessment) {
        return database.in(sql -> {
            SortedMap<String, Long> leftOut = new TreeMap<>();
            sql.list("select what, number from travelled_left_out where organisation = :own and assessment = ?",
                    row -> leftOut.put(row.getString(1), row.getLong(2)), assessment);
            List<String> parts = sql.list("select name from travelled_part where organisation = :own and assessment = ?",
                    row -> row.getString(1), assessment);
            return sql.find("select * from travelled where organisation = :own and assessment = ?",
                    row -> new Travelled(row.getString("file_name"), row.getString("sha256"), row.getString("who"),
                            row.getObject("written_at", OffsetDateTime.class), row.getString("model"),
                            row.getLong("log_number"), row.getString("log"), leftOut, parts,
                            Objects.requireNonNullElse(row.getString("came_as"), "")),
                    assessment);
        });
    }

    byte[] part(String assessment, String name) {
        return database.in(sql -> sql.find(
                "select content from travelled_part where organisation = :own and assessment = ? and name = ?",
                row -> Base64.getDecoder().decode(row.getString(1)), assessment, name)).orElseThrow();
    }

    /**
     * @param cameAs what it was called; null = as it is called here
     * @param logNumber of the last entry that tells of the arrival
     */
    void create(TravelArrival arrival, String cameAs, ImportFile file, long logNumber) throws IOException {
        String id = arrival.sheet().id();
        String log = arrival.log();
        Map<String, byte[]> parts = arrival.keptParts();
        database.in(sql -> {
            sql.run("insert into travelled (organisation, assessment, file_name, sha256, who, written_at, model, log_number,"
                    + " log, came_as) values (:own, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, file.name(), file.sha256(), file.who(),
                    OffsetDateTime.now(clock), arrival.sheet().model(), logNumber, log, cameAs);
            for (Map.Entry<String, Long> left : arrival.leftOut().entrySet()) {
                sql.run("insert into travelled_left_out (organisation, assessment, what, number) values (:own, ?, ?, ?)", id,
                        left.getKey(), left.getValue());
            }
            return write(sql, id, parts);
        });
    }

    private static int write(Sql sql, String id, Map<String, byte[]> parts) throws SQLException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            sql.run("insert into travelled_part (organisation, assessment, name, content) values (:own, ?, ?, ?)", id,
                    part.getKey(), Base64.getEncoder().encodeToString(part.getValue()));
        }
        return parts.size();
    }
}
