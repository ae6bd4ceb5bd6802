package org.lacuna.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a record is about.
 *
 * @param countries ISO 3166-1 alpha-2 codes; several for regional records, at least one. A single device of which the source
 *        names no country has {@value #UNKNOWN}
 * @param name town, site or stretch; may be empty
 * @param note may be empty
 * @param formerNames of the place, as in {@code Nur-Sultan} for Astana
 * @param point empty = not said
 * @param raw country and place in the source's own words; empty if the same
 */
public record Place(Granularity granularity, List<String> countries, String name, String note, List<String> formerNames,
        Optional<Point> point, String raw) {

    /** The code of no country, reserved for users by ISO 3166-1. */
    public static final String UNKNOWN = "ZZ";
    public static final Set<String> NO_COUNTRY = Set.of(UNKNOWN);

    public Place {
        countries = List.copyOf(countries);
        formerNames = List.copyOf(formerNames);
    }

    public static Place of(Granularity granularity, List<String> countries, String name, String note) {
        return new Place(granularity, countries, name, note, List.of(), Optional.empty(), "");
    }
}
