package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people have typed that is no answer yet, and where they were last. */
@ApplicationScoped
@Transactional
public class DraftStore {

    /**
     * Whose draft of which answer.
     *
     * @param operator code, or {@code all}
     * @param who pen name; empty = nobody is signed in
     */
    public record Key(String assessment, String criterion, String operator, String who) {
    }

    /** @param fields of the form, as JSON */
    public record Draft(String fields, OffsetDateTime savedAt) {
    }

    private static final String WHERE = " where organisation = :own and assessment = ? and criterion = ? and operator = ?"
            + " and who = ?";

    private final Database database;
    private final Clock clock;

    DraftStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Draft> find(Key key) {
        return database.in(sql -> sql.find("select fields, saved_at from answer_draft" + WHERE,
                row -> new Draft(row.getString(1), row.getObject(2, OffsetDateTime.class)), values(key)));
    }

    /** Questions of which somebody has a draft. */
    public Set<String> criteria(String assessment, String who) {
        return database.in(sql -> new TreeSet<>(sql.list(
                "select criterion from answer_draft where organisation = :own and assessment = ? and who = ?",
                row -> row.getString(1), assessment,
                who)));
    }

    /**
     * In place of the one before.
     *
     * @throws FrozenException if the edition is published
     */
    public void save(Key key, String fields) {
        AssessmentRow.unfrozen(key.assessment());
        database.in(sql -> {
            remove(sql, key);
            return sql.run("insert into answer_draft (organisation, assessment, criterion, operator, who, fields, saved_at)"
                    + " values (:own, ?, ?, ?, ?, ?, ?)", key.assessment(), key.criterion(), key.operator(), key.who(), fields,
                    OffsetDateTime.now(clock));
        });
    }

    public void remove(Key key) {
        database.in(sql -> remove(sql, key));
    }

    private static long remove(Sql sql, Key key) throws SQLException {
        return sql.run("delete from answer_draft" + WHERE, values(key));
    }

    private static Object[] values(Key key) {
        return new Object[] { key.assessment(), key.criterion(), key.operator(), key.who() };
    }

    /** The question at which somebody was last. */
    public Optional<String> place(String assessment, String who) {
        return database
                .in(sql -> sql.find("select criterion from last_place where organisation = :own and assessment = ? and who = ?",
                        row -> row.getString(1), assessment, who));
    }

    public void keepPlace(String assessment, String who, String criterion) {
        database.in(sql -> {
            sql.run("delete from last_place where organisation = :own and assessment = ? and who = ?", assessment, who);
            return sql.run("insert into last_place (organisation, assessment, who, criterion) values (:own, ?, ?, ?)",
                    assessment, who, criterion);
        });
    }
}
