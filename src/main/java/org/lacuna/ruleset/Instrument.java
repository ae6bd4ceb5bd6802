package org.lacuna.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.ruleset.Criterion.Citation;

/**
 * A law or standard with its own title and date.
 *
 * @param id kebab-case, unique in the ruleset
 * @param shortTitle how a reader names it in a table
 * @param body who made it
 * @param number official number; may be empty
 * @param kind treaty, law, judgment, guidance, resolution, standard or principles
 * @param status in-force, not-in-force, soft-law, repealed or unsure, on the date {@code statusOn}
 * @param says what it asks for as a whole, for citations without a place
 */
public record Instrument(String id, String title, String shortTitle, String body, Optional<String> number, String kind,
        String status, String statusOn, Optional<String> link, Optional<String> note, String says,
        List<Provision> provisions) {

    public Instrument {
        provisions = List.copyOf(provisions);
    }

    /** The same instrument with further places. */
    public Instrument with(List<Provision> more) {
        return new Instrument(id, title, shortTitle, body, number, kind, status, statusOn, link, note, says,
                Stream.concat(provisions.stream(), more.stream()).toList());
    }

    public Optional<Provision> find(String at) {
        return provisions.stream().filter(p -> p.at().equals(at)).findFirst();
    }

    /** What the cited place requires; what the whole asks for if the citation names no place or an unknown one. */
    public String says(Citation citation) {
        return citation.at().flatMap(this::find).map(Provision::says).orElse(says);
    }
}
