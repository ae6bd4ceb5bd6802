package org.lacuna.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Ruleset;

/** Instruments at which nobody has looked for long. Provisions bear no date: they are as old as their instrument. */
final class SourceLint {

    /** Months after which a source is stale. */
    private static final int STALE = 24;

    private SourceLint() {
    }

    static List<Finding> findings(Ruleset ruleset, LocalDate day) {
        return ruleset.instruments().stream().flatMap(i -> look(ruleset, i, day).stream()).toList();
    }

    private static Optional<Finding> look(Ruleset ruleset, Instrument instrument, LocalDate day) {
        String where = Where.instrument(ruleset, instrument.id());
        String found = "Its statusOn is " + instrument.statusOn();
        try {
            LocalDate seen = LocalDate.parse(instrument.statusOn());
            if (seen.isBefore(day.minusMonths(STALE))) {
                return Optional.of(Finding.remark(where, found + ", more than 24 months before " + day
                        + "; expected is that somebody looks at it" + provisions(instrument)
                        + " again and writes the new day there."));
            }
            // Where the author lives it may be tomorrow.
            return seen.isAfter(day.plusDays(1)) ? Optional.of(Finding.remark(where, found + ", which is after " + day
                    + "; expected is the day when somebody looked at it.")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Finding.fault(where, found + "; expected is a day, as in 2026-11-24."));
        }
    }

    private static String provisions(Instrument instrument) {
        int number = instrument.provisions().size();
        return number == 0 ? "" : " and its " + (number == 1 ? "provision" : number + " provisions");
    }
}
