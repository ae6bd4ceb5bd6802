package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Choice;
import org.lacuna.coding.Coding;
import org.lacuna.coding.Coding.Outcome;
import org.lacuna.coding.Coding.State;
import org.lacuna.coding.Coding.Task;
import org.lacuna.coding.Dispute;
import org.lacuna.coding.Pair;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Versions;
import org.lacuna.store.AssessmentStore.Newer;

/** Keeps second codings: who answers what a second time, the answers, and how disagreements were settled. */
@ApplicationScoped
@Transactional
public class CodingStore {

    /** What was done with a coding, in the log of changes. */
    static final String KIND = "coding";
    /** An answer of a second coder, there too. */
    static final String ANSWER = "second-answer";

    /** What became of a decision. */
    public enum Settled {
        DONE,
        /** It is settled already, or was never to be. */
        NOT_NOW,
        /** Nobody decides between their own answer and another's. */
        OWN
    }

    private final Database database;
    private final AssessmentStore assessments;
    private final AnswerHistory history;
    private final Versions versions;
    private final AuditLog log;
    private final Clock clock;

    CodingStore(Database database, AssessmentStore assessments, AnswerHistory history, Versions versions, AuditLog log,
            Clock clock) {
        this.database = database;
        this.assessments = assessments;
        this.history = history;
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    /** Of an assessment, the first first. */
    public List<Coding> list(String assessment) {
        return database.in(sql -> new CodingTable(sql).list("assessment = ?", assessment));
    }

    public Optional<Coding> find(String assessment, long number) {
        return list(assessment).stream().filter(c -> c.number() == number).findFirst();
    }

    /** What somebody codes of an assessment at this moment. */
    public Optional<Coding> open(String assessment, String who) {
        return list(assessment).stream().filter(c -> c.isOpen() && c.coder().equals(who)).findFirst();
    }

    /** Assessments of which somebody codes something at this moment, by country. */
    public Map<String, String> open(String who) {
        Map<String, String> open = new TreeMap<>();
        database.in(sql -> sql.list("select a.country, a.id from coding c join assessment a on a.id = c.assessment"
                + " where c.organisation = :own and c.coder = ? and c.state = ?",
                row -> open.put(row.getString(1), row.getString(2)), who, State.OPEN.name()));
        return open;
    }

    /** Questions that cannot be chosen: they are being answered a second time, or have been. */
    public Set<String> taken(String assessment) {
        return list(assessment).stream().filter(c -> c.state() != State.WITHDRAWN).flatMap(c -> c.tasks().stream())
                .map(Task::criterion).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of those questions, the ones whose common answer the person has written. */
    public Set<String> written(String assessment, Set<String> criteria, String who) {
        return criteria.stream().filter(c -> history.list(assessment, c, Optional.empty()).stream()
                .anyMatch(step -> step.who().equals(who))).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Has questions answered a second time. An approval ends with that.
     *
     * @return false, and nothing is begun, if one of them is taken, has no common answer or was answered by the coder, or the
     *         coder is at work on this assessment already
     * @throws FrozenException if the edition is published
     */
    public boolean begin(String assessment, String coder, Set<String> criteria, Choice chosen, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(assessment).orElseThrow();
        AnswerSheet sheet = row.sheet();
        Set<String> taken = taken(assessment);
        if (criteria.isEmpty() || criteria.stream().anyMatch(c -> taken.contains(c) || sheet.find(c).isEmpty())
                || !written(assessment, criteria, coder).isEmpty() || open(assessment, coder).isPresent()) {
            return false;
        }
        row.reopen();
        database.in(sql -> new CodingTable(sql).create(assessment, coder, List.copyOf(new TreeSet<>(criteria)), chosen,
                by.who(), OffsetDateTime.now(clock)));
        log.write(by, KIND, assessment, "",
                "by " + coder + ", " + chosen.text() + ": " + String.join(" ", new TreeSet<>(criteria)));
        return true;
    }

    /** Whether it was still open. The answers stay on file and count for nothing. */
    public boolean withdraw(String assessment, long number, Signed by) {
        AssessmentRow.lock(assessment);
        Optional<Coding> coding = find(assessment, number).filter(Coding::isOpen);
        coding.ifPresent(c -> end(c, State.WITHDRAWN, by));
        return coding.isPresent();
    }

    private void end(Coding coding, State state, Signed by) {
        database.in(sql -> new CodingTable(sql).end(coding.number(), state, OffsetDateTime.now(clock)));
        log.write(by, KIND, coding.assessment(), "by " + coding.coder(), state.name());
    }

    /**
     * Keeps a second answer in place of the one before. The same again is no change.
     *
     * @param seen the version that the coder has seen
     * @return empty if it is kept; else nothing is, and this is what was saved since
     * @throws java.util.NoSuchElementException if the coding is no longer open, or has no such question
     */
    public Optional<Newer> save(Coding coding, Answer answer, long seen, Signed by) {
        AssessmentRow.unfrozen(coding.assessment());
        Task task = find(coding.assessment(), coding.number()).filter(Coding::isOpen).flatMap(c -> c.find(answer.criterion()))
                .orElseThrow();
        if (task.version() != seen) {
            return Optional.of(new Newer(at(coding, task.criterion(), seen), task.second(), task.version()));
        }
        if (task.second().filter(answer::equals).isEmpty()) {
            database.in(sql -> new CodingTable(sql).answer(coding.number(), task.criterion(), AnswerJson.write(answer)));
            history.write(by, ANSWER, subject(coding, task.criterion()), task.second(), Optional.of(answer));
        }
        return Optional.empty();
    }

    private static String subject(Coding coding, String criterion) {
        return coding.assessment() + " " + criterion + " " + coding.number();
    }

    /** A second answer as it was at a version; empty if there was none. */
    public Optional<Answer> at(Coding coding, String criterion, long version) {
        List<AnswerHistory.Step> steps = history.list(ANSWER, subject(coding, criterion));
        return version < 1 || version > steps.size() ? Optional.empty() : steps.get((int) version - 1).after();
    }

    /**
     * Ends the work of a coder and holds their answers against the first. Where the two do not agree, the answer holds the
     * options of both from now on.
     *
     * @return false, and nothing is done, if it is not open or a question has no answer yet
     * @throws FrozenException if the edition is published
     */
    public boolean handIn(String assessment, long number, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(assessment).orElseThrow();
        Coding coding = find(assessment, number).orElseThrow();
        if (!coding.isOpen() || coding.answered() < coding.tasks().size()) {
            return false;
        }
        AnswerSheet sheet = row.sheet();
        Ruleset ruleset = ruleset(sheet);
        end(coding, State.HANDED_IN, by);
        coding.tasks().forEach(task -> compare(coding, dispute(ruleset.criterion(task.criterion()),
                sheet.find(task.criterion()).orElseThrow(), task), sheet, by));
        return true;
    }

    private Ruleset ruleset(AnswerSheet sheet) {
        return versions.pin(sheet.ruleset(), sheet.version(), sheet.model()).require().source();
    }

    private static Dispute dispute(Criterion criterion, Answer first, Task task) {
        return new Dispute(criterion, first, task.second().orElseThrow());
    }

    private void compare(Coding coding, Dispute dispute, AnswerSheet sheet, Signed by) {
        Pair pair = dispute.pair();
        database.in(sql -> new CodingTable(sql).compare(coding.number(), AnswerJson.write(dispute.first()), pair));
        if (!pair.agrees()) {
            dispute.open(sheet.asOf()).ifPresent(open -> assessments.replace(sheet.id(), open, by));
        }
    }

    /**
     * Decides between two answers.
     *
     * @param outcome how
     * @param option id of the one that is taken where it is another; else not looked at
     * @param by with a reason
     * @throws FrozenException if the edition is published
     */
    public Settled settle(String assessment, long number, String criterion, Outcome outcome, String option, Signed by) {
        AssessmentRow row = AssessmentRow.unfrozen(assessment).orElseThrow();
        Coding coding = find(assessment, number).orElseThrow();
        Optional<Task> open = coding.find(criterion).filter(t -> coding.isHandedIn() && t.outcome() == Outcome.OPEN);
        if (open.isEmpty() || !outcome.isSettled()) {
            return Settled.NOT_NOW;
        }
        if (by.who().equals(coding.coder()) || by.who().equals(writer(assessment, criterion, coding.coder()))) {
            return Settled.OWN;
        }
        Task task = open.get();
        Criterion about = ruleset(row.sheet()).criterion(criterion);
        Dispute dispute = dispute(about, task.first().orElseThrow(), task);
        database.in(sql -> new CodingTable(sql).settle(number, criterion, outcome, by));
        log.write(by, KIND, assessment + " " + criterion, dispute.pair().first().label() + " / "
                + dispute.pair().second().label(), outcome.name() + (outcome == Outcome.OTHER_TAKEN ? " " + option : ""));
        assessments.replace(assessment, switch (outcome) {
            case FIRST_KEPT -> dispute.first();
            case SECOND_TAKEN -> dispute.second();
            default -> dispute.settled(about.findOption(option).orElseThrow());
        }, by);
        return Settled.DONE;
    }

    /** Who wrote the first answer; empty if that is older than the log of changes. */
    private String writer(String assessment, String criterion, String coder) {
        return history.list(assessment, criterion, Optional.empty()).stream().map(AnswerHistory.Step::who)
                .filter(who -> !who.equals(coder)).reduce((a, b) -> b).orElse("");
    }

    /** Of an assessment: what two people have answered, neither seeing the other's answer. */
    public List<Pair> pairs(String assessment) {
        return database.in(sql -> new CodingTable(sql).pairs(assessment));
    }

    /** Assessments of which something was coded twice and handed in, by id. */
    public Map<String, List<Pair>> pairs() {
        Map<String, List<Pair>> all = new TreeMap<>();
        database.in(sql -> sql.list("select distinct assessment from coding where organisation = :own and state = ?",
                row -> row.getString(1), State.HANDED_IN.name())).forEach(id -> all.put(id, pairs(id)));
        return all;
    }
}
