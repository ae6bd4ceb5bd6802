package org.lacuna.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.lacuna.ruleset.Fingerprint.Later;

/**
 * The rule an answer rests on.
 *
 * @param instrument title of the act or document; never empty
 * @param provision article or paragraph; may be empty
 * @param quotation words of the law in its own language; may be empty
 * @param translation of the quotation, by whoever answers; may be empty
 * @param link http or https; may be empty
 * @param read when the text was read; empty = recalled, not read
 * @param draft a bill, or adopted and not yet in force on any known date
 * @param inForceFrom first day; empty = in force as far as known
 * @param inForceTo last day; empty = not repealed
 * @param note may be empty
 * @param copy of the document, if one is kept
 */
public record Evidence(String instrument, String provision, String quotation, String translation, String link,
        Optional<LocalDate> read, boolean draft, Optional<LocalDate> inForceFrom, Optional<LocalDate> inForceTo, String note,
        @Later Optional<KeptCopy> copy) {

    public Evidence {
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("Evidence names no instrument");
        }
    }

    /** Without a copy. */
    public Evidence(String instrument, String provision, String quotation, String translation, String link,
            Optional<LocalDate> read, boolean draft, Optional<LocalDate> inForceFrom, Optional<LocalDate> inForceTo,
            String note) {
        this(instrument, provision, quotation, translation, link, read, draft, inForceFrom, inForceTo, note,
                Optional.empty());
    }

    /** Without a translation. */
    public Evidence(String instrument, String provision, String quotation, String link, Optional<LocalDate> read,
            boolean draft, Optional<LocalDate> inForceFrom, Optional<LocalDate> inForceTo, String note) {
        this(instrument, provision, quotation, "", link, read, draft, inForceFrom, inForceTo, note);
    }

    /** With that copy in place of any. */
    public Evidence with(KeptCopy kept) {
        return new Evidence(instrument, provision, quotation, translation, link, read, draft, inForceFrom, inForceTo, note,
                Optional.of(kept));
    }

    /** Whether the rule stands on that day. */
    public boolean isInForce(LocalDate day) {
        return !draft && inForceFrom.filter(day::isBefore).isEmpty() && inForceTo.filter(day::isAfter).isEmpty();
    }

    /** Whether a reader can find the place: an instrument with a provision or a link. */
    public boolean isPinned() {
        return !provision.isBlank() || !link.isBlank();
    }
}
