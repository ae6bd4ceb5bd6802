/**
 * Who works here: organisations, people, what they may do and where, how long a session lasts. Start at
 * {@link org.lacuna.people.Person}.
 */
package org.lacuna.people;
