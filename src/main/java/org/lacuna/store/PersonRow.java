package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.lacuna.people.Grant;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.people.Role;

/** One person. */
@Entity
@Table(name = "person")
class PersonRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String organisation;
    String penName;
    String foldedName;
    String language;
    String passphrase;
    String secret;
    long usedStep;
    boolean disabled;
    OffsetDateTime createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_grant", joinColumns = @JoinColumn(name = "person"))
    @BatchSize(size = 200)
    Set<GrantPart> grants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "hash")
    Set<String> recoveryCodes = new HashSet<>();

    static Optional<PersonRow> findByName(String penName) {
        return find("foldedName", PenName.folded(penName)).firstResultOptional();
    }

    static List<PersonRow> listByOrganisation(String organisation) {
        return list("organisation = ?1 order by foldedName", organisation);
    }

    void set(List<Grant> given) {
        Set<GrantPart> parts = new HashSet<>();
        given.forEach(g -> parts.add(GrantPart.of(g)));
        grants.retainAll(parts);
        grants.addAll(parts);
    }

    Person person() {
        return new Person(id, organisation, penName, language, disabled, !secret.isEmpty(),
                grants.stream().map(GrantPart::grant).sorted(GrantPart.ORDER).toList());
    }

    /** A role for a country. */
    @Embeddable
    static class GrantPart {

        static final Comparator<Grant> ORDER = Comparator.comparing(Grant::role)
                .thenComparing(Grant::country);

        String role;
        String country;

        static GrantPart of(Grant grant) {
            GrantPart part = new GrantPart();
            part.role = grant.role().code();
            part.country = grant.country();
            return part;
        }

        Grant grant() {
            return new Grant(Role.find(role).orElseThrow(), country);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GrantPart part && role.equals(part.role) && country.equals(part.country);
        }

        @Override
        public int hashCode() {
            return Objects.hash(role, country);
        }
    }
}
