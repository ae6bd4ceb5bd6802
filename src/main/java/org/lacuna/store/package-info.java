/**
 * Keeps assessments, bills and deployment records in a database. No entity leaves it. Start at
 * {@link org.lacuna.store.AssessmentStore}; for records at {@link org.lacuna.store.DeploymentStore} and
 * {@link org.lacuna.store.ImportStore}. Of records there may be millions, so they are read and written in SQL, past the
 * entities: {@link org.lacuna.store.RecordTable} is the one place that changes them.
 */
package org.lacuna.store;
