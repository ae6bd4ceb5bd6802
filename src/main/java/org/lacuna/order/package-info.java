/**
 * Which country stands where, as far as ranges can tell: rank ranges, and runs under other weights. Start at
 * {@link org.lacuna.order.Orderer}. Imports {@code java.*}, {@link org.lacuna.ruleset}, {@link org.lacuna.assessment} and
 * {@link org.lacuna.scoring}.
 * <p>
 * The same ruleset, answers and number of runs give the same result to the byte, on every machine and with any number of
 * threads: chance comes from {@link org.lacuna.order.Chance}, each run has a stream of its own, sums are added up in one
 * order, and logarithms come from {@link java.lang.StrictMath}.
 */
package org.lacuna.order;
