/**
 * From answers and deployments to ranges, gaps and reasons. Start at {@link org.lacuna.scoring.Scorer}. Imports {@code java.*}
 * and the other pure packages but {@code report}.
 */
package org.lacuna.scoring;
