package org.lacuna.web.site;

/** A site that is not written. The message is a sentence for the person who wanted it. */
public class SiteRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SiteRefusedException(String message) {
        super(message);
    }
}
