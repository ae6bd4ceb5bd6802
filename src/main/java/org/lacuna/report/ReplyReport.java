package org.lacuna.report;

import java.time.LocalDate;
import java.util.Optional;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Signatory;
import org.lacuna.reply.Subject;
import org.lacuna.reply.Withdrawal;

/**
 * A reply as it is printed.
 *
 * @param placed whether the report has what it is about; else it stands with those to the report as a whole
 * @param received the day it came in
 * @param language BCP 47 tag
 * @param text empty if it is withdrawn
 * @param translation may be empty
 * @param original link to the signed original, or where it is kept
 * @param outdated whether what it is about has changed since it was recorded
 */
public record ReplyReport(int number, Subject subject, boolean placed, Signatory by, LocalDate received, String language,
        String text, String translation, String original, boolean outdated, Optional<Withdrawal> withdrawn) {

    /** @param now fingerprint of the subject */
    static ReplyReport of(Reply reply, boolean placed, String now) {
        boolean gone = reply.withdrawn().isPresent();
        return new ReplyReport(reply.number(), reply.subject(), placed, reply.by(), reply.received(), reply.language(),
                gone ? "" : reply.text(), gone ? "" : reply.translation(), reply.original(), !reply.stood().equals(now),
                reply.withdrawn());
    }

    boolean isTo(Subject wanted) {
        return placed && subject.equals(wanted);
    }
}
