package org.lacuna.ruleset;

import java.math.BigInteger;
import java.util.Comparator;

/** Three numbers, as in 1.10.0: which version of a ruleset is later, and by how much. */
public record VersionNumber(BigInteger major, BigInteger minor, BigInteger patch) implements Comparable<VersionNumber> {

    private static final Comparator<VersionNumber> ORDER = Comparator.comparing(VersionNumber::major)
            .thenComparing(VersionNumber::minor).thenComparing(VersionNumber::patch);

    /** @throws IllegalArgumentException if the text is not three numbers with points between them */
    public static VersionNumber of(String text) {
        if (!text.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            throw new IllegalArgumentException(text + " is no version; allowed is three numbers, as in 1.2.0");
        }
        String[] parts = text.split("\\.");
        return new VersionNumber(new BigInteger(parts[0]), new BigInteger(parts[1]), new BigInteger(parts[2]));
    }

    /** Whether only the last number has risen since then: then no score may move. */
    public boolean isPatchOf(VersionNumber before) {
        return major.equals(before.major) && minor.equals(before.minor) && patch.compareTo(before.patch) > 0;
    }

    /** The next version in which scores may move. */
    public VersionNumber nextMinor() {
        return new VersionNumber(major, minor.add(BigInteger.ONE), BigInteger.ZERO);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
