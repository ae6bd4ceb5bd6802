package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/** One browser in which a person has signed in. */
@Entity
@Table(name = "known_browser")
@IdClass(BrowserRow.Key.class)
class BrowserRow extends PanacheEntityBase {

    @Id
    String hash;
    @Id
    Long person;
    OffsetDateTime madeAt;

    static boolean isKnown(String hash, long person) {
        return count("hash = ?1 and person = ?2", hash, person) > 0;
    }

    /** What tells it from others. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String hash;
        Long person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash.equals(key.hash) && person.equals(key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(hash, person);
        }
    }
}
