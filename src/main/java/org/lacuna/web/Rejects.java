package org.lacuna.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lacuna.imports.FormulaCell;
import org.lacuna.imports.Made;
import org.lacuna.imports.RowProblem;
import org.lacuna.imports.RowWarning;
import org.lacuna.imports.SourceColumns;
import org.lacuna.imports.SourceRow;
import org.lacuna.intake.RecordFile;

/** Refused rows as they came, in a table of their own with the reason in the last column, to be mended and brought again. */
final class Rejects implements RecordFile.Listener, Closeable {

    static final String FILE = "refused.csv";
    static final String REASON = "why_refused";

    private final CsvWriter csv;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowWarning> warnings = new ArrayList<>();
    private SourceColumns header;

    Rejects(Path file) throws IOException {
        csv = CsvWriter.builder().build(file);
    }

    @Override
    public void told(SourceRow row, Made made) {
        add(problems, made.problems());
        add(warnings, made.warnings());
        if (!made.problems().isEmpty()) {
            write(row, made.problems().stream().map(RowProblem::toString).collect(Collectors.joining(" ")));
        }
    }

    private static <T> void add(List<T> told, List<T> more) {
        more.stream().limit(Math.max(0, ImportCheck.MOST_TOLD - told.size())).forEach(told::add);
    }

    private void write(SourceRow row, String why) {
        if (row.columns() != header) {
            header = row.columns();
            csv.writeRecord(line(header.names(), REASON));
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < header.names().size()) {
            cells.add("");
        }
        csv.writeRecord(line(cells, why));
    }

    private static List<String> line(List<String> cells, String last) {
        List<String> line = new ArrayList<>(cells.stream().map(FormulaCell::guard).toList());
        line.add(FormulaCell.guard(last));
        return line;
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    List<RowWarning> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
