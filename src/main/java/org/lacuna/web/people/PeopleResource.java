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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.access.Secrets;
import org.lacuna.people.Grant;
import org.lacuna.people.Invitation;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.people.Ticket;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.Signed;
import org.lacuna.store.TicketStore;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Pages;
import org.lacuna.web.Reader;

/** The people of an organisation, for its administrators. */
@Path("/people")
@RolesAllowed(Roles.ADMINISTRATOR)
public class PeopleResource {

    /**
     * @param organisation its name, as typed if there are problems with it
     * @param hidesScores whether assessors see no scores of an edition before they submit it
     */
    record ListPage(List<Person> people, List<Invitation> invitations, GrantForm form, String organisation,
            boolean hidesScores,
            List<Problem> problems) {
    }

    /** @param own whether it is the account of whoever looks */
    record PersonPage(Person person, boolean own, GrantForm form, List<Problem> problems) {
    }

    /** @param secret link or code to hand over; shown this once */
    record SecretPage(String penName, String secret) {

        public boolean isLink() {
            return penName.isEmpty();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(PersonPage page);

        static native TemplateInstance secret(SecretPage page);
    }

    private final PeopleStore people;
    private final TicketStore tickets;
    private final Reader reader;

    PeopleResource(PeopleStore people, TicketStore tickets, Reader reader) {
        this.people = people;
        this.tickets = tickets;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list() {
        return list(GrantForm.EMPTY, List.of());
    }

    private TemplateInstance list(GrantForm form, List<Problem> problems) {
        return list(form, people.findOrganisation(self().organisation()).orElseThrow().name(), problems);
    }

    private TemplateInstance list(GrantForm form, String organisation, List<Problem> problems) {
        return Templates.list(new ListPage(people.list(self().organisation()),
                tickets.invitations(self().organisation()), form, organisation, people.hidesScores(self().organisation()),
                problems));
    }

    /** @param hide {@code yes} if assessors shall see no scores of an edition before they submit it */
    @POST
    @Path("scores")
    public Response hideScores(@RestForm String hide) {
        people.setHidesScores(self().organisation(), "yes".equals(hide), signed());
        return Response.seeOther(URI.create("/people#scores")).build();
    }

    /** Gives the organisation another name. */
    @POST
    @Path("organisation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@RestForm String organisation) {
        String name = organisation == null ? "" : organisation.strip();
        if (name.isEmpty() || name.length() > Organisation.LONGEST_NAME) {
            return Pages.page(422, list(GrantForm.EMPTY, name,
                    List.of(new Problem("organisation", texts().problem_organisation(Organisation.LONGEST_NAME)))));
        }
        people.rename(self().organisation(), name, signed());
        return Response.seeOther(URI.create("/people")).build();
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> sent, UriInfo uri) {
        GrantForm form = GrantForm.of(sent);
        List<Problem> problems = form.problems(texts());
        if (!problems.isEmpty()) {
            return Pages.page(422, list(form, problems));
        }
        String token = Secrets.token();
        tickets.keep(Secrets.hash(token),
                new Ticket(Ticket.Kind.INVITATION, self().organisation(), Optional.empty(), form.grants()));
        return Pages.page(200, Templates.secret(
                new SecretPage("", uri.getBaseUriBuilder().path("invitations").path(token).build().toString())));
    }

    /** Its link leads nowhere from now on. */
    @POST
    @Path("invitations/{invitation}/withdraw")
    public Response withdraw(@PathParam("invitation") String invitation) {
        if (!tickets.withdraw(self().organisation(), invitation)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/people")).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") long id) {
        Person person = find(id);
        return show(person, GrantForm.of(person), List.of());
    }

    private TemplateInstance show(Person person, GrantForm form, List<Problem> problems) {
        return Templates.show(new PersonPage(person, person.id() == self().id(), form, problems));
    }

    /** Holds from the next request on. Nobody takes their own rights as administrator away, so that there is always one. */
    @POST
    @Path("{id}/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setRoles(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        Person person = find(id);
        GrantForm form = GrantForm.of(sent);
        List<Problem> problems = form.problems(texts());
        List<Grant> grants = problems.isEmpty() ? form.grants() : List.of();
        if (problems.isEmpty() && person.id() == self().id()
                && grants.stream().noneMatch(g -> g.role() == Role.ADMINISTRATOR)) {
            problems = List.of(new Problem("administrator", texts().problem_own_role()));
        }
        if (!problems.isEmpty()) {
            return Pages.page(422, show(person, form, problems));
        }
        people.setGrants(id, grants, signed());
        return back(id);
    }

    @POST
    @Path("{id}/disable")
    public Response disable(@PathParam("id") long id) {
        Person person = find(id);
        if (person.id() == self().id()) {
            return Pages.page(422, show(person, GrantForm.of(person),
                    List.of(new Problem("disable", texts().problem_own_account()))));
        }
        people.setDisabled(id, true, signed());
        return back(id);
    }

    @POST
    @Path("{id}/enable")
    public Response enable(@PathParam("id") long id) {
        people.setDisabled(find(id).id(), false, signed());
        return back(id);
    }

    /** A code by which the person sets a new passphrase; nobody else ever knows that. */
    @POST
    @Path("{id}/reset")
    public Response reset(@PathParam("id") long id) {
        Person person = find(id);
        String code = Secrets.code();
        tickets.keep(Secrets.hashOfCode(code),
                new Ticket(Ticket.Kind.RESET, person.organisation(), Optional.of(id), List.of()));
        return Pages.page(200, Templates.secret(new SecretPage(person.penName(), code)));
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/people/" + id)).build();
    }

    /** To an administrator of another organisation there is no such person. */
    private Person find(long id) {
        return people.find(id).filter(p -> p.organisation().equals(self().organisation()))
                .orElseThrow(NotFoundException::new);
    }

    private Signed signed() {
        return Signed.by(self().penName());
    }

    private Person self() {
        return reader.caller().person().orElseThrow();
    }

    private AccessTexts texts() {
        return reader.texts(AccessTexts.class);
    }
}
