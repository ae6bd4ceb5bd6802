package org.lacuna.travel;

/** An assessment that is not taken in. The message is a sentence for the person who brought it. */
public class RefusedParcelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedParcelException(String message) {
        super(message);
    }
}
