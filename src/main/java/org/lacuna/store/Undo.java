package org.lacuna.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.lacuna.deployment.ChangeKind;

/**
 * What taking an import back does, or would do.
 *
 * @param removed records that the import added
 * @param restored records that are again as they were before the import
 * @param changedSince records of the import that somebody or something has changed since
 * @param since at most the first {@value Preview#MOST_LISTED} of these
 * @param all whether those go back too, and lose what was changed since; else they are left alone
 */
public record Undo(long removed, long restored, long changedSince, List<Since> since, boolean all) {

    /**
     * A record of the import that is not any more as the import left it.
     *
     * @param kind of the last change
     * @param who may be empty
     */
    public record Since(String id, ChangeKind kind, String who, OffsetDateTime at) {

        @Override
        public String toString() {
            String what = switch (kind) {
                case IMPORT -> "imported again";
                case EDIT -> "edited";
                case MERGE -> "merged";
                case UNMERGE -> "unmerged";
                case UNDO -> "changed by an undone import";
            };
            return id + " was " + what + (who.isEmpty() ? "" : " by " + who) + " on " + at.toLocalDate() + " UTC.";
        }
    }
}
