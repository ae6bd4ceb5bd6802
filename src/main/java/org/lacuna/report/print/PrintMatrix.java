package org.lacuna.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lacuna.report.Letter;
import org.lacuna.report.MatrixReport;

/**
 * Gaps against deployments, as many columns as fit on a sheet. Where there are many deployments, those that stand alike
 * share a column.
 *
 * @param rows gaps, gravest first, with a letter for each column
 */
public record PrintMatrix(List<Column> columns, List<MatrixReport.Row> rows) {

    /** Deployments that fit beside the name of a gap. */
    static final int COLUMNS = 12;

    /**
     * @param name id of the deployment, or number of the column from 1
     * @param deployments ids of those that stand alike; empty if the name is the id
     */
    public record Column(String name, List<String> deployments) {
    }

    static List<PrintMatrix> of(MatrixReport matrix) {
        if (matrix.rows().isEmpty()) {
            return List.of();
        }
        List<List<Integer>> places = places(matrix);
        boolean many = matrix.deployments().size() > PrintReporter.MANY;
        List<Integer> numbers = IntStream.range(0, places.size()).boxed().toList();
        return PrintReporter.parts(numbers, COLUMNS).stream().map(part -> new PrintMatrix(
                part.stream().map(n -> column(n, ids(matrix, places.get(n)), many)).toList(),
                matrix.rows().stream().map(r -> new MatrixReport.Row(r.criterion(), r.title(),
                        part.stream().map(n -> r.letters().get(places.get(n).get(0))).toList())).toList()))
                .toList();
    }

    private static Column column(int number, List<String> ids, boolean many) {
        return many ? new Column(String.valueOf(number + 1), ids) : new Column(ids.get(0), List.of());
    }

    private static List<String> ids(MatrixReport matrix, List<Integer> places) {
        return places.stream().map(matrix.deployments()::get).toList();
    }

    /** Of the deployments of each column, in the order of the first of each. */
    private static List<List<Integer>> places(MatrixReport matrix) {
        List<Integer> all = IntStream.range(0, matrix.deployments().size()).boxed().toList();
        if (all.size() <= PrintReporter.MANY) {
            return all.stream().map(List::of).toList();
        }
        Map<List<Letter>, List<Integer>> alike = new LinkedHashMap<>();
        all.forEach(i -> alike.computeIfAbsent(matrix.rows().stream().map(r -> r.letters().get(i)).toList(),
                k -> new ArrayList<>()).add(i));
        return List.copyOf(alike.values());
    }
}
