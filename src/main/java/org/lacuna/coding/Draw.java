package org.lacuna.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Draws a share of questions by chance that anybody can repeat: the same questions, share and seed give the same draw. */
public final class Draw {

    private Draw() {
    }

    /**
     * @param from ids; their order does not matter
     * @param percent 1 to 100; of a share that is no whole number, the next one up
     * @param seed of {@link Random}, whose numbers are the same on every machine
     * @throws IllegalArgumentException if the share is less than 1 or more than 100
     */
    public static Set<String> of(Set<String> from, int percent, long seed) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A share of " + percent + " %; allowed is 1 to 100");
        }
        List<String> all = new ArrayList<>(new TreeSet<>(from));
        Collections.shuffle(all, new Random(seed));
        return new TreeSet<>(all.subList(0, (all.size() * percent + 99) / 100));
    }
}
