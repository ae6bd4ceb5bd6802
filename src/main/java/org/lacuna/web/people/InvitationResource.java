package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Secrets;
import org.lacuna.people.Organisation;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.people.Ticket;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.TicketStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** Whoever has the link of an invitation gets an account, once. */
@Path("/invitations/{token}")
public class InvitationResource {

    record InvitationPage(String token, String organisation, NewPerson person, List<Problem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(InvitationPage page);
    }

    private final PeopleStore people;
    private final TicketStore tickets;
    private final Door door;
    private final Reader reader;

    InvitationResource(PeopleStore people, TicketStore tickets, Door door, Reader reader) {
        this.people = people;
        this.tickets = tickets;
        this.door = door;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("token") String token) {
        return page(token, find(token), NewPerson.of("", reader.language(), "", ""), List.of());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("token") String token, @RestForm String name, @RestForm String language,
            @RestForm String passphrase, @RestForm String again) {
        Ticket invitation = find(token);
        NewPerson typed = NewPerson.of(name, language, passphrase, again);
        AccessTexts texts = reader.texts(AccessTexts.class);
        List<Problem> problems = typed.problems(texts);
        if (problems.isEmpty() && people.isTaken(typed.name())) {
            problems = List.of(new Problem("name", texts.problem_name_taken()));
        }
        if (!problems.isEmpty()) {
            return Pages.page(422, page(token, invitation, typed, problems));
        }
        return door.letIn(create(token, invitation, typed), "/account");
    }

    private Person create(String token, Ticket invitation, NewPerson typed) {
        if (!tickets.use(Secrets.hash(token))) {
            throw new NotFoundException();
        }
        Optional<Person> person = people.create(invitation.organisation(), PenName.of(typed.name()).orElseThrow(),
                typed.language(), Passphrases.hash(typed.passphrase()), invitation.grants());
        return person.orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(String token, Ticket invitation, NewPerson person, List<Problem> problems) {
        String organisation = people.findOrganisation(invitation.organisation()).map(Organisation::name).orElse("");
        return Templates.show(new InvitationPage(token, organisation, person, problems));
    }

    private Ticket find(String token) {
        return tickets.find(Ticket.Kind.INVITATION, Secrets.hash(token)).orElseThrow(NotFoundException::new);
    }
}
