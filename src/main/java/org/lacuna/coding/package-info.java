/**
 * A second person answers chosen questions of an edition without seeing the first answers; what comes of it. Start at
 * {@link org.lacuna.coding.Coding}; how well the two agree is {@link org.lacuna.coding.Agreement}. Imports {@code java.*},
 * {@link org.lacuna.assessment} and {@link org.lacuna.ruleset}.
 */
package org.lacuna.coding;
