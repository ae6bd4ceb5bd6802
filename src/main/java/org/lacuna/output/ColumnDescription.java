package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.Codebook.Form;

/** Describes a column as a field of a Table Schema, version 2. */
final class ColumnDescription {

    private static final String DATE = "[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?( \\((planned|inferred)\\))?";
    private static final Map<Form, String> PATTERNS = Map.of(Form.ID, "[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}", Form.DATE, DATE,
            Form.COUNT, "[0-9]{1,10}", Form.AMOUNT, "[0-9]{1,15}(\\.[0-9]{1,2})?", Form.CURRENCY, "[A-Z]{3}",
            Form.STATE, "[A-Z]{2}", Form.LINK, "https?://[^\\s\"<>]+");

    private ColumnDescription() {
    }

    static void write(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", type(column));
        json.writeStringField("description", column.means());
        if (column.form() == Form.YES_NO) {
            words(json, "trueValues", List.of("true"));
            words(json, "falseValues", List.of("false"));
        }
        constraints(json, column);
        json.writeEndObject();
    }

    private static String type(Column column) {
        return switch (column.form()) {
            case LATITUDE, LONGITUDE, NUMBER -> "number";
            case YES_NO -> "boolean";
            default -> "string";
        };
    }

    private static void constraints(JsonGenerator json, Column column) throws IOException {
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
            words(json, "enum", column.words());
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

    static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
