package org.lacuna.people;

import java.util.Collection;

/** On whose behalf the program works at this moment. */
public interface Acting {

    /** Id of the organisation whose drafts are there. */
    String organisation();

    /** Whether records and answers about all of these countries may be written. */
    boolean mayWrite(Collection<String> countries);
}
