package org.lacuna.store;

/** Lengths of columns, in characters. */
final class Lengths {

    /** Texts that people write. */
    static final int TEXT = 200_000;

    private Lengths() {
    }
}
