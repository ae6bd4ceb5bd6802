package org.lacuna.travel;

import java.time.LocalDate;

/**
 * Which assessment it is.
 *
 * @param id as it is called wherever it goes, without what a server adds for an organisation
 * @param country ISO 3166-1 alpha-2 code
 * @param ruleset id of the ruleset
 * @param version of the ruleset
 * @param fingerprint of the ruleset; empty = none was kept
 * @param asOf the day whose law is judged
 */
public record About(String id, String country, String ruleset, String version, String fingerprint, LocalDate asOf) {
}
