/**
 * Golden tests of a ruleset: made-up law, what a lawyer expects of it, and what the ruleset makes of it. Start at
 * {@link org.lacuna.cases.CaseRunner}. Imports {@code java.*} and the other pure packages but {@code report}.
 */
package org.lacuna.cases;
