/**
 * Reads what people bring. Everything that comes in is hostile until read. Start at {@link org.lacuna.intake.BroughtFile}
 * for files of any kind, as tables of texts, and at {@link org.lacuna.intake.CsvIntake} for the common deployment record.
 */
package org.lacuna.intake;
