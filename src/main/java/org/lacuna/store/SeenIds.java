package org.lacuna.store;

/**
 * Where each id of a file stands, in 16 bytes an id whatever its length: two million take 64 MB. Ids are told apart by their
 * {@link ShortHash}.
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
        long key = ShortHash.of(id);
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
        long key = ShortHash.of(id);
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
}
