/**
 * Writes results as files: for other programs, start at {@link org.lacuna.output.ResultJson}; for paper, at
 * {@link org.lacuna.output.Pdf}.
 */
package org.lacuna.output;
