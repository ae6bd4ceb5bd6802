package org.lacuna.review;

import static org.lacuna.review.EditionState.APPROVED;
import static org.lacuna.review.EditionState.DRAFT;
import static org.lacuna.review.EditionState.IN_REVIEW;
import static org.lacuna.review.EditionState.PUBLISHED;
import static org.lacuna.review.EditionState.SUBMITTED;
import static org.lacuna.review.EditionState.SUPERSEDED;
import static org.lacuna.review.EditionState.WITHDRAWN;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lacuna.people.Role;
import org.lacuna.ruleset.Coded;

/** What somebody does with an edition: from which states, to which, and by which role. This table is the whole life cycle. */
public enum EditionAct implements Coded {

    SUBMIT(Role.ASSESSOR, SUBMITTED, DRAFT),
    /** Into review. */
    TAKE(Role.REVIEWER, IN_REVIEW, SUBMITTED),
    /** With a reason. */
    SEND_BACK(Role.REVIEWER, DRAFT, SUBMITTED, IN_REVIEW, APPROVED),
    /** Again, too, after something else than an answer has changed. */
    APPROVE(Role.REVIEWER, APPROVED, IN_REVIEW, APPROVED),
    /** What writing to an approved edition does. */
    REOPEN(Role.ASSESSOR, IN_REVIEW, APPROVED),
    PUBLISH(Role.PUBLISHER, PUBLISHED, APPROVED),
    /** What publishing does to the edition before. */
    SUPERSEDE(Role.PUBLISHER, SUPERSEDED, PUBLISHED),
    /** With a reason that everybody reads. */
    WITHDRAW(Role.PUBLISHER, WITHDRAWN, PUBLISHED, SUPERSEDED);

    private final Role role;
    private final EditionState to;
    private final Set<EditionState> from;

    EditionAct(Role role, EditionState to, EditionState... from) {
        this.role = role;
        this.to = to;
        this.from = Set.of(from);
    }

    /** Who may do it. */
    public Role role() {
        return role;
    }

    /** What it makes of a state; empty if it cannot be done there. */
    public Optional<EditionState> from(EditionState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    public boolean isFor(EditionState state, Role who) {
        return from(state).isPresent() && role == who;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
