package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.coding.Pair;
import org.lacuna.reply.Reply;
import org.lacuna.review.Opinions;
import org.lacuna.review.Stamp;

/**
 * How far the answers of a report have been looked at by others, and what those it is about say to it.
 *
 * @param pairs questions that two people have answered, neither seeing the other's answer
 * @param stamp of a published edition; empty for a draft
 * @param replies change no score
 */
public record Reviewed(Opinions opinions, List<Pair> pairs, Optional<Stamp> stamp, List<Reply> replies) {

    /** A draft that nobody has looked at. */
    public static final Reviewed NOT = new Reviewed(Opinions.NONE, List.of(), Optional.empty());

    public Reviewed {
        pairs = List.copyOf(pairs);
        replies = List.copyOf(replies);
    }

    /** Without replies. */
    public Reviewed(Opinions opinions, List<Pair> pairs, Optional<Stamp> stamp) {
        this(opinions, pairs, stamp, List.of());
    }
}
