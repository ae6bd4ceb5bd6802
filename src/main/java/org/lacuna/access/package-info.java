/**
 * Who may do what. Start at {@link org.lacuna.access.Roles}.
 */
package org.lacuna.access;
