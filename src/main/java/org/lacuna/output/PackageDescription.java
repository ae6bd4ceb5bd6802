package org.lacuna.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lacuna.imports.Codebook;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.Codebook.Form;
import org.lacuna.output.RecordPackage.Written;

/** Describes exported records as a Data Package, version 2 (datapackage.org). */
final class PackageDescription {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String DATE = "[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?( \\((planned|inferred)\\))?";
    private static final Map<Form, String> PATTERNS = Map.of(Form.ID, "[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}", Form.DATE, DATE,
            Form.COUNT, "[0-9]{1,10}", Form.AMOUNT, "[0-9]{1,15}(\\.[0-9]{1,2})?", Form.CURRENCY, "[A-Z]{3}",
            Form.STATE, "[A-Z]{2}", Form.LINK, "https?://[^\\s\"<>]+");

    private final Codebook codebook;
    private JsonGenerator json;

    PackageDescription(Codebook codebook) {
        this.codebook = codebook;
    }

    byte[] write(String name, RecordSurvey survey, Written csv, Written geo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json = JSON.createGenerator(out);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.writeStringField("name", name);
        json.writeStringField("title", "Deployments of surveillance systems");
        json.writeStringField("description", description(survey));
        json.writeNumberField("leftOut", survey.leftOut());
        licences(survey);
        sources(survey);
        json.writeArrayFieldStart("resources");
        table(survey, csv);
        resource("deployments-geojson", "deployments.geojson", "geojson", "application/geo+json", geo);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        return out.toByteArray();
    }

    private static String description(RecordSurvey survey) {
        return "Records: " + survey.records() + ". Left out, since their licence does not let them be passed on: "
                + survey.leftOut() + ". Records without a licence here were written by those who run this Lacuna. "
                + "Points show where somebody mapped, not how many cameras there are. "
                + "Cells that a spreadsheet would take for a formula begin with an apostrophe; Lacuna's import takes it off again. "
                + "In a list a bar inside an entry is written \\| and a backslash \\\\.";
    }

    private void licences(RecordSurvey survey) throws IOException {
        if (!survey.licences().isEmpty()) {
            json.writeArrayFieldStart("licenses");
            for (String licence : survey.licences()) {
                json.writeStartObject();
                json.writeStringField("name", licence.replaceAll("[^A-Za-z0-9._]+", "-"));
                json.writeStringField("title", licence);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void sources(RecordSurvey survey) throws IOException {
        if (!survey.datasets().isEmpty()) {
            json.writeArrayFieldStart("sources");
            for (Map.Entry<String, String> dataset : survey.datasets().entrySet()) {
                json.writeStartObject();
                json.writeStringField("title", dataset.getValue().isEmpty() ? dataset.getKey() : dataset.getValue());
                json.writeStringField("dataset", dataset.getKey());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void table(RecordSurvey survey, Written csv) throws IOException {
        resource("deployments", "deployments.csv", "csv", "text/csv", csv);
        json.writeStringField("type", "table");
        json.writeNumberField("rowcount", survey.records());
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column column : codebook.columns(survey.sources())) {
            field(column);
        }
        json.writeEndArray();
        words("missingValues", List.of(""));
        words("primaryKey", List.of("id"));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Leaves the object open. */
    private void resource(String name, String path, String format, String mediaType, Written written) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("path", path);
        json.writeStringField("format", format);
        json.writeStringField("mediatype", mediaType);
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", written.bytes());
        json.writeStringField("hash", "sha256:" + written.sha256());
    }

    private void field(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", type(column));
        json.writeStringField("description", column.means());
        if (column.form() == Form.YES_NO) {
            words("trueValues", List.of("true"));
            words("falseValues", List.of("false"));
        }
        constraints(column);
        json.writeEndObject();
    }

    private static String type(Column column) {
        return switch (column.form()) {
            case LATITUDE, LONGITUDE -> "number";
            case YES_NO -> "boolean";
            default -> "string";
        };
    }

    private void constraints(Column column) throws IOException {
        json.writeObjectFieldStart("constraints");
        if (column.needed()) {
            json.writeBooleanField("required", true);
        }
        if (column.name().equals("id")) {
            json.writeBooleanField("unique", true);
        }
        if (column.form() == Form.LATITUDE || column.form() == Form.LONGITUDE) {
            int most = column.form() == Form.LATITUDE ? 90 : 180;
            json.writeNumberField("minimum", -most);
            json.writeNumberField("maximum", most);
        } else if (!column.list() && !column.words().isEmpty()) {
            words("enum", column.words());
        } else if (PATTERNS.containsKey(column.form()) || !column.words().isEmpty()) {
            json.writeStringField("pattern", pattern(column));
        }
        json.writeEndObject();
    }

    private static String pattern(Column column) {
        String one = column.words().isEmpty() ? PATTERNS.get(column.form())
                : column.words().stream()
                        .collect(Collectors.joining("|", "(", ")"));
        return column.list() ? "(" + one + ")?(\\|(" + one + ")?)*" : one;
    }

    private void words(String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
