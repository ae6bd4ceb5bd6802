/**
 * Writes results as files for other programs. Start at {@link org.lacuna.output.ResultJson}.
 */
package org.lacuna.output;
