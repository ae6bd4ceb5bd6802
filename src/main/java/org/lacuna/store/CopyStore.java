package org.lacuna.store;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.KeptCopy;

/**
 * Copies of documents that answers rest on. They lie in the database and not beside it, so that one backup has both an answer
 * and what it names. A copy that an answer has ever named stays for ever, since histories and editions name it still.
 */
@ApplicationScoped
@Transactional
public class CopyStore {

    static final String KIND = "copy";

    /** H2 keeps at most 1 MB in one field of bytes. */
    private static final int PIECE = 256 * 1024;
    static final int MOST_NAME = 400;
    /** How long a copy waits for an answer that names it. */
    private static final Duration UNNAMED = Duration.ofDays(7);
    private static final String COLUMNS = "select sha256, file_name, media_type, bytes, kept_at, who, passed_on from kept_copy";

    /**
     * A copy with what is told of it.
     *
     * @param name as the person called the file
     * @param who pen name of who brought it
     * @param passedOn whether published editions give it out
     */
    public record Kept(KeptCopy copy, String name, OffsetDateTime at, String who, boolean passedOn) {

        /** With as much of the name as is kept. */
        public Kept {
            name = name.substring(0, Math.min(name.length(), MOST_NAME));
        }
    }

    private final Database database;
    private final AuditLog log;
    private final Clock clock;
    private final long limit;

    CopyStore(Database database, AuditLog log, Clock clock,
            @ConfigProperty(name = "lacuna.copy-max-size") MemorySize limit) {
        this.limit = limit.asLongValue();
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** Of one copy, in bytes. */
    public long limit() {
        return limit;
    }

    /** Opens the bytes of a copy. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Keeps a file, unless the same one is kept already. */
    public void keep(KeptCopy copy, String name, Content content, Signed by) throws IOException {
        keep(new Kept(copy, name, OffsetDateTime.now(clock), by.who(), false), content, by);
    }

    /** @param by who brings it here, whoever kept it first */
    void keep(Kept kept, Content content, Signed by) throws IOException {
        dropUnnamed();
        // Whoever writes to the log holds its head: two may bring the same file at once.
        log.hold();
        if (find(kept.copy().sha256()).isPresent()) {
            return;
        }
        database.in(sql -> sql.run("insert into kept_copy (organisation, sha256, file_name, media_type, bytes, kept_at, who,"
                + " passed_on) values (:own, ?, ?, ?, ?, ?, ?, ?)", kept.copy().sha256(), kept.name(),
                kept.copy().kind().code(), kept.copy().bytes(), kept.at(), kept.who(), kept.passedOn()));
        write(kept.copy().sha256(), content);
        log.write(by, KIND, kept.copy().sha256(), "", "kept");
    }

    private void write(String sha256, Content content) throws IOException {
        try (InputStream in = content.open()) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                Object[] row = { sha256, position++, piece };
                database.in(sql -> sql.run("insert into kept_copy_piece (organisation, sha256, position, content)"
                        + " values (:own, ?, ?, ?)", row));
            }
        }
    }

    /** Those that nobody has named for days, and that no draft has in it. */
    private void dropUnnamed() {
        database.in(sql -> sql.run("delete from kept_copy where organisation = :own and kept_at < ?"
                + " and not exists (select 1 from kept_copy_use u where u.organisation = kept_copy.organisation"
                + " and u.sha256 = kept_copy.sha256) and not exists (select 1 from answer_draft d"
                + " where d.organisation = kept_copy.organisation and d.fields like '%' || kept_copy.sha256 || '%')",
                OffsetDateTime.now(clock).minus(UNNAMED)));
    }

    public Optional<Kept> find(String sha256) {
        return database.in(sql -> sql.find(COLUMNS + " where organisation = :own and sha256 = ?", CopyStore::read, sha256));
    }

    /** Of another organisation, if published editions give it out. */
    public Optional<Kept> findPassedOn(String organisation, String sha256) {
        return database.ofAll(sql -> sql.find(COLUMNS + " where organisation = ? and sha256 = ? and passed_on",
                CopyStore::read, organisation, sha256));
    }

    private static Kept read(ResultSet row) throws SQLException {
        return new Kept(new KeptCopy(row.getString("sha256"), row.getLong("bytes"),
                CopyKind.find(row.getString("media_type")).orElseThrow()), row.getString("file_name"),
                row.getObject("kept_at", OffsetDateTime.class), row.getString("who"), row.getBoolean("passed_on"));
    }

    /** Writes the bytes of a copy. */
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** Of one that is kept here. */
    public Bytes bytes(String sha256) {
        return bytes(database.acting().organisation(), sha256);
    }

    /** Of one that published editions of an organisation give out; empty of any other. */
    public Optional<Bytes> bytesPassedOn(String organisation, String sha256) {
        return findPassedOn(organisation, sha256).map(kept -> bytes(organisation, sha256));
    }

    /** Piece by piece, each in a transaction of its own or none: whoever reads may be slow. */
    private Bytes bytes(String organisation, String sha256) {
        return out -> {
            Optional<byte[]> piece = piece(organisation, sha256, 0);
            for (int next = 1; piece.isPresent(); next++) {
                out.write(piece.get());
                piece = piece(organisation, sha256, next);
            }
        };
    }

    private Optional<byte[]> piece(String organisation, String sha256, int position) {
        return database.ofAll(sql -> sql.find("select content from kept_copy_piece where organisation = ? and sha256 = ?"
                + " and position = ?", row -> row.getBytes(1), organisation, sha256, position));
    }

    /** Says whether published editions give a copy out. */
    public void pass(String sha256, boolean on, Signed by) {
        boolean before = find(sha256).orElseThrow().passedOn();
        if (before != on) {
            database.in(sql -> sql.run("update kept_copy set passed_on = ? where organisation = :own and sha256 = ?", on,
                    sha256));
            log.write(by, KIND, sha256, passing(before), passing(on));
        }
    }

    private static String passing(boolean on) {
        return on ? "may be passed on" : "must not be passed on";
    }

    /** That an answer of the assessment names these copies, for ever. */
    void name(String assessment, Answer answer) {
        answer.copies().forEach(copy -> name(assessment, copy.sha256()));
    }

    void name(String assessment, String sha256) {
        database.in(sql -> {
            String is = "organisation = :own and assessment = ? and sha256 = ?";
            boolean known = sql.find("select 1 from kept_copy_use where " + is, row -> 1, assessment, sha256).isPresent();
            return known ? 0
                    : sql.run("insert into kept_copy_use (organisation, assessment, sha256) values (:own, ?, ?)",
                            assessment, sha256);
        });
    }

    /** Ids of the assessments that name it or have done so. */
    public List<String> assessments(String sha256) {
        return database.in(sql -> sql.list("select assessment from kept_copy_use where organisation = :own and sha256 = ?"
                + " order by assessment", row -> row.getString(1), sha256));
    }

    /** All that an assessment names or has named, by hash. */
    List<Kept> list(String assessment) {
        return database.in(sql -> sql.list(COLUMNS + " where organisation = :own and sha256 in (select sha256 from"
                + " kept_copy_use where assessment = ?) order by sha256", CopyStore::read, assessment));
    }
}
