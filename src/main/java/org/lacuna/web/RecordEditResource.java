package org.lacuna.web;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.CommonRecord;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentStore;
import org.lacuna.web.RecordEditPage.FieldLine;

/** Correcting a record by hand. */
@Path("/deployments/{id}/edit")
public class RecordEditResource {

    private final DeploymentStore deployments;
    private final Rulesets rulesets;
    private final Reader reader;

    RecordEditResource(DeploymentStore deployments, Rulesets rulesets, Reader reader) {
        this.deployments = deployments;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Response edit(@PathParam("id") String id) {
        Deployment record = find(id);
        RecordForm form = RecordForm.of(record).with("seen", DeploymentStore.version(record));
        return page(200, record, form, List.of(), List.of());
    }

    /** Keeps the record; if it is none, or somebody else was quicker, the form comes back with all that was typed. */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Deployment old = find(id);
        RecordForm form = RecordForm.of(sent);
        RecordFormReader read = new RecordFormReader(rulesets.base().source().vocabulary(), reader.texts(RecordTexts.class));
        Optional<Deployment> now = read.read(form, id, CommonRecord.cells(old));
        if (now.isEmpty()) {
            return page(422, old, form, read.problems(), List.of());
        }
        if (!deployments.edit(now.get(), form.get("seen"), reader.who(), form.get("reason"))) {
            return conflict(find(id), now.get(), form);
        }
        return Response.seeOther(URI.create("/deployments/" + id + "?saved=yes")).build();
    }

    /** Nothing is kept; sent again, the form replaces what the other wrote. */
    private Response conflict(Deployment theirs, Deployment mine, RecordForm form) {
        RecordTexts texts = reader.texts(RecordTexts.class);
        return page(409, theirs, form.with("seen", DeploymentStore.version(theirs)),
                List.of(new RecordProblem("differs", "", texts.conflict())), FieldLine.of(theirs, mine));
    }

    private Deployment find(String id) {
        return deployments.find(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, Deployment record, RecordForm form, List<RecordProblem> problems,
            List<FieldLine> differs) {
        return Pages.page(status, RecordEditPage.Templates.edit(new RecordEditPage(record.id(), "", record.name(), form,
                RecordFormWords.of(rulesets.base(), reader.language()), problems, differs)));
    }
}
