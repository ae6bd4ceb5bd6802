/**
 * Scores in print order, rounded for readers, without markup. Start at {@link org.lacuna.report.CountryReport}. Imports
 * {@code java.*} and the other pure packages.
 */
package org.lacuna.report;
