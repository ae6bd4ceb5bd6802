package org.lacuna.scoring;

/**
 * A criterion the law does not, or not wholly, meet, and what closing it would take off the country's uncovered risk.
 *
 * @param criterion its id
 * @param sure points of uncovered risk that closing it removes even if every open answer turns out best
 * @param open further points that it removes if they turn out worst; 0 where a cap then holds it down
 * @param deployments how many scored deployments need it, perhaps or certainly
 * @param lacking the law is known not to meet it wholly; false = only an open answer says that it may not
 */
public record Gap(String criterion, double sure, double open, int deployments, boolean lacking) {

    /** Closing it alone changes nothing, because a cap holds. */
    public boolean isBlocked() {
        return lacking && sure <= 0 && open <= 0;
    }

    /** A question to research rather than a rule to demand. */
    public boolean isResearchGap() {
        return !lacking;
    }

    /** A rule to demand. */
    public boolean isLegalGap() {
        return lacking && !isBlocked();
    }
}
