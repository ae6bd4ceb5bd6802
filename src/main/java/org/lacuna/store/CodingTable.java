package org.lacuna.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.coding.Choice;
import org.lacuna.coding.Code;
import org.lacuna.coding.Coding;
import org.lacuna.coding.Coding.Outcome;
import org.lacuna.coding.Coding.State;
import org.lacuna.coding.Coding.Task;
import org.lacuna.coding.Pair;

/** Rows of second codings. */
final class CodingTable {

    private static final String COLUMNS = "select id, assessment, coder, asked_by, asked_at, chosen, state, ended_at from coding"
            + " where organisation = :own and ";

    private static final String UNSETTLED = "select 1 from coding_answer a join coding c on c.id = a.coding"
            + " where c.organisation = :own and c.assessment = ? and a.outcome = ? and ";

    private final Sql sql;

    CodingTable(Sql sql) {
        this.sql = sql;
    }

    List<Coding> list(String where, Object... values) throws SQLException {
        return sql.list(COLUMNS + where + " order by id", this::coding, values);
    }

    private Coding coding(ResultSet row) throws SQLException {
        return new Coding(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
                row.getObject(5, OffsetDateTime.class), Choice.of(row.getString(6)), State.valueOf(row.getString(7)),
                Optional.ofNullable(row.getObject(8, OffsetDateTime.class)), tasks(row.getLong(1)));
    }

    private List<Task> tasks(long coding) throws SQLException {
        return sql.list("select criterion, first_answer, second_answer, version, outcome, settled_by, reason from coding_answer"
                + " where organisation = :own and coding = ? order by criterion",
                row -> new Task(row.getString(1), AnswerHistory.answer(row.getString(2)),
                        AnswerHistory.answer(row.getString(3)), row.getLong(4), Outcome.valueOf(row.getString(5)),
                        row.getString(6), row.getString(7)),
                coding);
    }

    /** @return its number */
    long create(String assessment, String coder, List<String> criteria, Choice chosen, String askedBy, OffsetDateTime now)
            throws SQLException {
        long id = sql.insert("insert into coding (organisation, assessment, coder, asked_by, asked_at, chosen, state)"
                + " values (:own, ?, ?, ?, ?, ?, ?)", assessment, coder, askedBy, now, chosen.text(), State.OPEN.name());
        sql.runAll("insert into coding_answer (organisation, coding, criterion, second_answer, version, first_answer,"
                + " first_label, second_label, outcome, settled_by, reason) values (:own, ?, ?, '', 0, '', '', '', ?, '', '')",
                criteria.stream().map(c -> new Object[] { id, c, Outcome.OPEN.name() }).toList());
        return id;
    }

    long answer(long coding, String criterion, String answer) throws SQLException {
        return sql.run("update coding_answer set second_answer = ?, version = version + 1 where organisation = :own"
                + " and coding = ? and criterion = ?", answer, coding, criterion);
    }

    long end(long coding, State state, OffsetDateTime now) throws SQLException {
        return sql.run("update coding set state = ?, ended_at = ? where organisation = :own and id = ?", state.name(), now,
                coding);
    }

    long compare(long coding, String first, Pair pair) throws SQLException {
        return sql.run("update coding_answer set first_answer = ?, first_label = ?, first_grade = ?, second_label = ?,"
                + " second_grade = ?, outcome = ? where organisation = :own and coding = ? and criterion = ?", first,
                pair.first().label(), pair.first().grade().orElse(null), pair.second().label(),
                pair.second().grade().orElse(null), (pair.agrees() ? Outcome.AGREED : Outcome.OPEN).name(), coding,
                pair.criterion());
    }

    long settle(long coding, String criterion, Outcome outcome, Signed by) throws SQLException {
        return sql.run("update coding_answer set outcome = ?, settled_by = ?, reason = ? where organisation = :own"
                + " and coding = ? and criterion = ?", outcome.name(), by.who(), by.reason(), coding, criterion);
    }

    /** Of the codings of an assessment that were handed in. */
    List<Pair> pairs(String assessment) throws SQLException {
        return sql.list("select a.criterion, a.first_label, a.first_grade, a.second_label, a.second_grade from coding_answer a"
                + " join coding c on c.id = a.coding where c.organisation = :own and c.assessment = ? and c.state = ?"
                + " order by a.criterion", CodingTable::pair, assessment, State.HANDED_IN.name());
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getString(1), new Code(row.getString(2), grade(row, 3)),
                new Code(row.getString(4), grade(row, 5)));
    }

    private static Optional<Double> grade(ResultSet row, int column) throws SQLException {
        double grade = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(grade);
    }

    /** Whether two people do not agree on the common answer, and nobody has settled it. */
    boolean isUnsettled(String assessment, String criterion) throws SQLException {
        return sql.find(UNSETTLED + "c.state = ? and a.criterion = ?", row -> 1, assessment, Outcome.OPEN.name(),
                State.HANDED_IN.name(), criterion).isPresent();
    }

    /** Whether a second coding is not handed in, or a disagreement of one is not settled. */
    boolean isCodedTwice(String assessment) throws SQLException {
        return sql.find(UNSETTLED + "c.state <> ?", row -> 1, assessment, Outcome.OPEN.name(), State.WITHDRAWN.name())
                .isPresent();
    }
}
