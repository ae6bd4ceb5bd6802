package org.lacuna.reply;

import java.time.LocalDate;

/** That a reply counts no more. It is kept all the same. */
public record Withdrawal(LocalDate on, String reason) {

    /** Of a reason, in characters. */
    public static final int REASON = 2_000;

    /** @throws IllegalArgumentException if there is no day or no reason, or that is too long */
    public Withdrawal {
        if (on == null) {
            throw new IllegalArgumentException("A withdrawal without a day");
        }
        Reply.require("reason", reason, REASON);
    }
}
