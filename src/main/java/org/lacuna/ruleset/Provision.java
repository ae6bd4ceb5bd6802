package org.lacuna.ruleset;

/**
 * A citable place in an instrument.
 *
 * @param at article, section or paragraph as lawyers write it
 * @param says what it requires, in our own words
 */
public record Provision(String at, String says) {
}
