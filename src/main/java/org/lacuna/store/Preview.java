package org.lacuna.store;

import java.util.List;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.FieldChange;

/**
 * What an import would do. Counts are of all rows; of each list at most the first {@value #MOST_LISTED} are told.
 *
 * @param rows with records that could be read
 * @param added not on file yet
 * @param changed on file, and something differs
 * @param unchanged on file, word for word
 * @param editedHere differ from what a person made of them here; left alone unless ticked
 * @param twice rows whose id a row before has; they are refused
 * @param missing on file by an earlier import with this profile, and not in the file; they stay
 * @param duplicates added records that may be about the same system as a record of another source
 * @param allDuplicates whether every such pair was looked for; false if there are too many records to hold side by side
 * @param countries whose records would be others
 */
public record Preview(long rows, long added, long changed, long unchanged, long editedHere, long twice, long missing,
        List<Altered> alteredRecords, List<Altered> editedRecords, List<Twice> twiceRows, List<String> missingRecords,
        List<Pair> duplicates, boolean allDuplicates, Set<String> countries) {

    /** How many of each are told one by one. */
    public static final int MOST_LISTED = 200;

    /** Whether the file would change anything. */
    public boolean isNothing() {
        return added == 0 && changed == 0;
    }

    /** @param fields from what is on file to what the file says */
    public record Altered(String id, String where, List<FieldChange> fields) {
    }

    /**
     * @param first where the id stands first
     * @param again where it stands once more
     */
    public record Twice(String id, String first, String again) {

        @Override
        public String toString() {
            return "The id " + id + " stands in " + first + " and again in " + again + ".";
        }
    }

    /** Two records that may be about one system; only a person can tell. */
    public record Pair(Deployment incoming, Deployment onFile) {
    }
}
