package org.lacuna.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Passphrases;
import org.lacuna.access.Roles;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Session;
import org.lacuna.people.Visit;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.SessionStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** One's own account. */
@Path("/account")
@RolesAllowed(Roles.MEMBER)
public class AccountResource {

    /** @param current the session of whoever looks */
    record AccountPage(Person person, String organisation, List<Session> sessions, long current, List<Problem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(AccountPage page);
    }

    private final PeopleStore people;
    private final SessionStore sessions;
    private final Door door;
    private final Reader reader;

    AccountResource(PeopleStore people, SessionStore sessions, Door door, Reader reader) {
        this.people = people;
        this.sessions = sessions;
        this.door = door;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show() {
        return page(List.of());
    }

    /** Ends every session of theirs but a new one in place of this. */
    @POST
    @Path("passphrase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestForm String old, @RestForm String passphrase, @RestForm String again) {
        Person person = visit().person();
        AccessTexts texts = reader.texts(AccessTexts.class);
        String wanted = Objects.toString(passphrase, "");
        List<Problem> problems = new ArrayList<>();
        if (!door.knows(person, Objects.toString(old, ""))) {
            problems.add(new Problem("old", texts.problem_old_passphrase()));
        }
        problems.addAll(NewPerson.passphraseProblems(wanted, Objects.toString(again, ""), person.penName(), texts));
        if (!problems.isEmpty()) {
            return Pages.page(422, page(problems));
        }
        people.setPassphrase(person.id(), Passphrases.hash(wanted));
        return door.letIn(person, "/account");
    }

    @POST
    @Path("sessions/{id}/end")
    public Response end(@PathParam("id") long id) {
        if (!sessions.end(visit().person().id(), id)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance page(List<Problem> problems) {
        Visit visit = visit();
        String organisation = people.findOrganisation(visit.person().organisation()).map(Organisation::name).orElse("");
        return Templates.show(new AccountPage(visit.person(), organisation, sessions.list(visit.person().id()),
                visit.session().id(), problems));
    }

    private Visit visit() {
        return reader.caller().visit().orElseThrow();
    }
}
