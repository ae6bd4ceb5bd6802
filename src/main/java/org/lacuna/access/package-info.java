/**
 * Who may do what, and how that is found out. Start at {@link org.lacuna.access.Roles} and
 * {@link org.lacuna.access.SessionMechanism}.
 */
package org.lacuna.access;
