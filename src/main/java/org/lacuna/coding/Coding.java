package org.lacuna.coding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Answer;

/**
 * Chosen questions of an edition that somebody answers a second time, for all operators, without seeing the first answers.
 *
 * @param number counted from 1 on this server
 * @param coder pen name of whoever answers
 * @param askedBy pen name of whoever chose questions and coder
 * @param endedAt when it was handed in or withdrawn
 * @param tasks by criterion
 */
public record Coding(long number, String assessment, String coder, String askedBy, OffsetDateTime askedAt, Choice chosen,
        State state, Optional<OffsetDateTime> endedAt, List<Task> tasks) {

    public enum State {
        /** The coder is at work and blind. */
        OPEN,
        HANDED_IN,
        /** By a reviewer, before it was handed in. */
        WITHDRAWN
    }

    /** What became of a question. */
    public enum Outcome {
        /** Nothing yet: not handed in, or the two do not agree and nobody has settled it. */
        OPEN,
        AGREED,
        FIRST_KEPT,
        SECOND_TAKEN,
        OTHER_TAKEN;

        /** Whether somebody had to decide. */
        public boolean isSettled() {
            return this != OPEN && this != AGREED;
        }
    }

    /**
     * @param first the answer as it was when the coding was handed in; empty before
     * @param second by the coder; empty = not answered yet
     * @param version how often the coder has saved it
     * @param settledBy pen name; empty if nobody had to
     * @param reason of whoever settled it
     */
    public record Task(String criterion, Optional<Answer> first, Optional<Answer> second, long version, Outcome outcome,
            String settledBy, String reason) {
    }

    public Coding {
        tasks = List.copyOf(tasks);
    }

    public Optional<Task> find(String criterion) {
        return tasks.stream().filter(t -> t.criterion().equals(criterion)).findFirst();
    }

    public long answered() {
        return tasks.stream().filter(t -> t.second().isPresent()).count();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isHandedIn() {
        return state == State.HANDED_IN;
    }

    /** How many disagreements nobody has settled. */
    public long unsettled() {
        return isHandedIn() ? tasks.stream().filter(t -> t.outcome() == Outcome.OPEN).count() : 0;
    }
}
