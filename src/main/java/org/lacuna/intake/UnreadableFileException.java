package org.lacuna.intake;

/** A file that is not what it should be, as a whole. The message is a sentence for the person who sent it. */
public class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }
}
