package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Starter data that have been loaded. */
@Entity
@Table(name = "starter")
class StarterRow extends PanacheEntityBase {

    @Id
    String name;
    OffsetDateTime loadedAt;
}
