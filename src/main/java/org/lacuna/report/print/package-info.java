/**
 * What a printed report adds to a country's report: numbered sources, key facts, who a gap concerns, what crosses borders,
 * and tables cut to a length that fits on a sheet. Start at {@link org.lacuna.report.print.PrintReporter}.
 */
package org.lacuna.report.print;
