package org.lacuna.web;

import java.util.List;
import org.lacuna.store.PublishedStore.Line;

/** Several organisations have published what a stranger asks for, who has not said by whom. */
class SeveralEditionsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Line> lines;

    /** @param lines one for each organisation */
    SeveralEditionsException(List<Line> lines) {
        super("Published by several organisations");
        this.lines = lines;
    }

    List<Line> lines() {
        return lines;
    }
}
