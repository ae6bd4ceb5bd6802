/**
 * Writes what is printed as OpenDocument text (ODF 1.3), for whoever goes on editing it: start at
 * {@link org.lacuna.output.odt.Odt}. How styles look stands in {@code print/odt/styles.xml}.
 */
package org.lacuna.output.odt;
