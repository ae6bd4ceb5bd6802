package org.lacuna.output;

import java.io.IOException;
import java.io.OutputStream;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.Codebook;
import org.lacuna.output.HashedZip.Written;

/**
 * Records as one zip: the CSV, the GeoJSON, and a {@code datapackage.json} that says what they are. The same records give
 * the same bytes.
 */
public final class RecordPackage {

    private final Codebook codebook;

    public RecordPackage(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * Writes those records that may be passed on, one after the other; the description comes last, since it holds the
     * fingerprints of the files before it.
     *
     * @param name of the package: small letters, digits and dashes
     * @param survey of the same records
     */
    public void write(String name, Iterable<Deployment> all, RecordSurvey survey, OutputStream out) throws IOException {
        HashedZip zip = new HashedZip(out);
        Written csv = zip.add("deployments.csv", o -> RecordCsv.write(all, survey, o));
        Written geo = zip.add("deployments.geojson", o -> RecordGeoJson.write(all, o));
        byte[] description = new PackageDescription(codebook).write(name, survey, csv, geo);
        zip.add("datapackage.json", o -> o.write(description));
        zip.finish();
    }
}
