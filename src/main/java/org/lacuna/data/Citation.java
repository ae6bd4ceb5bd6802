package org.lacuna.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryResult;
import org.lacuna.review.Stamp;

/**
 * How an assessment is cited. The fingerprints name exactly the answers and the ruleset that gave its numbers.
 *
 * @param key for lists of literature
 * @param author who publishes the edition; of a draft, the ruleset
 * @param title in English
 * @param asOf the day whose law is judged
 * @param edition its number, unless it is a draft, ruleset and version
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
        String key = "lacuna-" + r.country().toLowerCase(Locale.ROOT) + "-"
                + r.stamp().map(s -> "edition-" + s.number()).orElse(r.asOf().toString());
        return Optional.of(new Citation(key,
                r.stamp().map(Stamp::organisation).filter(o -> !o.isBlank())
                        .orElse(result.inputs().ruleset().about().publisher()),
                name + ": " + result.inputs().ruleset().about().title() + ". Assessment",
                r.asOf(), r.stamp().map(s -> "Edition " + s.number() + ", ").orElse("") + edition,
                r.stamp().map(s -> "Edition " + s.number() + ", published " + s.published() + ". ").orElse("")
                        + status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1) + ". Law as of " + r.asOf()
                        + ". Ruleset " + edition + ", sha256:" + r.method().rulesetFingerprint() + ". Answers sha256:"
                        + r.method().answers() + "."));
    }
}
