package org.lacuna.imports;

import java.util.List;
import java.util.Map;

/**
 * Names of countries and places beside those that are known anyway.
 *
 * @param names ISO 3166-1 code of two letters to other spellings
 * @param review names that are not guessed, with the reason
 * @param places towns whose name has changed
 * @param numbers ISO 3166-1 code of two letters to three digits
 * @param states abbreviation to name, of the states of the USA
 */
public record CountryNames(Map<String, List<String>> names, Map<String, String> review, List<NamedPlace> places,
        Map<String, String> numbers, Map<String, String> states) {

    public static final CountryNames NONE = new CountryNames(Map.of(), Map.of(), List.of(), Map.of(),
            Map.of());

    public CountryNames {
        names = Map.copyOf(names);
        review = Map.copyOf(review);
        places = List.copyOf(places);
        numbers = Map.copyOf(numbers);
        states = Map.copyOf(states);
    }

    /** @param country ISO 3166-1 code of two letters */
    public record NamedPlace(String country, String name, List<Former> former) {

        public NamedPlace {
            former = List.copyOf(former);
        }
    }

    /** @param from when the name began and ended to be official, as precise as known; may be empty */
    public record Former(String name, String from, String to) {
    }
}
