package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentStore;

/** Writing a new record by hand. */
@Path("/countries/{country}/deployments/new")
public class RecordNewResource {

    private final DeploymentStore deployments;
    private final Rulesets rulesets;
    private final Reader reader;

    RecordNewResource(DeploymentStore deployments, Rulesets rulesets, Reader reader) {
        this.deployments = deployments;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response form(@PathParam("country") String country) {
        RecordListResource.known(country);
        return page(200, country, new RecordForm(Map.of("id", List.of(freeId(country)), "countries", List.of(country))),
                List.of());
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("country") String country, MultivaluedMap<String, String> sent) {
        RecordListResource.known(country);
        RecordForm form = RecordForm.of(sent);
        RecordTexts texts = reader.texts(RecordTexts.class);
        RecordFormReader read = new RecordFormReader(rulesets.base().source().vocabulary(), texts);
        Optional<Deployment> record = read.read(form, form.get("id"), Map.of());
        if (record.isPresent() && !record.get().place().countries().contains(country)) {
            read.problem("countries", "", texts.problem_country(country));
        } else if (record.isPresent() && !deployments.create(record.get(), reader.who(), form.get("reason"))) {
            read.problem("id", "", texts.problem_taken(record.get().id()));
        }
        return read.problems().isEmpty()
                ? Response.seeOther(URI.create("/deployments/" + record.get().id() + "?saved=yes")).build()
                : page(422, country, form, read.problems());
    }

    private String freeId(String country) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> country + "-OWN-" + n)
                .filter(id -> deployments.find(id).isEmpty()).findFirst().orElseThrow();
    }

    private Response page(int status, String country, RecordForm form, List<RecordProblem> problems) {
        return Pages.page(status, RecordEditPage.Templates.edit(new RecordEditPage("", country, "", form,
                RecordFormWords.of(rulesets.base(), reader.language()), problems, List.of())));
    }
}
