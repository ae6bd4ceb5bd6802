package org.lacuna.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Point;
import org.lacuna.imports.CommonRecord;

/**
 * Records as GeoJSON, RFC 7946: a feature for each, with the cells of the common record as its properties. A record without a
 * point has no geometry; none is made up from the name of its place.
 */
public final class RecordGeoJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordGeoJson() {
    }

    /**
     * Writes those that may be passed on, one after the other.
     *
     * @param out stays open
     */
    public static void write(Iterable<Deployment> all, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        for (Deployment d : all) {
            if (d.origin().redistributable()) {
                json.writeRaw('\n');
                feature(d, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void feature(Deployment d, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", d.id());
        if (d.place().point().isEmpty()) {
            json.writeNullField("geometry");
        } else {
            geometry(d.place().point().get(), json);
        }
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, String> cell : CommonRecord.cells(d).entrySet()) {
            json.writeStringField(cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Longitude first. */
    private static void geometry(Point point, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
        json.writeEndObject();
    }
}
