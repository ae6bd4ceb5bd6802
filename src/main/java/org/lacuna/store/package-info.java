/**
 * Keeps assessments, bills, deployment records and people in a database. No entity leaves it. Rows that are one
 * organisation's own have a {@link org.hibernate.annotations.TenantId}: give new ones of that kind one too. Start at
 * {@link org.lacuna.store.AssessmentStore}; for records at {@link org.lacuna.store.DeploymentStore} and
 * {@link org.lacuna.store.ImportStore}. Of records there may be millions, so they are read and written in SQL, past the
 * entities: {@link org.lacuna.store.RecordTable} is the one place that changes them. {@link org.lacuna.store.Sql} refuses a
 * statement that does not say whose rows it is about. {@link org.lacuna.store.EditionStore} takes editions from draft to
 * published; {@link org.lacuna.store.PublishedStore} is all that strangers' pages read.
 */
package org.lacuna.store;
