package org.lacuna.ruleset;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that are walked in the same order on every machine, so that the same record is always the same text. */
public final class Sorted {

    private Sorted() {
    }

    /** An unchangeable copy in natural order. */
    public static <T extends Comparable<? super T>> Set<T> copyOf(Collection<T> items) {
        return Collections.unmodifiableSet(new TreeSet<>(items));
    }
}
