package org.lacuna.assessment;

/**
 * That a copy of a document is kept, so that its words can be shown when the link is dead. The copy itself is elsewhere.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes how many
 * @param kind judged from the bytes
 */
public record KeptCopy(String sha256, long bytes, CopyKind kind) {

    /** @throws IllegalArgumentException if that is no SHA-256, or of nothing */
    public KeptCopy {
        if (!isHash(sha256) || bytes < 1 || kind == null) {
            throw new IllegalArgumentException("A copy has a SHA-256, a size and a kind, found " + sha256 + " of " + bytes);
        }
    }

    public static boolean isHash(String text) {
        return text != null && text.matches("[0-9a-f]{64}");
    }
}
