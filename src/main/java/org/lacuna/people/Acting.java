package org.lacuna.people;

import java.util.Collection;

/** On whose behalf the program works at this moment. */
public interface Acting {

    /** Id of the organisation whose drafts are there. */
    String organisation();

    /** Whether records and answers about all of these countries may be written. */
    boolean mayWrite(Collection<String> countries);

    /** Pen name of whoever it works for; empty = nobody in particular. */
    default String who() {
        return "";
    }

    /** Whether they answer questions about the country, and neither review, publish nor administer. */
    default boolean answersOnly(String country) {
        return false;
    }
}
