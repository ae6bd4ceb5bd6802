package org.lacuna.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Fingerprints of all that an approval is of.
 *
 * @param answers of the answer sheet
 * @param ruleset that scores it
 * @param records of deployments of the country
 * @param replies of governments and vendors; empty = there are none
 */
public record Approved(String answers, String ruleset, String records, String replies) {

    /** What an approval can be of. */
    public enum Part {
        ANSWERS,
        RULESET,
        RECORDS,
        REPLIES
    }

    /** What is no longer as it was. */
    public List<Part> changed(Approved now) {
        List<Part> changed = new ArrayList<>();
        if (!answers.equals(now.answers)) {
            changed.add(Part.ANSWERS);
        }
        if (!ruleset.equals(now.ruleset)) {
            changed.add(Part.RULESET);
        }
        if (!records.equals(now.records)) {
            changed.add(Part.RECORDS);
        }
        if (!replies.equals(now.replies)) {
            changed.add(Part.REPLIES);
        }
        return changed;
    }
}
