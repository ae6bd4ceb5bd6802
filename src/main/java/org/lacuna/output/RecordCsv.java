package org.lacuna.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.FormulaCell;

/** Records as CSV of the common record: UTF-8, comma, CRLF, one header row; the import takes it back as it is. */
public final class RecordCsv {

    private RecordCsv() {
    }

    /**
     * Writes those that may be passed on, one after the other.
     *
     * @param survey of the same records
     * @param out stays open
     */
    public static void write(Iterable<Deployment> all, RecordSurvey survey, OutputStream out) throws IOException {
        List<String> columns = CommonRecord.columns(survey.sources());
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
        for (Deployment d : all) {
            if (d.origin().redistributable()) {
                Map<String, String> cells = CommonRecord.cells(d);
                csv.writeRecord(columns.stream().map(c -> FormulaCell.guard(cells.getOrDefault(c, ""))).toList());
            }
        }
        csv.flush();
    }
}
