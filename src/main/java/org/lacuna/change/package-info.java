/**
 * How coverage moves, and why: {@link org.lacuna.change.ChangeSplitter} between two results,
 * {@link org.lacuna.change.TimeLine} along the dates of one sheet's rules. Imports {@code java.*} and the pure packages
 * from {@link org.lacuna.ruleset} to {@link org.lacuna.scoring}.
 */
package org.lacuna.change;
