/**
 * Facts and claims around the systems of a country that no score counts. Start at {@link org.lacuna.context.ContextFact}.
 * Imports {@code java.*}, {@link org.lacuna.deployment} and {@link org.lacuna.ruleset}.
 */
package org.lacuna.context;
