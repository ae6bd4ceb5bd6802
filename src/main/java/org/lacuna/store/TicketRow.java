package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lacuna.people.Grant;
import org.lacuna.people.Role;
import org.lacuna.people.Ticket;

/** One secret that is good once. */
@Entity
@Table(name = "ticket")
class TicketRow extends PanacheEntityBase {

    @Id
    String hash;
    String kind;
    String organisation;
    Long person;
    @Column(length = 4000)
    String grants;
    OffsetDateTime endsAt;

    static TicketRow of(String hash, Ticket ticket, OffsetDateTime endsAt) {
        TicketRow row = new TicketRow();
        row.hash = hash;
        row.kind = ticket.kind().code();
        row.organisation = ticket.organisation();
        row.person = ticket.person().orElse(null);
        row.grants = Lists.join(ticket.grants().stream().map(g -> g.role().code() + ":" + g.country()).toList());
        row.endsAt = endsAt;
        return row;
    }

    Ticket ticket(Ticket.Kind known) {
        return new Ticket(known, organisation, Optional.ofNullable(person),
                Lists.split(grants).stream().map(TicketRow::grant).toList());
    }

    private static Grant grant(String text) {
        int colon = text.indexOf(':');
        return new Grant(Role.find(text.substring(0, colon)).orElseThrow(), text.substring(colon + 1));
    }
}
