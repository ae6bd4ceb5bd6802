package org.lacuna.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A role for a country.
 *
 * @param country ISO 3166-1 code of two letters; {@link #EVERYWHERE} = every country
 */
public record Grant(Role role, String country) {

    public static final String EVERYWHERE = "";

    /** @throws IllegalArgumentException if the country is no code of two letters, or the role is not given by country */
    public Grant {
        if (!country.matches("([A-Z]{2})?")) {
            throw new IllegalArgumentException("No country: " + country);
        }
        if (!country.isEmpty() && !role.isByCountry()) {
            throw new IllegalArgumentException("Not given by country: " + role);
        }
    }

    /** Each role for each country; of no countries, for all. A role that is not given by country is given for all. */
    public static List<Grant> of(Set<Role> roles, Set<String> countries) {
        return Stream.of(Role.values()).filter(roles::contains)
                .flatMap(r -> (countries.isEmpty() || !r.isByCountry() ? Set.of(EVERYWHERE) : countries).stream().sorted()
                        .map(c -> new Grant(r, c)))
                .toList();
    }

    /** All of them in one line, as in {@code assessor KG, assessor KZ, reader}; empty = none. */
    public static String text(Collection<Grant> grants) {
        return grants.stream().map(g -> (g.role().code() + " " + g.country()).strip()).sorted()
                .collect(Collectors.joining(", "));
    }

    public boolean reaches(String asked) {
        return country.equals(EVERYWHERE) || country.equals(asked);
    }
}
