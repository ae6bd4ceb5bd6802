package org.lacuna.store;

/**
 * Where each id of a file stands, in 16 bytes an id whatever its length: two million take 64 MB. Ids are told apart by 64
 * bits; that two of two million ids are taken for one has a chance of one in ten million.
 */
final class SeenIds {

    private static final long NOT_SEEN = -1;

    private long[] keys = new long[1 << 12];
    private long[] places = new long[keys.length];
    private int size;

    /**
     * @param place where it stands, at least 0
     * @return where it stood before; less than 0 if it is new
     */
    long add(String id, long place) {
        if (size > keys.length / 2) {
            grow();
        }
        long key = key(id);
        int slot = slot(key);
        if (keys[slot] == key) {
            return places[slot];
        }
        keys[slot] = key;
        places[slot] = place;
        size++;
        return NOT_SEEN;
    }

    boolean contains(String id) {
        long key = key(id);
        return keys[slot(key)] == key;
    }

    /** Where the key is or would be. */
    private int slot(long key) {
        int slot = (int) (key >>> 20) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** FNV-1a over the letters, then mixed as in MurmurHash3; never 0. */
    private static long key(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
