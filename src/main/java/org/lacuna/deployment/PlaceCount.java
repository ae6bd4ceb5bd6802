package org.lacuna.deployment;

/**
 * What is on record at one place of a country.
 *
 * @param place empty = not said
 * @param systems records that are scored
 * @param devices single devices that somebody mapped
 */
public record PlaceCount(String place, long systems, long devices) {
}
