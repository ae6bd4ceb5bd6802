package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lacuna.data.CountryData;
import org.lacuna.data.Table;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.FormulaCell;
import org.lacuna.output.HashedZip.Written;

/**
 * A country's tables as a Data Package, version 2 (datapackage.org): a zip of CSV files, UTF-8, comma, CRLF, one header row,
 * and a {@code datapackage.json} that says what they are. The same data give the same bytes.
 */
public final class CountryPackage {

    private final CountryData data;

    public CountryPackage(CountryData data) {
        this.data = data;
    }

    /** @param out stays open */
    public void write(OutputStream out) throws IOException {
        HashedZip zip = new HashedZip(out);
        Map<Table, Written> files = new LinkedHashMap<>();
        for (Table table : data.tables()) {
            files.put(table, zip.add(table.name() + ".csv", o -> csv(table, o)));
        }
        byte[] description = description(files);
        zip.add("datapackage.json", o -> o.write(description));
        zip.finish();
    }

    private static void csv(Table table, OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        for (List<Object> row : table.rows()) {
            csv.writeRecord(row.stream().map(CountryPackage::cell).toList());
        }
        csv.flush();
    }

    private static String cell(Object value) {
        return value instanceof String text ? FormulaCell.guard(text) : CellValue.text(value);
    }

    private byte[] description(Map<Table, Written> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedSet<String> licences = new TreeSet<>(data.licences());
        licences.add(data.rulesetLicence());
        try (JsonGenerator json = PackageParts.start(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", PackageParts.PROFILE);
            json.writeStringField("name", "lacuna-" + data.country().toLowerCase(Locale.ROOT));
            json.writeStringField("title", "Facial recognition and cross-border data flows in the law of " + data.country());
            json.writeStringField("description", DataNotes.of(data));
            json.writeStringField("status", data.status());
            json.writeNumberField("leftOut", data.leftOut());
            PackageParts.licences(json, licences);
            PackageParts.sources(json, data.datasets());
            json.writeArrayFieldStart("resources");
            for (Map.Entry<Table, Written> file : files.entrySet()) {
                Table table = file.getKey();
                PackageParts.resource(json, table.name(), table.name() + ".csv", "csv", "text/csv", file.getValue());
                json.writeStringField("title", table.title());
                PackageParts.table(json, table.rows().size(), table.columns(), table.key());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }
}
