package org.lacuna.store;

/**
 * 64 bits that stand for a text where there are too many to keep: FNV-1a over the letters, then mixed as in MurmurHash3.
 * Two of two million texts have the same with a chance of one in ten million; somebody who wants to can make such texts.
 */
final class ShortHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private ShortHash() {
    }

    /** @return never 0 */
    static long of(String... texts) {
        long hash = START;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0xFFFF) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
