package org.lacuna.deployment;

import java.util.List;
import java.util.Optional;

/**
 * Where a record is about.
 *
 * @param countries ISO 3166-1 alpha-2 codes; several for regional records, at least one
 * @param name town, site or stretch; may be empty
 * @param note may be empty
 * @param formerNames of the place, as in {@code Nur-Sultan} for Astana
 * @param point empty = not said
 * @param raw country and place in the source's own words; empty if the same
 */
public record Place(Granularity granularity, List<String> countries, String name, String note, List<String> formerNames,
        Optional<Point> point, String raw) {

    public Place {
        countries = List.copyOf(countries);
        formerNames = List.copyOf(formerNames);
    }

    public static Place of(Granularity granularity, List<String> countries, String name, String note) {
        return new Place(granularity, countries, name, note, List.of(), Optional.empty(), "");
    }
}
