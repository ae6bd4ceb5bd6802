package org.lacuna.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.Locale;
import org.lacuna.output.odt.Odt;

/** What printed pages are drawn as: sheets to read, or text to go on editing. */
public enum PrintFormat {

    PDF("application/pdf", "inline"),
    ODT(Odt.TYPE, "attachment");

    private final String type;
    private final String shown;

    PrintFormat(String type, String shown) {
        this.type = type;
        this.shown = shown;
    }

    /** @param name {@code pdf} or {@code odt}, as it stands behind the dot */
    static PrintFormat of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** As the name of a file says; PDF if it says nothing of the kind. */
    public static PrintFormat of(Path file) {
        return file.toString().endsWith(".odt") ? ODT : PDF;
    }

    /** @param name of the file, without {@code lacuna-}, language and what stands behind the dot */
    Response answer(byte[] file, String name, String language) {
        return Response.ok(file).type(type).header(HttpHeaders.CONTENT_DISPOSITION,
                shown + "; filename=\"lacuna-" + name + "-" + language + "." + name().toLowerCase(Locale.ROOT) + "\"").build();
    }
}
