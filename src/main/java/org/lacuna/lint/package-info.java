/**
 * What is wrong or doubtful in a ruleset that can be loaded. Start at {@link org.lacuna.lint.Lint}. Imports
 * {@code java.*} and the other pure packages but {@code report}.
 */
package org.lacuna.lint;
