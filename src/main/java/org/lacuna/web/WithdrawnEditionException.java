package org.lacuna.web;

import org.lacuna.store.PublishedStore.Line;

/** Somebody asks for a published edition that was withdrawn. */
class WithdrawnEditionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Line line;

    WithdrawnEditionException(Line line) {
        super("Withdrawn");
        this.line = line;
    }

    Line line() {
        return line;
    }
}
