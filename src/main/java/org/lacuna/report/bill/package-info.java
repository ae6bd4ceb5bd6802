/**
 * A country with and without a bill, in print order and without markup. Start at
 * {@link org.lacuna.report.bill.BillReport}. Imports {@code java.*}, {@link org.lacuna.report} and the other pure packages.
 */
package org.lacuna.report.bill;
