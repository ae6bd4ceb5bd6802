package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.people.Organisation;
import org.lacuna.review.EditionAct;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.EditionStore;
import org.lacuna.store.EditionStore.Outcome;
import org.lacuna.store.Signed;

/** What people do with an edition: from draft to published and on to the next. */
@Path("/assessments/{id}/edition")
public class EditionResource {

    private final EditionStore editions;
    private final AssessmentStore assessments;
    private final TaskLists pages;
    private final Reader reader;
    private final Clock clock;

    EditionResource(EditionStore editions, AssessmentStore assessments, TaskLists pages, Reader reader, Clock clock) {
        this.editions = editions;
        this.assessments = assessments;
        this.pages = pages;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param seen what the person has seen, as the page says it; so everywhere here */
    @POST
    @Path("submit")
    @RolesAllowed(Roles.ASSESSOR)
    public Response submit(@PathParam("id") String id, @RestForm String seen) {
        return act(id, EditionAct.SUBMIT, seen, "");
    }

    @POST
    @Path("take")
    @RolesAllowed(Roles.REVIEWER)
    public Response take(@PathParam("id") String id, @RestForm String seen) {
        return act(id, EditionAct.TAKE, seen, "");
    }

    @POST
    @Path("send-back")
    @RolesAllowed(Roles.REVIEWER)
    public Response sendBack(@PathParam("id") String id, @RestForm String seen, @RestForm String reason) {
        return act(id, EditionAct.SEND_BACK, seen, reason == null ? "" : reason);
    }

    private Response act(String id, EditionAct act, String seen, String reason) {
        find(id);
        return answer(id, editions.act(id, act, text(seen), Signed.because(reader.who(), reason)), reason);
    }

    /** @param lawyer {@code yes} if the person says that they are one */
    @POST
    @Path("approve")
    @RolesAllowed(Roles.REVIEWER)
    public Response approve(@PathParam("id") String id, @RestForm String seen, @RestForm String lawyer) {
        find(id);
        return answer(id, editions.approve(id, "yes".equals(lawyer), text(seen), Signed.by(reader.who())), "");
    }

    @POST
    @Path("publish")
    @RolesAllowed(Roles.PUBLISHER)
    public Response publish(@PathParam("id") String id, @RestForm String seen) {
        find(id);
        return answer(id, editions.publish(id, text(seen), Signed.by(reader.who())), "");
    }

    /** @param reason that everybody will read */
    @POST
    @Path("withdraw")
    @RolesAllowed(Roles.PUBLISHER)
    public Response withdraw(@PathParam("id") String id, @RestForm String seen, @RestForm String reason) {
        find(id);
        return answer(id, editions.withdraw(id, text(seen), Signed.because(reader.who(), text(reason))), text(reason));
    }

    /** Begins the edition after this one. */
    @POST
    @Path("next")
    @RolesAllowed(Roles.ASSESSOR)
    public Response next(@PathParam("id") String id, @RestForm String seen) {
        find(id);
        if (!editions.find(id).orElseThrow().seen().equals(seen)) {
            return answer(id, Outcome.CHANGED, "");
        }
        String country = assessments.findCountry(id).orElseThrow();
        String fresh = Organisation.idFor(reader.caller().organisation(),
                country + "-" + LocalDate.now(clock).getYear() + "-" + (editions.ordinal(id) + 1));
        return editions.next(id, fresh, Signed.by(reader.who())).map(sheet -> there(sheet.id()))
                .orElseGet(() -> answer(id, Outcome.NOT_NOW, ""));
    }

    private void find(String id) {
        editions.find(id).orElseThrow(NotFoundException::new);
    }

    private static String text(String field) {
        return Optional.ofNullable(field).orElse("");
    }

    private Response answer(String id, Outcome outcome, String typed) {
        if (outcome == Outcome.DONE) {
            return there(id);
        }
        return Pages.page(outcome == Outcome.NO_REASON ? 422 : 409,
                AssessmentResource.Templates
                        .show(pages.page(id, "", outcome.name().toLowerCase(Locale.ROOT), typed)));
    }

    private static Response there(String id) {
        return Response.seeOther(URI.create("/assessments/" + id)).build();
    }
}
