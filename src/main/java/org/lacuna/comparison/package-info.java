/**
 * Two to twenty countries side by side, and what cannot be compared. Start at
 * {@link org.lacuna.comparison.ComparisonReporter}. Imports {@code java.*} and the other pure packages.
 */
package org.lacuna.comparison;
