package org.lacuna.store;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An import as it was written. It stays listed when it is undone.
 *
 * @param number that it is known by
 */
public record Import(long number, ImportFile file, OffsetDateTime at, Counts counts, Optional<Undone> undone) {

    /**
     * What became of the rows; together they are the rows of the file.
     *
     * @param leftAlone differ from what a person made of them here, and were left so
     * @param refused could not be read, or came twice
     */
    public record Counts(long added, long changed, long unchanged, long leftAlone, long refused) {

        public long rows() {
            return added + changed + unchanged + leftAlone + refused;
        }
    }

    public record Undone(OffsetDateTime at, String who) {
    }

    /** What the log of changes keeps of it. */
    String text() {
        return "profile " + file.profile() + "; file " + file.name() + "; SHA-256 " + file.sha256() + "; added "
                + counts.added()
                + ", changed " + counts.changed() + ", unchanged " + counts.unchanged() + ", left alone " + counts.leftAlone()
                + ", refused " + counts.refused();
    }
}
