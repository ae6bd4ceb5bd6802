package org.lacuna.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lacuna.output.HashedZip.Written;
import org.lacuna.travel.About;
import org.lacuna.travel.Parcel;
import org.lacuna.travel.Part;

/** An assessment as one zip, its manifest last. The same assessment gives the same bytes. */
public final class AssessmentZip {

    private AssessmentZip() {
    }

    /** @param out stays open */
    public static void write(Parcel parcel, OutputStream out) throws IOException {
        HashedZip zip = new HashedZip(out);
        Map<Part, Written> written = new LinkedHashMap<>();
        for (Part part : parcel.parts()) {
            written.put(part, zip.add(part.name(), part.content()::write));
        }
        byte[] manifest = manifest(parcel, written);
        zip.add("manifest.json", o -> o.write(manifest));
        zip.finish();
    }

    private static byte[] manifest(Parcel parcel, Map<Part, Written> written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = PackageParts.start(out)) {
            json.writeStartObject();
            json.writeStringField("format", "lacuna-assessment");
            json.writeNumberField("formatVersion", 1);
            about(json, parcel.about());
            json.writeObjectFieldStart("leftOut");
            for (Map.Entry<String, Long> left : parcel.leftOut().entrySet()) {
                json.writeNumberField(left.getKey(), left.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("parts");
            for (Map.Entry<Part, Written> part : written.entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", part.getKey().name());
                json.writeNumberField("bytes", part.getValue().bytes());
                json.writeStringField("sha256", part.getValue().sha256());
                json.writeBooleanField("needed", part.getKey().needed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void about(JsonGenerator json, About about) throws IOException {
        json.writeObjectFieldStart("assessment");
        json.writeStringField("id", about.id());
        json.writeStringField("country", about.country());
        json.writeStringField("asOf", about.asOf().toString());
        json.writeStringField("ruleset", about.ruleset());
        json.writeStringField("version", about.version());
        json.writeStringField("fingerprint", about.fingerprint());
        json.writeEndObject();
    }
}
