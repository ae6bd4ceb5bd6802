package org.lacuna.report;

import java.util.Optional;
import org.lacuna.review.Opinions;
import org.lacuna.review.Stamp;

/**
 * How far the answers of a report have been looked at by others.
 *
 * @param stamp of a published edition; empty for a draft
 */
public record Reviewed(Opinions opinions, Optional<Stamp> stamp) {

    /** A draft that nobody has looked at. */
    public static final Reviewed NOT = new Reviewed(Opinions.NONE, Optional.empty());
}
