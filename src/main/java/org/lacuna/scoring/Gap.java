package org.lacuna.scoring;

/**
 * A criterion the law does not, or not wholly, meet, and what closing it would take off the country's uncovered risk.
 *
 * @param criterion its id
 * @param sure points of uncovered risk that closing it removes even if every open answer turns out best
 * @param open further points that it removes if they turn out worst; 0 where a cap then holds it down
 * @param deployments how many scored deployments need it, perhaps or certainly
 * @param blocked closing it alone changes nothing, because a cap holds
 */
public record Gap(String criterion, double sure, double open, int deployments, boolean blocked) {

    /** Nothing is sure about it: a question to research rather than a rule to demand. */
    public boolean isResearchGap() {
        return !blocked && sure <= 0 && open > 0;
    }
}
