package org.lacuna.store;

/** Follows long work. */
public interface Progress {

    /** Nobody looks and nobody stops it. */
    Progress UNWATCHED = rows -> true;

    /**
     * Told every some thousand rows.
     *
     * @param rows so far
     * @return whether to go on; if not, nothing is written
     */
    boolean goOn(long rows);
}
