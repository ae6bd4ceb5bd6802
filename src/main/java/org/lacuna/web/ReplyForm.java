package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Subject;

/**
 * The fields of a reply, exactly as typed.
 *
 * @param version of the reply that the person has seen; 0 = it is a new one
 * @param to kind of what it is about and, behind a colon, its id
 */
record ReplyForm(String version, String to, String name, String office, String post, String behalf, String received,
        String language, String text, String translation, String original) {

    /** Empty, about that. */
    static ReplyForm about(Subject subject) {
        return new ReplyForm("0", to(subject), "", "", "", "", "", "", "", "", "");
    }

    static ReplyForm of(Reply reply, long version) {
        return new ReplyForm(String.valueOf(version), to(reply.subject()), reply.by().name(), reply.by().office(),
                reply.by().post(), reply.by().behalf(), reply.received().toString(), reply.language(), reply.text(),
                reply.translation(), reply.original());
    }

    /** As the form calls it. */
    static String to(Subject subject) {
        return subject.kind().code() + (subject.id().isEmpty() ? "" : ":" + subject.id());
    }

    /** Whether it is about that criterion or record. */
    public boolean isTo(String kind, String id) {
        return to.equals(kind + ":" + id);
    }

    static ReplyForm of(MultivaluedMap<String, String> sent) {
        return new ReplyForm(FormFields.text(sent, "version"), FormFields.text(sent, "to"), FormFields.text(sent, "name"),
                FormFields.text(sent, "office"),
                FormFields.text(sent, "post"), FormFields.text(sent, "behalf"), FormFields.text(sent, "received"),
                FormFields.text(sent, "language"),
                FormFields.text(sent, "text"), FormFields.text(sent, "translation"), FormFields.text(sent, "original"));
    }

    /** The same to be sent again, now that this is on file. */
    ReplyForm after(long newer) {
        return new ReplyForm(String.valueOf(newer), to, name, office, post, behalf, received, language, text, translation,
                original);
    }

    long seen() {
        return FormFields.version(version);
    }
}
