package org.lacuna.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Gaps against deployments.
 *
 * @param deployments ids, one a column
 * @param rows gaps, gravest first
 */
public record MatrixReport(List<String> deployments, List<Row> rows) {

    /** The columns of these deployments alone. */
    MatrixReport of(List<String> ids) {
        List<Integer> columns = IntStream.range(0, deployments.size()).filter(i -> ids.contains(deployments.get(i))).boxed()
                .toList();
        return new MatrixReport(columns.stream().map(deployments::get).toList(), rows.stream()
                .map(r -> new Row(r.criterion(), r.title(), columns.stream().map(r.letters()::get).toList())).toList());
    }

    /** @param letters one for each deployment */
    public record Row(String criterion, String title, List<Letter> letters) {
    }
}
