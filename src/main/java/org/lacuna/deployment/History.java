package org.lacuna.deployment;

/**
 * What is known of the course of a system. Dates are as precise as the source: a year, a month or a day, with
 * {@code (planned)} or {@code (inferred)} behind them where that is so; empty = unknown.
 *
 * @param status a status of the ruleset's vocabulary
 * @param statusRaw the source's own word
 * @param datesRaw the source's own words for the dates where they differ; may be empty
 */
public record History(String status, String statusRaw, String statusAsOf, String announced, String start, String end,
        String datesRaw) {

    /** Of which nothing but the status is known. */
    public static History of(String status) {
        return new History(status, "", "", "", "", "", "");
    }
}
