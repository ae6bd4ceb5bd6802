package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lacuna.people.Invitation;
import org.lacuna.people.Ticket;

/** Keeps what secret links and codes are good for, under hashes of the secrets. */
@ApplicationScoped
@Transactional
public class TicketStore {

    private final Clock clock;

    TicketStore(Clock clock) {
        this.clock = clock;
    }

    /** In place of the one there is for the same person; of setup there is one only. */
    public void keep(String hash, Ticket ticket) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        TicketRow.delete("endsAt <= ?1", now);
        if (ticket.kind() != Ticket.Kind.INVITATION) {
            ticket.person().ifPresentOrElse(p -> TicketRow.delete("kind = ?1 and person = ?2", ticket.kind().code(), p),
                    () -> TicketRow.delete("kind", ticket.kind().code()));
        }
        TicketRow.of(hash, ticket, now.plus(ticket.kind().lasts())).persist();
    }

    /** Empty if there is none of the kind, it has been used, or its time is over. */
    public Optional<Ticket> find(Ticket.Kind kind, String hash) {
        return TicketRow.<TicketRow> find("hash = ?1 and kind = ?2 and endsAt > ?3", hash, kind.code(),
                OffsetDateTime.now(clock)).firstResultOptional().map(row -> row.ticket(kind));
    }

    /** Into the organisation, those that end first first. */
    public List<Invitation> invitations(String organisation) {
        return TicketRow.<TicketRow> list("kind = ?1 and organisation = ?2 and endsAt > ?3 order by endsAt, hash",
                Ticket.Kind.INVITATION.code(), organisation, OffsetDateTime.now(clock)).stream()
                .map(row -> new Invitation(row.hash, row.ticket(Ticket.Kind.INVITATION).grants(), row.endsAt.toInstant()))
                .toList();
    }

    /** @return false if there is no such invitation into the organisation */
    public boolean withdraw(String organisation, String invitation) {
        return TicketRow.delete("hash = ?1 and organisation = ?2 and kind = ?3", invitation, organisation,
                Ticket.Kind.INVITATION.code()) == 1;
    }

    /** @return false if somebody else has used it in the same moment */
    public boolean use(String hash) {
        return TicketRow.delete("hash", hash) == 1;
    }
}
