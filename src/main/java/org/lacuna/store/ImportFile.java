package org.lacuna.store;

/**
 * A file of records that somebody imports.
 *
 * @param profile id of the import profile by which it was read
 * @param name of the file; empty = records that come from no file
 * @param sha256 of the file, hexadecimal; empty = of no file
 * @param who imports it; may be empty
 */
public record ImportFile(String profile, String name, String sha256, String who) {
}
