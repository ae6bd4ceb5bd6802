/**
 * Systems as they stand, with their sources. Start at {@link org.lacuna.deployment.Deployment}. Imports {@code java.*} and
 * {@link org.lacuna.ruleset}.
 */
package org.lacuna.deployment;
