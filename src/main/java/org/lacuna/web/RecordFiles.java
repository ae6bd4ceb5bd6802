package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.Codebook;
import org.lacuna.output.RecordCsv;
import org.lacuna.output.RecordGeoJson;
import org.lacuna.output.RecordPackage;
import org.lacuna.output.RecordSurvey;
import org.lacuna.ruleset.language.Rulesets;

/** Records as downloads, written while they are read. */
@ApplicationScoped
class RecordFiles {

    private final Rulesets rulesets;

    RecordFiles(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /**
     * @param name of the file, without what stands behind the dot
     * @param format csv, geojson or zip
     */
    Response of(String name, Iterable<Deployment> records, String format) {
        return switch (format) {
            case "csv" -> download(name, format, "text/csv;charset=UTF-8",
                    out -> RecordCsv.write(records, RecordSurvey.of(records), out));
            case "geojson" -> download(name, format, "application/geo+json", out -> RecordGeoJson.write(records, out));
            default -> download(name, format, "application/zip",
                    out -> new RecordPackage(new Codebook(rulesets.base().source().vocabulary())).write(name, records,
                            RecordSurvey.of(records), out));
        };
    }

    private static Response download(String name, String format, String type, StreamingOutput content) {
        return Response.ok(content).type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"").build();
    }
}
