package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.PenName;
import org.lacuna.review.Approval;
import org.lacuna.review.Approved;
import org.lacuna.review.EditionAct;
import org.lacuna.review.EditionState;
import org.lacuna.ruleset.Fingerprint;

/** The life of editions: who does what with them, each step checked and taken in one transaction. */
@ApplicationScoped
@Transactional
public class EditionStore {

    static final String KIND = "edition";

    /**
     * How an edition stands at a moment.
     *
     * @param now fingerprints of what it is made of
     * @param approval the last one
     * @param seen names all this: whoever acts must name what they saw
     */
    public record Standing(EditionState state, Approved now, Optional<Approval> approval, String seen) {

        static Standing of(EditionState state, Approved now, Optional<Approval> approval) {
            return new Standing(state, now, approval,
                    Fingerprint.of(List.of(state.code(), now, approval.map(a -> a.at().toString()).orElse(""))));
        }

        /** Whether the approval is of another thing than what is there now. */
        public boolean isStale() {
            return approval.filter(a -> !a.of().equals(now)).isPresent();
        }
    }

    /** Something that was done with an edition. */
    public record Step(EditionAct act, String who, Instant at, String reason) {
    }

    /** What became of an act. */
    public enum Outcome {
        DONE,
        /** It is no longer what the person has seen. */
        CHANGED,
        /** Its state does not allow it. */
        NOT_NOW,
        NO_REASON,
        /** Nobody approves an edition of which they wrote an answer. */
        OWN_ANSWERS,
        /** Without an account nobody is a second person. */
        NOBODY,
        /** Questions are being answered a second time, or two people do not agree. */
        SECOND_CODING,
        /** What was approved is not what is there. */
        STALE
    }

    private final AuditLog log;
    private final ApprovalStore approvals;
    private final DeploymentStore deployments;
    private final AssessmentStore assessments;
    private final ReplyStore replies;
    private final Press press;
    private final Clock clock;

    EditionStore(AuditLog log, ApprovalStore approvals, DeploymentStore deployments, AssessmentStore assessments,
            ReplyStore replies, Press press, Clock clock) {
        this.log = log;
        this.approvals = approvals;
        this.deployments = deployments;
        this.assessments = assessments;
        this.replies = replies;
        this.press = press;
        this.clock = clock;
    }

    /** Empty if there is no such assessment. */
    public Optional<Standing> find(String assessment) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(assessment).map(this::standing);
    }

    private Standing standing(AssessmentRow row) {
        AnswerSheet sheet = row.sheet();
        return Standing.of(row.editionState(), approvals.now(sheet, deployments.listByCountry(sheet.country())),
                approvals.find(row.id));
    }

    /** Of an assessment, first to last. */
    public List<Step> steps(String assessment) {
        return log.list(KIND, assessment).stream()
                .map(e -> new Step(EditionAct.valueOf(e.after()), e.who(), e.at(), e.reason())).toList();
    }

    /**
     * Submits an edition, takes it into review or sends it back.
     *
     * @param seen of the {@link Standing} that the person has seen
     * @param by with a reason, if the act needs one
     */
    public Outcome act(String assessment, EditionAct act, String seen, Signed by) {
        AssessmentRow row = AssessmentRow.lock(assessment).orElseThrow();
        Optional<Outcome> refused = refuse(row, act, seen);
        if (refused.isEmpty() && act == EditionAct.SEND_BACK && by.reason().isBlank()) {
            refused = Optional.of(Outcome.NO_REASON);
        }
        return refused.orElseGet(() -> take(row, act, by));
    }

    /**
     * Approves an edition as it was seen.
     *
     * @param lawyer whether the person says that they are one
     */
    public Outcome approve(String assessment, boolean lawyer, String seen, Signed by) {
        AssessmentRow row = AssessmentRow.lock(assessment).orElseThrow();
        Optional<Outcome> refused = refuse(row, EditionAct.APPROVE, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (by.who().isEmpty() || PenName.isReserved(by.who())) {
            return Outcome.NOBODY;
        }
        if (approvals.authors(assessment).contains(by.who())) {
            return Outcome.OWN_ANSWERS;
        }
        if (assessments.isCodedTwice(assessment)) {
            return Outcome.SECOND_CODING;
        }
        approvals.keep(row.sheet(), lawyer, by);
        return take(row, EditionAct.APPROVE, by);
    }

    /** Publishes an edition as it was approved, once and for ever. */
    public Outcome publish(String assessment, String seen, Signed by) {
        AssessmentRow row = AssessmentRow.lock(assessment).orElseThrow();
        Optional<Outcome> refused = refuse(row, EditionAct.PUBLISH, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        AnswerSheet sheet = row.sheet();
        Approval approval = approvals.find(assessment).orElseThrow();
        if (!press.print(sheet, approval)) {
            return Outcome.STALE;
        }
        AssessmentRow.<AssessmentRow> list("country = ?1 and state = ?2", row.country, EditionState.PUBLISHED.code())
                .forEach(before -> take(before, EditionAct.SUPERSEDE, by));
        return take(row, EditionAct.PUBLISH, by);
    }

    /** Says of a published edition that it no longer stands, for ever. */
    public Outcome withdraw(String assessment, String seen, Signed by) {
        AssessmentRow row = AssessmentRow.lock(assessment).orElseThrow();
        Optional<Outcome> refused = refuse(row, EditionAct.WITHDRAW, seen);
        if (refused.isEmpty() && by.reason().isBlank()) {
            refused = Optional.of(Outcome.NO_REASON);
        }
        return refused.orElseGet(() -> {
            press.withdraw(assessment, by);
            return take(row, EditionAct.WITHDRAW, by);
        });
    }

    private Optional<Outcome> refuse(AssessmentRow row, EditionAct act, String seen) {
        if (act.from(row.editionState()).isEmpty()) {
            return Optional.of(Outcome.NOT_NOW);
        }
        return standing(row).seen().equals(seen) ? Optional.empty() : Optional.of(Outcome.CHANGED);
    }

    private Outcome take(AssessmentRow row, EditionAct act, Signed by) {
        String before = row.state;
        row.state = act.from(row.editionState()).orElseThrow().code();
        row.persistAndFlush();
        log.write(by, KIND, row.id, before, act.name());
        return Outcome.DONE;
    }

    /**
     * Begins an edition after a published one: all answers with their evidence, each to be confirmed, and all replies.
     *
     * @param id of the new one
     * @return empty, and nothing is begun, if the edition was never published or a later one has been begun
     */
    public Optional<AnswerSheet> next(String assessment, String id, Signed by) {
        AssessmentRow row = AssessmentRow.lock(assessment).orElseThrow();
        boolean latest = AssessmentRow.findByCountry(row.country).filter(r -> r.id.equals(row.id)).isPresent();
        boolean stands = row.editionState() == EditionState.PUBLISHED || row.editionState() == EditionState.WITHDRAWN;
        if (!stands || !latest) {
            return Optional.empty();
        }
        AnswerSheet old = row.sheet();
        LocalDate today = LocalDate.now(clock);
        AnswerSheet sheet = new AnswerSheet(id, old.country(), old.ruleset(), old.version(), old.model(),
                today.isBefore(old.asOf()) ? old.asOf() : today, old.answers());
        assessments.create(sheet, by, new Signed(Signed.LACUNA.who(), assessment), row.ordinal + 1);
        press.toConfirm(sheet);
        replies.create(id, replies.list(assessment), new Signed(Signed.LACUNA.who(), assessment));
        return Optional.of(sheet);
    }

    /** Of how many editions of the country this one is, counted as they were begun. */
    public int ordinal(String assessment) {
        return AssessmentRow.<AssessmentRow> findByIdOptional(assessment).map(row -> row.ordinal).orElse(1);
    }
}
