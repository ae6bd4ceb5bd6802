package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lacuna.people.Organisation;

/** One organisation. */
@Entity
@Table(name = "organisation")
class OrganisationRow extends PanacheEntityBase {

    @Id
    String id;
    String name;
    /** Whether assessors see no scores of an edition before they submit it. */
    boolean hidesScores = true;

    Organisation organisation() {
        return new Organisation(id, name);
    }
}
