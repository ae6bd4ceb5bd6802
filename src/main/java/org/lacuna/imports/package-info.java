/**
 * Tables of texts as researchers bring them, before anybody has said what they mean. Start at
 * {@link org.lacuna.imports.SourceRow}. Imports {@code java.*}, {@link org.lacuna.deployment} and
 * {@link org.lacuna.ruleset}.
 */
package org.lacuna.imports;
