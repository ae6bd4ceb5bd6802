package org.lacuna.reply;

/**
 * Who has signed a reply.
 *
 * @param name of the person
 * @param office authority or company where they sit
 * @param post what they are there; may be empty
 * @param behalf for which government or vendor they speak
 */
public record Signatory(String name, String office, String post, String behalf) {

    /** @throws IllegalArgumentException if a text is missing or too long */
    public Signatory {
        Reply.require("name", name, Reply.LINE);
        Reply.require("office", office, Reply.LINE);
        Reply.allow("post", post, Reply.LINE);
        Reply.require("behalf", behalf, Reply.LINE);
    }
}
