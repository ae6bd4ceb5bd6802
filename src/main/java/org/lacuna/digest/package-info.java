/**
 * Short forms of a country's report: what fits on one or two sheets, and the questions that are left to ask. The numbers are
 * those of the report. Start at {@link org.lacuna.digest.Digester}. Imports {@code java.*} and the other pure packages.
 */
package org.lacuna.digest;
