/**
 * Keeps assessments and deployments in a database. No entity leaves it. Start at {@link org.lacuna.store.AssessmentStore}.
 */
package org.lacuna.store;
