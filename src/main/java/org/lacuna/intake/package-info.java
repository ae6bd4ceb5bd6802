/**
 * Reads uploaded deployments. Everything that comes in is hostile until read. Start at {@link org.lacuna.intake.CsvIntake}.
 */
package org.lacuna.intake;
