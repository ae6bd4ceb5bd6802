package org.lacuna.deployment;

/**
 * Who supplied a system.
 *
 * @param homeState ISO 3166-1 alpha-2 code; empty = unknown
 * @param role as the sources say; may be empty
 */
public record Vendor(String name, String homeState, String role) {
}
