package org.lacuna.store;

/** Somebody would change what two people have answered before their disagreement is settled. Nothing is changed. */
public class UnsettledException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String assessment;

    UnsettledException(String assessment) {
        super("Answered a second time and not settled: " + assessment);
        this.assessment = assessment;
    }

    /** Id of its assessment. */
    public String assessment() {
        return assessment;
    }
}
