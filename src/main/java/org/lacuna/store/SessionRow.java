package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.people.Session;

/** One session. */
@Entity
@Table(name = "session")
class SessionRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String hash;
    Long person;
    OffsetDateTime startedAt;
    OffsetDateTime seenAt;

    static Optional<SessionRow> findByHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    static List<SessionRow> listByPerson(long person) {
        return list("person = ?1 order by startedAt, id", person);
    }

    Session session() {
        return new Session(id, startedAt.toInstant(), seenAt.toInstant());
    }
}
