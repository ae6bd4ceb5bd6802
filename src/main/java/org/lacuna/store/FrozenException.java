package org.lacuna.store;

/** Somebody would change an edition that is published. Nothing is changed. */
public class FrozenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String assessment;

    FrozenException(String assessment) {
        super("Published and frozen: " + assessment);
        this.assessment = assessment;
    }

    /** Id of its assessment. */
    public String assessment() {
        return assessment;
    }
}
