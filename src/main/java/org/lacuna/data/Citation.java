package org.lacuna.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryResult;

/**
 * How an assessment is cited. The fingerprints name exactly the answers and the ruleset that gave its numbers.
 *
 * @param key for lists of literature
 * @param author who publishes the ruleset
 * @param title in English
 * @param asOf the day whose law is judged
 * @param edition ruleset and version
 * @param note that it is a draft, and the fingerprints
 */
public record Citation(String key, String author, String title, LocalDate asOf, String edition, String note) {

    static Optional<Citation> of(CountryResult result) {
        CountryReport r = result.report();
        if (r.assessment().isEmpty()) {
            return Optional.empty();
        }
        String name = new Locale.Builder().setRegion(r.country()).build().getDisplayCountry(Locale.ENGLISH);
        String edition = r.method().ruleset() + " " + r.method().version();
        String status = CountryData.status(r);
        return Optional.of(new Citation("lacuna-" + r.country().toLowerCase(Locale.ROOT) + "-" + r.asOf(),
                result.inputs().ruleset().about().publisher(),
                name + ": " + result.inputs().ruleset().about().title() + ". Assessment",
                r.asOf(), edition,
                status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1) + ". Law as of " + r.asOf()
                        + ". Ruleset " + edition + ", sha256:" + r.method().rulesetFingerprint() + ". Answers sha256:"
                        + r.method().answers() + "."));
    }
}
