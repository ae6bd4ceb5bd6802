package org.lacuna.imports;

import java.util.List;
import java.util.Optional;

/**
 * The import profiles of a rulesets folder.
 *
 * @param names of countries and places, for all of them
 */
public record ImportProfiles(List<ImportProfile> all, CountryNames names) {

    public ImportProfiles {
        all = List.copyOf(all);
    }

    public Optional<ImportProfile> find(String id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The profile that knows a table with these columns. */
    public Optional<ImportProfile> recognise(List<String> columns) {
        return all.stream().filter(p -> p.recognises(columns)).findFirst();
    }
}
