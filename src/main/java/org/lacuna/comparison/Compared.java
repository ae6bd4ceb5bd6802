package org.lacuna.comparison;

import org.lacuna.report.CountryReport;
import org.lacuna.report.TimeLineReport;
import org.lacuna.scoring.CountryScore;

/**
 * A country that takes part.
 *
 * @param report of the same score, in the language of the comparison
 * @param line of the same answers, in the language of the comparison
 */
public record Compared(CountryScore score, CountryReport report, TimeLineReport line) {

    public String country() {
        return report.country();
    }
}
