package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Secrets;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.people.Ticket;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.SetupFile;
import org.lacuna.store.TicketStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** The first account. Open to whoever has the link that the server prints, once. */
@Path("/setup")
public class SetupResource {

    private static final Set<Role> ALL = Set.of(Role.ASSESSOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR);

    /** @param token of the link */
    record SetupPage(String token, String organisation, NewPerson person, List<Problem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SetupPage page);

        static native TemplateInstance where();
    }

    private final PeopleStore people;
    private final TicketStore tickets;
    private final SetupFile file;
    private final Door door;
    private final Reader reader;

    SetupResource(PeopleStore people, TicketStore tickets, SetupFile file, Door door, Reader reader) {
        this.people = people;
        this.tickets = tickets;
        this.file = file;
        this.door = door;
        this.reader = reader;
    }

    /** Without the link, whoever sits at the machine is told where it is. */
    @GET
    @PermitAll
    public TemplateInstance show(@RestQuery Optional<String> token) {
        if (reader.isFirst() && !isOpen(token.orElse(""))) {
            return Templates.where();
        }
        check(token.orElse(""));
        return Templates.show(new SetupPage(token.orElse(""), "", NewPerson.of("", reader.language(), "", ""), List.of()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestForm String token, @RestForm String organisation, @RestForm String name,
            @RestForm String language, @RestForm String passphrase, @RestForm String again) {
        check(Objects.toString(token, ""));
        NewPerson typed = NewPerson.of(name, language, passphrase, again);
        String title = Objects.toString(organisation, "").strip();
        AccessTexts texts = reader.texts(AccessTexts.class);
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > Organisation.LONGEST_NAME) {
            problems.add(new Problem("organisation", texts.problem_organisation(Organisation.LONGEST_NAME)));
        }
        problems.addAll(typed.problems(texts));
        if (PenName.isReserved(typed.name())) {
            problems.add(new Problem("name", texts.problem_name_taken()));
        }
        if (!problems.isEmpty()) {
            return Pages.page(422, Templates.show(new SetupPage(Objects.toString(token, ""), title, typed, problems)));
        }
        Person first = people.createFirst(title, PenName.of(typed.name()).orElseThrow(), typed.language(),
                Passphrases.hash(typed.passphrase()), Grant.of(ALL, Set.of())).orElseThrow(NotFoundException::new);
        file.drop();
        return door.letIn(first, "/account/second-factor");
    }

    /** To anybody else there is no such page. */
    private void check(String token) {
        if (!isOpen(token)) {
            throw new NotFoundException();
        }
    }

    private boolean isOpen(String token) {
        return !reader.caller().accounts() && tickets.find(Ticket.Kind.SETUP, Secrets.hash(token)).isPresent();
    }
}
