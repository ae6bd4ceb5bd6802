package org.lacuna.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Incoming;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Vendor;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;

/**
 * A deployment made ready to be kept. Some thousand wait in memory, so it holds texts and not the deployment itself.
 *
 * @param json the whole record, in UTF-8
 * @param hash of it; equal records have equal hashes, whatever file they stand in
 * @param cells what stands in the columns {@link RecordColumns#SOUGHT}
 * @param device the same for devices that are counted together, another for others; {@value #NO_DEVICE} for what is no
 *        device. It covers what a {@link org.lacuna.deployment.DeviceCount} tells
 * @param countries without repetition
 * @param table it stands in; may be empty
 * @param line of the table; 0 = of no file
 */
record StoredRecord(byte[] json, String hash, String[] cells, long device, List<String> countries, String table,
        long line) {

    /** Of whatever is not a single device. */
    static final long NO_DEVICE = 0;

    static StoredRecord of(Deployment deployment) {
        return of(new Incoming(deployment, "", 0));
    }

    static StoredRecord of(Incoming incoming) {
        Deployment deployment = incoming.deployment();
        byte[] json = DeploymentJson.writeBytes(deployment);
        return new StoredRecord(json, Fingerprint.ofBytes(json), cells(deployment), device(deployment),
                deployment.place().countries().stream().distinct().toList(), incoming.table(), incoming.line());
    }

    String id() {
        return cells[0];
    }

    /** The whole record. */
    String content() {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Read anew. */
    Deployment deployment() {
        return DeploymentJson.read(content());
    }

    boolean isDevice() {
        return device != NO_DEVICE;
    }

    String where() {
        return Incoming.where(table, line);
    }

    private static long device(Deployment deployment) {
        if (!deployment.isDevice()) {
            return NO_DEVICE;
        }
        Operation what = deployment.operation();
        return ShortHash.of(deployment.place().name(), what.operator().map(Operator::code).orElse(""),
                deployment.history().status(), Lists.join(what.technologies()), Lists.join(what.traits()),
                Lists.join(what.possibleTraits()), deployment.origin().dataset());
    }

    private static String[] cells(Deployment d) {
        return new String[] { d.id(), d.kind().code(), d.place().granularity().code(), d.place().name(),
                d.operation().operator().map(Operator::code).orElse(null), d.history().status(), d.proof().confidence(),
                d.origin().dataset(), Lists.join(d.operation().traits()), Lists.join(d.operation().possibleTraits()),
                vendorStates(d) };
    }

    private static String vendorStates(Deployment d) {
        return d.vendors().size() == 1 ? d.vendors().get(0).homeState()
                : Lists.join(new TreeSet<>(d.vendors().stream().map(Vendor::homeState).toList()));
    }
}
