package org.lacuna.ruleset;

import java.util.List;

/**
 * A section of the questionnaire.
 *
 * @param track whether its criteria ask what texts say or what happens
 * @param criteria in the order they are asked
 */
public record Group(String id, String title, Track track, List<Criterion> criteria) {

    /** Law and practice are never blended into one number. */
    public enum Track {
        LAW,
        PRACTICE
    }

    public Group {
        criteria = List.copyOf(criteria);
    }
}
