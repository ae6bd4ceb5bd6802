package org.lacuna.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.lacuna.data.Citation;

/** A citation in the formats of programs that keep lists of literature. */
public final class CitationFile {

    private static final JsonFactory JSON = new JsonFactory();

    private CitationFile() {
    }

    /** For readers. */
    public static String sentence(Citation c) {
        return c.author() + " (" + c.asOf().getYear() + "). " + c.title() + ". " + c.note();
    }

    /** BibTeX, UTF-8. */
    public static String bibtex(Citation c) {
        return "@techreport{" + c.key() + ",\n  author = {{" + tex(c.author()) + "}},\n  institution = {" + tex(c.author())
                + "},\n  title = {{" + tex(c.title()) + "}},\n  type = {Gap assessment},\n  number = {" + tex(c.edition())
                + "},\n  year = {" + c.asOf().getYear() + "},\n  month = {" + c.asOf().getMonthValue() + "},\n  note = {"
                + tex(c.note()) + "}\n}\n";
    }

    private static String tex(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '#', '$', '%', '&', '_' -> safe.append('\\').append(c);
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** RIS: a tag a line, CRLF. */
    public static String ris(Citation c) {
        String day = c.asOf().toString().replace('-', '/');
        return String.join("\r\n", "TY  - RPRT", "ID  - " + c.key(), "AU  - " + line(c.author()), "TI  - " + line(c.title()),
                "PB  - " + line(c.author()), "PY  - " + c.asOf().getYear(), "DA  - " + day + "/", "ET  - " + line(c.edition()),
                "N1  - " + line(c.note()), "ER  - ", "");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** CSL-JSON: a list of one. */
    public static String csl(Citation c) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringField("id", c.key());
            json.writeStringField("type", "report");
            json.writeStringField("title", c.title());
            json.writeArrayFieldStart("author");
            json.writeStartObject();
            json.writeStringField("literal", c.author());
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("publisher", c.author());
            json.writeObjectFieldStart("issued");
            json.writeArrayFieldStart("date-parts");
            json.writeArray(new int[] { c.asOf().getYear(), c.asOf().getMonthValue(), c.asOf().getDayOfMonth() }, 0, 3);
            json.writeEndArray();
            json.writeEndObject();
            json.writeStringField("edition", c.edition());
            json.writeStringField("note", c.note());
            json.writeEndObject();
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }
}
