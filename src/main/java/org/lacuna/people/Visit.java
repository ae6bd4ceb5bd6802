package org.lacuna.people;

/** A person and the session they are here by. */
public record Visit(Person person, Session session) {
}
