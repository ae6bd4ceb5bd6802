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
 * @param cameras dated claims of its size, side by side; may be empty
 * @param related ids of records about the same thing
 */
public record Deployment(String id, RecordKind kind, String name, Place place, Operation operation,
        List<Vendor> vendors, Financing financing, Hosting hosting, History history, List<Claim> cameras, Proof proof,
        Set<String> related) {

    public Deployment {
        vendors = List.copyOf(vendors);
        cameras = List.copyOf(cameras);
        related = Sorted.copyOf(related);
    }

    /** Whether it is scored; claims, papers and events are shown but never scored. */
    public boolean isScored() {
        return kind.isSystem();
    }

    /** Deployments of equal profile have equal scores. */
    public Profile profile() {
        return Profile.of(this);
    }

    /** Changes when anything in the record changes. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
