package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Secrets;
import org.lacuna.people.Person;
import org.lacuna.people.Ticket;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.TicketStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/**
 * A new passphrase for whoever has forgotten theirs, by a code that an administrator hands over. The second factor
 * stays. Nobody guesses such a code, so tries are not slowed, and whoever is kept out by the guesses of others gets in.
 */
@Path("/reset")
public class ResetResource {

    record ResetPage(String name, List<Problem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ResetPage page);
    }

    private final PeopleStore people;
    private final TicketStore tickets;
    private final Door door;
    private final Reader reader;

    ResetResource(PeopleStore people, TicketStore tickets, Door door, Reader reader) {
        this.people = people;
        this.tickets = tickets;
        this.door = door;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return Templates.show(new ResetPage("", List.of()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(@RestForm String name, @RestForm String code, @RestForm String passphrase, @RestForm String again) {
        String typed = Objects.toString(name, "");
        AccessTexts texts = reader.texts(AccessTexts.class);
        List<Problem> problems = NewPerson.passphraseProblems(Objects.toString(passphrase, ""), Objects.toString(again, ""),
                typed, texts);
        if (!problems.isEmpty()) {
            return refuse(typed, problems);
        }
        String hash = Secrets.hashOfCode(Objects.toString(code, ""));
        Optional<Long> person = people.findByName(typed).map(Person::id);
        boolean right = tickets.find(Ticket.Kind.RESET, hash).filter(t -> t.person().equals(person)).isPresent();
        if (!right || !tickets.use(hash)) {
            return refuse(typed, List.of(new Problem("code", texts.reset_wrong())));
        }
        people.setPassphrase(person.orElseThrow(), Passphrases.hash(passphrase));
        return door.know(person.get(), Response.seeOther(URI.create("/sign-in"))).build();
    }

    private static Response refuse(String name, List<Problem> problems) {
        return Pages.page(422, Templates.show(new ResetPage(name, problems)));
    }
}
