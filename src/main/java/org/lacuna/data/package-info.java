/**
 * A country's answers, numbers and records as tables, and how they are cited, for whoever takes them elsewhere. Start at
 * {@link org.lacuna.data.CountryData}. Imports {@code java.*} and the other pure packages.
 */
package org.lacuna.data;
