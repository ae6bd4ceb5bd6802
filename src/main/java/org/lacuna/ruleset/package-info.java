/**
 * The law as data: criteria with graded options, and everything that decides how answers become numbers. Start at
 * {@link org.lacuna.ruleset.Ruleset}. Imports {@code java.*} only.
 */
package org.lacuna.ruleset;
