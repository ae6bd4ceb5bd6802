package org.lacuna.deployment;

import java.util.List;

/**
 * Where a record is about.
 *
 * @param countries ISO 3166-1 alpha-2 codes; several for regional records, at least one
 * @param name town, site or stretch; may be empty
 * @param note may be empty
 */
public record Place(Granularity granularity, List<String> countries, String name, String note) {

    public Place {
        countries = List.copyOf(countries);
    }
}
