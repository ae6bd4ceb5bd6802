package org.lacuna.deployment;

/**
 * Where a statement stands.
 *
 * @param url http or https; may be empty
 * @param date when it was published, as precise as known; may be empty
 */
public record Source(String title, String publisher, String url, String date) {
}
