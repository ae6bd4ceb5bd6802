package org.lacuna.store;

/** Somebody else has changed a record while it was being changed. Nothing is written then. */
public class RecordsChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordsChangedException(String id) {
        super("The record " + id + " was changed by somebody else at the same time. Nothing was written; try again.");
    }
}
