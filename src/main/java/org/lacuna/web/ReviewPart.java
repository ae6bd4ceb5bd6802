package org.lacuna.web;

import java.util.List;
import java.util.Optional;
import org.lacuna.review.Opinion;
import org.lacuna.review.Remark;
import org.lacuna.review.Verdict;

/**
 * What was said of the answer of a question page.
 *
 * @param version of the answer; 0 = there is none
 * @param opinion the last verdict; empty if there is none
 * @param toConfirm whether the answer was copied from the edition before and nobody has confirmed it
 * @param frozen whether the edition is published
 * @param typed what comes back with a problem
 * @param problem why it was not kept; empty if nothing was refused
 */
record ReviewPart(long version, List<Remark> remarks, Optional<Opinion> opinion, boolean toConfirm, boolean frozen,
        String typed, String problem) {

    /** That a reviewer can give. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.TO_BE_FIXED, Verdict.IMPROVABLE, Verdict.ACCEPTABLE);
    }

    public Verdict verdict() {
        return opinion.map(Opinion::verdict).orElse(Verdict.PENDING);
    }
}
