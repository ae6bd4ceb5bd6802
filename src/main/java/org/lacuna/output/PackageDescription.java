package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.lacuna.imports.Codebook;
import org.lacuna.output.HashedZip.Written;

/** Describes exported records as a Data Package, version 2 (datapackage.org). */
final class PackageDescription {

    private final Codebook codebook;

    PackageDescription(Codebook codebook) {
        this.codebook = codebook;
    }

    byte[] write(String name, RecordSurvey survey, Written csv, Written geo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = PackageParts.start(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", PackageParts.PROFILE);
            json.writeStringField("name", name);
            json.writeStringField("title", "Deployments of surveillance systems");
            json.writeStringField("description", description(survey));
            json.writeNumberField("leftOut", survey.leftOut());
            PackageParts.licences(json, survey.licences());
            PackageParts.sources(json, survey.datasets());
            json.writeArrayFieldStart("resources");
            PackageParts.resource(json, "deployments", "deployments.csv", "csv", "text/csv", csv);
            PackageParts.table(json, survey.records(), codebook.columns(survey.sources()), List.of("id"));
            json.writeEndObject();
            PackageParts.resource(json, "deployments-geojson", "deployments.geojson", "geojson", "application/geo+json", geo);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static String description(RecordSurvey survey) {
        return "Records: " + survey.records() + ". Left out, since their licence does not let them be passed on: "
                + survey.leftOut() + ". Records without a licence here were written by those who run this Lacuna. "
                + "Points show where somebody mapped, not how many cameras there are. "
                + "Cells that a spreadsheet would take for a formula begin with an apostrophe; Lacuna's import takes it off again. "
                + "In a list a bar inside an entry is written \\| and a backslash \\\\.";
    }
}
