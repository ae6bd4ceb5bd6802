package org.lacuna.travel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * An assessment that somebody has brought. Its parts are what its manifest says, to the byte; what they say is still to be
 * looked at.
 *
 * @param leftOut how many of what were left out where it comes from
 * @param copies of documents: the media type of each, judged by its bytes, by SHA-256
 */
public record Arrival(About about, SortedMap<String, Long> leftOut, List<Listed> parts, Map<String, String> copies,
        Opener opener) {

    /** @param sha256 64 lower-case hexadecimal digits */
    public record Listed(String name, long bytes, String sha256, boolean needed) {

        /** Whether this Lacuna keeps it as it is, without knowing what it says. */
        public boolean isKept() {
            return !Parcel.ALWAYS.contains(name) && !name.equals(Parcel.REPLIES) && !name.equals(Parcel.COPIES) && !isCopy();
        }

        /** Whether it is a copy of a document. */
        public boolean isCopy() {
            return name.startsWith(Parcel.COPY);
        }
    }

    /** Opens a part by its name. */
    public interface Opener {
        InputStream open(String name) throws IOException;
    }

    public Arrival {
        parts = List.copyOf(parts);
        copies = Map.copyOf(copies);
    }

    public boolean has(String part) {
        return parts.stream().anyMatch(p -> p.name().equals(part));
    }

    public long countCopies() {
        return copies.size();
    }

    /** How many parts are kept as they are, without those of the ruleset. */
    public long unknownParts() {
        return parts.stream().filter(p -> p.isKept() && !p.name().startsWith(Parcel.RULESET)).count();
    }
}
