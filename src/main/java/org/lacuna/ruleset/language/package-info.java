/**
 * Rulesets in several languages. A translation remembers the fingerprint of what it translates, so a stale line is never shown.
 * Start at {@link org.lacuna.ruleset.language.TranslatedRuleset}.
 */
package org.lacuna.ruleset.language;
