package org.lacuna.scoring;

import java.time.LocalDate;
import java.util.Locale;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Coded;

/** Which answers are believed. Each ring lies inside the one before: fewer beliefs, wider ranges. */
public enum Ring implements Coded {

    /** Every answer. */
    CLAIMED,
    /** A positive answer without a pinned citation is only an upper bound. The ring shown unless another is named. */
    CITED,
    /** So is a positive answer that no second person has accepted. */
    REVIEWED;

    /** Whether a positive answer counts for all that it says on that day. */
    public boolean believes(Answer answer, LocalDate day) {
        return switch (this) {
            case CLAIMED -> true;
            case CITED -> answer.isCited(day);
            case REVIEWED -> answer.isCited(day) && answer.reviewed();
        };
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
