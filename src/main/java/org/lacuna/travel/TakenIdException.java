package org.lacuna.travel;

/** There is another assessment of the same id. It stays; what came may be taken in under another id. */
public class TakenIdException extends RefusedParcelException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public TakenIdException(String id) {
        super("There is an assessment " + id
                + " here already, and it says something else. It stays as it is, and nothing is taken in.");
        this.id = id;
    }

    public String id() {
        return id;
    }
}
