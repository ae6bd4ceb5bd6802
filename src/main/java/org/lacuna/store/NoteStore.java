package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;

/** Private notes to questions, for those who work on an assessment. They are never printed and never exported. */
@ApplicationScoped
@Transactional
public class NoteStore {

    /** @param version counts how often it was written; 0 = never */
    public record Note(String words, long version) {

        static final Note NONE = new Note("", 0);
    }

    private static final String BETWEEN = "\n\n* * *\n\n";
    private static final String WHERE = " where organisation = :own and assessment = ? and criterion = ?";

    private final Database database;

    NoteStore(Database database) {
        this.database = database;
    }

    public Note find(String assessment, String criterion) {
        return database.in(sql -> find(sql, assessment, criterion, "")).orElse(Note.NONE);
    }

    private static Optional<Note> find(Sql sql, String assessment, String criterion, String lock) throws SQLException {
        return sql.find("select words, version from private_note" + WHERE + lock,
                row -> new Note(row.getString(1), row.getLong(2)), assessment, criterion);
    }

    /**
     * Keeps what somebody made of the note. If another has written meanwhile, both texts are kept, one below the other.
     *
     * @param seen the version they began with
     * @throws FrozenException if the edition is published
     */
    public void save(String assessment, String criterion, String words, long seen) {
        if (find(assessment, criterion).words().equals(words)) {
            return;
        }
        AssessmentRow.unfrozen(assessment);
        database.in(sql -> {
            Optional<Note> known = find(sql, assessment, criterion, " for update");
            Note before = known.orElse(Note.NONE);
            String after = before.version() == seen ? words : together(before.words(), words);
            if (after.equals(before.words())) {
                return 0L;
            }
            return known.isPresent()
                    ? sql.run("update private_note set words = ?, version = version + 1" + WHERE, after, assessment, criterion)
                    : sql.run("insert into private_note (organisation, assessment, criterion, words, version)"
                            + " values (:own, ?, ?, ?, 1)", assessment, criterion, after);
        });
    }

    /** Who has written nothing takes nothing away from what another has. */
    private static String together(String theirs, String mine) {
        return mine.isEmpty() || mine.equals(theirs) ? theirs : theirs + BETWEEN + mine;
    }
}
