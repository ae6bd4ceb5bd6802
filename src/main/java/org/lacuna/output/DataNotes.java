package org.lacuna.output;

import org.lacuna.data.CountryData;

/** What must be said to whoever gets the tables. */
final class DataNotes {

    private DataNotes() {
    }

    private static String status(CountryData data) {
        return data.status().equals(CountryData.DRAFT) ? "Answers and numbers are drafts, not reviewed by a lawyer."
                : "Answers and numbers are " + data.status() + ".";
    }

    static String of(CountryData data) {
        return status(data) + " What is unknown is a range, not a zero. Records left "
                + "out, since their licence does not let them be passed on: " + data.leftOut() + ". Records without a licence "
                + "here were written by those who run this Lacuna. Texts of criteria: " + data.rulesetLicence() + ". Single "
                + "devices are not in the tables. "
                + data.citation().map(c -> "Cite as: " + CitationFile.sentence(c) + " ").orElse("")
                + "Cells of CSV that a spreadsheet would take for a formula begin with an apostrophe. In a list a bar inside an "
                + "entry is written \\| and a backslash \\\\.";
    }
}
