package org.lacuna.cli;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.access.Secrets;
import org.lacuna.people.Organisation;
import org.lacuna.people.Ticket;
import org.lacuna.store.SessionStore;
import org.lacuna.store.SetupFile;
import org.lacuna.store.TicketStore;

/** As long as there are no accounts, each start of the server gives a link to the first one. */
@ApplicationScoped
public class SetupLink {

    private final SessionStore sessions;
    private final TicketStore tickets;
    private final SetupFile file;
    private final String site;
    private final boolean serves;

    SetupLink(SessionStore sessions, TicketStore tickets, SetupFile file,
            @ConfigProperty(name = "quarkus.http.host") String host, @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves,
            @ConfigProperty(name = "lacuna.own-reader") boolean alone) {
        this.sessions = sessions;
        this.tickets = tickets;
        this.file = file;
        this.site = "http://" + (host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
        this.serves = serves && !alone;
    }

    void print(@Observes StartupEvent event) {
        if (serves && !sessions.haveAccounts()) {
            String link = site + "/setup?token=" + create();
            file.write(link);
            System.out
                    .println("There are no accounts yet: whoever sits at this machine may write, and everybody who reaches the"
                            + " pages may read.\nTo set up the first account, open within 60 minutes: " + link);
        }
    }

    private String create() {
        String token = Secrets.token();
        tickets.keep(Secrets.hash(token),
                new Ticket(Ticket.Kind.SETUP, Organisation.FIRST, Optional.empty(), List.of()));
        return token;
    }
}
