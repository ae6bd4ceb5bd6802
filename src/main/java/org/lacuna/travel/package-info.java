/**
 * An assessment on its way from one Lacuna to another: what is in the zip, apart from how it is written and kept. Start at
 * {@link org.lacuna.travel.Parcel}. Imports {@code java.*} only.
 */
package org.lacuna.travel;
