package org.lacuna.report;

import java.util.List;

/**
 * Gaps against deployments.
 *
 * @param deployments ids, one a column
 * @param rows gaps, gravest first
 */
public record MatrixReport(List<String> deployments, List<Row> rows) {

    /** @param letters one for each deployment */
    public record Row(String criterion, String title, List<Letter> letters) {
    }
}
