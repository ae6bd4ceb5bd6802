package org.lacuna.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings together what two people made of one answer at the same time: part by part, whoever changed it counts. Where both
 * changed a part in different ways, nobody counts until a person has chosen (three-way merge). Sources are parts of their
 * own: those that either added are kept, those that either took away go.
 */
public final class AnswerMerge {

    /** What of an answer may be changed apart from the rest. */
    public enum Part {
        /** The state and, for it, options and reason. */
        ANSWER,
        BINDS,
        EVIDENCE,
        CONFIDENCE,
        JUSTIFICATION;

        /** As in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether two answers say the same here. */
        public boolean isSame(Answer one, Answer other) {
            return of(one).equals(of(other));
        }

        private Object of(Answer answer) {
            return switch (this) {
                case ANSWER -> new Said(answer.state(), answer.options(), answer.reason());
                case BINDS -> answer.binds();
                case EVIDENCE -> answer.evidence();
                case CONFIDENCE -> answer.confidence();
                case JUSTIFICATION -> answer.justification();
            };
        }
    }

    /** Which of three answers a part is taken from. */
    public enum Side {
        MINE,
        THEIRS,
        BASE;

        /** As in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an answer says, the reason with its state. */
    private record Said(AnswerState state, Set<String> options, String reason) {
    }

    private final Optional<Answer> base;
    private final Answer theirs;
    private final Answer mine;

    /**
     * @param base what both began with; empty if there was no answer
     * @param theirs what somebody else has saved since
     * @param mine what shall be saved now
     */
    public AnswerMerge(Optional<Answer> base, Answer theirs, Answer mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    public Optional<Answer> base() {
        return base;
    }

    public Answer theirs() {
        return theirs;
    }

    public Answer mine() {
        return mine;
    }

    /** Parts that only the other has changed. */
    public Set<Part> taken() {
        return parts(part -> !part.isSame(theirs, mine) && isAsBefore(mine, part));
    }

    /** Parts that both have changed, in different ways. */
    public Set<Part> conflicts() {
        return parts(part -> !part.isSame(theirs, mine) && !isAsBefore(mine, part) && !isAsBefore(theirs, part)
                && !(part == Part.EVIDENCE && evidence().isPresent()));
    }

    /** Whether what is on file already says all that I changed. */
    public boolean isDone() {
        return parts(part -> !part.isSame(theirs, mine) && !isAsBefore(mine, part)
                && !(part == Part.EVIDENCE && hasMySources())).isEmpty();
    }

    private boolean hasMySources() {
        List<Evidence> before = base.map(Answer::evidence).orElse(List.of());
        return mine.evidence().stream().allMatch(e -> before.contains(e) || theirs.evidence().contains(e))
                && before.stream().allMatch(e -> mine.evidence().contains(e) || !theirs.evidence().contains(e));
    }

    private static Set<Part> parts(Predicate<Part> which) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (which.test(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The answer of both; of a part in conflict, mine. */
    public Answer merged() {
        return merged(part -> Side.MINE);
    }

    /** @param choices of the parts in conflict */
    public Answer merged(Function<Part, Side> choices) {
        Set<Part> conflicts = conflicts();
        Function<Part, Answer> from = part -> {
            if (!conflicts.contains(part)) {
                return isAsBefore(mine, part) ? theirs : mine;
            }
            Side side = choices.apply(part);
            return side == Side.THEIRS ? theirs : side == Side.BASE ? base.orElse(mine) : mine;
        };
        Answer said = from.apply(Part.ANSWER);
        List<Evidence> sources = conflicts.contains(Part.EVIDENCE) ? from.apply(Part.EVIDENCE).evidence()
                : evidence().orElseThrow();
        return new Answer(mine.criterion(), mine.operator(), said.state(), said.options(), from.apply(Part.BINDS).binds(),
                sources, from.apply(Part.CONFIDENCE).confidence(), from.apply(Part.JUSTIFICATION).justification(),
                said.reason(), false);
    }

    private boolean isAsBefore(Answer answer, Part part) {
        return base.map(b -> part.isSame(b, answer)).orElseGet(() -> isNothing(answer, part));
    }

    /** Whether a new answer leaves the part as forms come. */
    private static boolean isNothing(Answer answer, Part part) {
        return switch (part) {
            case ANSWER -> false;
            case BINDS -> answer.binds().isEmpty();
            case EVIDENCE -> answer.evidence().isEmpty();
            case CONFIDENCE -> answer.confidence().isEmpty();
            case JUSTIFICATION -> answer.justification().isEmpty();
        };
    }

    /** @return empty if both have rewritten the same source */
    private Optional<List<Evidence>> evidence() {
        List<Evidence> before = base.map(Answer::evidence).orElse(List.of());
        boolean bothRewrote = before.stream().anyMatch(e -> !theirs.evidence().contains(e) && !mine.evidence().contains(e))
                && !theirs.evidence().equals(mine.evidence());
        if (bothRewrote) {
            return Optional.empty();
        }
        List<Evidence> merged = new ArrayList<>(theirs.evidence());
        merged.removeIf(e -> before.contains(e) && !mine.evidence().contains(e));
        mine.evidence().stream().filter(e -> !before.contains(e) && !merged.contains(e)).forEach(merged::add);
        return Optional.of(merged);
    }
}
