package org.lacuna.deployment;

import java.util.List;
import java.util.Set;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Sorted;

/**
 * A system as it stands, stood or is planned somewhere, or a paper about one.
 *
 * @param id external id, unique; kept on every import
 * @param name in our own words
 * @param financings one after the other where a programme has several; may be empty
 * @param scale dated claims of its size, side by side; may be empty
 * @param related ids of records about the same thing
 */
public record Deployment(String id, RecordKind kind, String name, Place place, Operation operation,
        List<Vendor> vendors, List<Financing> financings, Hosting hosting, History history, List<Claim> scale, Proof proof,
        Set<String> related, Origin origin) {

    public Deployment {
        vendors = List.copyOf(vendors);
        financings = List.copyOf(financings);
        scale = List.copyOf(scale);
        related = Sorted.copyOf(related);
    }

    /**
     * Whether it is scored. Claims, papers and events are shown but never scored; nor is a single device, since points on
     * a map show where somebody mapped, nor what is said of a country as a whole.
     */
    public boolean isScored() {
        return isScored(kind, place.granularity());
    }

    /** Of a record of which nothing else is known. */
    public static boolean isScored(RecordKind kind, Granularity granularity) {
        return kind.isSystem() && granularity != Granularity.DEVICE && granularity != Granularity.COUNTRY;
    }

    /** One camera or the like: counted by profile and place, never a system of its own. */
    public boolean isDevice() {
        return place.granularity() == Granularity.DEVICE;
    }

    public Deployment withPlace(Place place) {
        return new Deployment(id, kind, name, place, operation, vendors, financings, hosting, history, scale, proof, related,
                origin);
    }

    public Deployment withHistory(History history) {
        return new Deployment(id, kind, name, place, operation, vendors, financings, hosting, history, scale, proof, related,
                origin);
    }

    public Deployment withId(String id) {
        return new Deployment(id, kind, name, place, operation, vendors, financings, hosting, history, scale, proof, related,
                origin);
    }

    /** Changes when anything in the record changes. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
