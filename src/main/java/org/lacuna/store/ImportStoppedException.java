package org.lacuna.store;

/** An import that wrote nothing. The message is a sentence for the person who wanted it. */
public class ImportStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStoppedException(String sentence) {
        super(sentence);
    }
}
