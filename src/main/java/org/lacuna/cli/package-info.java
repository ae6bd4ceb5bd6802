/**
 * Start, commands and starter data. Start at {@link org.lacuna.cli.Main}.
 */
package org.lacuna.cli;
