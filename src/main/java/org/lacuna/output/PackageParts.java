package org.lacuna.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.imports.Codebook.Column;

/** What descriptions of Data Packages have in common. */
final class PackageParts {

    static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final JsonFactory JSON = new JsonFactory();

    private PackageParts() {
    }

    /** Indented, with line feeds on every machine. */
    static JsonGenerator start(OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.createGenerator(out)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** Nothing if there are none. */
    static void licences(JsonGenerator json, Set<String> licences) throws IOException {
        if (licences.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("licenses");
        for (String licence : licences) {
            json.writeStartObject();
            json.writeStringField("name", licence.replaceAll("[^A-Za-z0-9._]+", "-"));
            json.writeStringField("title", licence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Nothing if there are none.
     *
     * @param datasets and whom to name for them
     */
    static void sources(JsonGenerator json, Map<String, String> datasets) throws IOException {
        if (datasets.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("sources");
        for (Map.Entry<String, String> dataset : datasets.entrySet()) {
            json.writeStartObject();
            json.writeStringField("title", dataset.getValue().isEmpty() ? dataset.getKey() : dataset.getValue());
            json.writeStringField("dataset", dataset.getKey());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * How a CSV file is written and what its columns mean.
     *
     * @param key names of the columns that tell rows apart; empty = none do
     */
    static void table(JsonGenerator json, long rows, List<Column> columns, List<String> key) throws IOException {
        json.writeStringField("type", "table");
        json.writeNumberField("rowcount", rows);
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column column : columns) {
            ColumnDescription.write(json, column);
        }
        json.writeEndArray();
        ColumnDescription.words(json, "missingValues", List.of(""));
        if (!key.isEmpty()) {
            ColumnDescription.words(json, "primaryKey", key);
        }
        json.writeEndObject();
    }

    /** Leaves the object open. */
    static void resource(JsonGenerator json, String name, String path, String format, String mediaType,
            HashedZip.Written written) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("path", path);
        json.writeStringField("format", format);
        json.writeStringField("mediatype", mediaType);
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", written.bytes());
        json.writeStringField("hash", "sha256:" + written.sha256());
    }
}
