package org.lacuna.web;

import java.util.List;
import org.lacuna.imports.RowProblem;
import org.lacuna.imports.RowWarning;
import org.lacuna.imports.Tally;
import org.lacuna.report.ImportEffect;
import org.lacuna.store.Preview;

/**
 * What an import would do.
 *
 * @param problems of refused rows, the first of them
 * @param warnings of rows that were taken, the first of them
 * @param effects on countries whose law was looked at
 * @param allEffects whether they could be worked out; not for a great many systems at once
 */
record ImportCheck(Tally tally, Preview preview, List<RowProblem> problems, List<RowWarning> warnings,
        List<ImportEffect> effects, boolean allEffects) {

    /** How many problems and warnings are told one by one. */
    static final int MOST_TOLD = 200;

    /** Records that would be written. */
    public long writes() {
        return preview.added() + preview.changed();
    }

    /** Rows that are no records. */
    public long skipped() {
        return tally.skipped().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows that are not written though they are records. */
    public long leftOut() {
        return tally.refused() + preview.twice();
    }
}
