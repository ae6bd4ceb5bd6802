package org.lacuna.digest;

import java.util.List;

/**
 * What a short form has room for. Texts differ in length, by language and by country, so each form has several: the first in
 * which everything fits on its sheets is taken.
 *
 * @param step from 0 (large letters) up (small ones)
 * @param facts key facts
 * @param gaps gravest gaps
 * @param systems names of systems
 * @param questions open questions
 */
public record Room(int step, int facts, int gaps, int systems, int questions) {

    /** For two sheets. */
    public static final List<Room> BRIEF = List.of(new Room(0, 8, 5, 12, 6), new Room(1, 8, 5, 10, 5), new Room(2, 8, 5, 8, 5),
            new Room(3, 8, 5, 6, 4), new Room(3, 6, 5, 3, 3));

    /** For one sheet. */
    public static final List<Room> FACT_SHEET = List.of(new Room(0, 6, 3, 0, 3), new Room(1, 6, 3, 0, 3),
            new Room(2, 6, 3, 0, 3),
            new Room(2, 5, 3, 0, 2), new Room(3, 5, 3, 0, 2), new Room(3, 4, 2, 0, 1), new Room(3, 3, 2, 0, 0),
            new Room(3, 2, 1, 0, 0));
}
