package org.lacuna.context;

import java.util.List;
import org.lacuna.deployment.Source;

/**
 * Something published about a country that helps to judge its surveillance law, and what became of it when it was checked.
 * Shown, never counted in a score.
 *
 * @param id unique
 * @param countries ISO 3166-1 alpha-2 codes; empty = about no single country, so of interest for each
 * @param subject what it is about, a few words
 * @param source where it was checked
 * @param accessed when that was read, ISO date
 * @param confidence high, medium or low
 */
public record ContextFact(String id, ContextTopic topic, List<String> countries, String subject, Claim claim, Check check,
        Source source, String accessed, String confidence) {

    public ContextFact {
        countries = List.copyOf(countries);
    }

    public boolean isAbout(String country) {
        return countries.isEmpty() || countries.contains(country);
    }

    /**
     * What the checked article says.
     *
     * @param says in our own words; empty for what was found besides
     * @param by whom the article names; may be empty
     * @param value as said, a number or a word; may be empty
     * @param unit of the value; may be empty
     * @param asOf year or month of the value; may be empty
     */
    public record Claim(String says, String by, String value, String unit, String asOf) {
    }

    /**
     * What was found.
     *
     * @param value figures found, as the source has them; may be empty
     * @param note why the two may differ; may be empty
     */
    public record Check(ContextVerdict verdict, String value, String note) {
    }
}
