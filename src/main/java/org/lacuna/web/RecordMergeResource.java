package org.lacuna.web;

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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Duplicates;
import org.lacuna.store.DeploymentStore;
import org.lacuna.web.RecordEditPage.FieldLine;

/** Saying that two records are about the same system: choose the other, look at both, confirm; and taking it back. */
@Path("/deployments/{id}/merge")
public class RecordMergeResource {

    private static final int MOST_GUESSES = 20;

    /**
     * @param record stays
     * @param typed id of the other as typed
     * @param other empty = not chosen yet
     * @param lines every field of both
     * @param guesses records that may be about the same
     * @param seen what both say, so that nobody merges what they have not seen
     */
    record MergePage(Deployment record, String typed, Optional<Deployment> other, List<FieldLine> lines,
            List<Deployment> guesses, String seen, String reason, List<RecordProblem> problems) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance merge(MergePage page);
    }

    private final DeploymentStore deployments;
    private final Reader reader;

    RecordMergeResource(DeploymentStore deployments, Reader reader) {
        this.deployments = deployments;
        this.reader = reader;
    }

    /** @param other id of the record that would be kept beside this one; empty = yet to be chosen */
    @GET
    @RolesAllowed(Roles.READER)
    public Response look(@PathParam("id") String id, @RestQuery Optional<String> other) {
        Deployment record = find(id);
        Optional<String> typed = other.map(String::strip).filter(o -> !o.isEmpty());
        Optional<RecordProblem> problem = typed.flatMap(o -> problem(id, o));
        return page(problem.isPresent() ? 422 : 200, record, typed.orElse(""), "", problem.stream().toList());
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") String id, @RestForm String other, @RestForm String seen, @RestForm String reason) {
        Deployment record = find(id);
        RecordTexts texts = reader.texts(RecordTexts.class);
        Optional<RecordProblem> problem = problem(id, String.valueOf(other));
        if (problem.isPresent()) {
            return page(422, record, String.valueOf(other), reason, List.of(problem.get()));
        }
        if (reason == null || reason.isBlank()) {
            return page(422, record, other, "", List.of(new RecordProblem("reason", "", texts.problem_reason())));
        }
        if (!seen(record, find(other)).equals(seen) || !deployments.merge(other, id, reader.who(), reason.strip())) {
            return page(409, record, other, reason, List.of(new RecordProblem("both", "", texts.merge_changed())));
        }
        return Response.seeOther(URI.create("/deployments/" + id + "?saved=yes")).build();
    }

    /** Takes it back that this record was merged into another. */
    @POST
    @Path("undo")
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unmerge(@PathParam("id") String id, @RestForm String reason) {
        find(id);
        boolean done = reason != null && !reason.isBlank() && deployments.unmerge(id, reader.who(), reason.strip());
        return Response.seeOther(URI.create("/deployments/" + id + (done ? "?saved=yes" : "?reason=missing"))).build();
    }

    private Optional<RecordProblem> problem(String id, String other) {
        RecordTexts texts = reader.texts(RecordTexts.class);
        Optional<String> says = other.equals(id) ? Optional.of(texts.merge_self())
                : deployments.find(other).isEmpty() ? Optional.of(texts.merge_none(other))
                        : List.of(id, other).stream().filter(i -> deployments.mergedInto(i).isPresent()).findFirst()
                                .map(texts::merge_already)
                                .or(() -> deployments.listMerged(other).isEmpty() ? Optional.empty()
                                        : Optional.of(texts.merge_holds(other)));
        return says.map(s -> new RecordProblem("other", "", s));
    }

    private Response page(int status, Deployment record, String typed, String reason, List<RecordProblem> problems) {
        boolean none = problems.stream().anyMatch(p -> p.field().equals("other"));
        Optional<Deployment> other = none ? Optional.empty() : deployments.find(typed);
        return Pages.page(status, Templates.merge(new MergePage(record, typed, other,
                other.map(o -> FieldLine.all(record, o)).orElse(List.of()), other.isPresent() ? List.of() : guesses(record),
                other.map(o -> seen(record, o)).orElse(""), reason == null ? "" : reason, problems)));
    }

    private List<Deployment> guesses(Deployment record) {
        return record.place().countries().stream().flatMap(c -> deployments.listByCountry(c).stream()).distinct()
                .filter(d -> !d.id().equals(record.id()))
                .filter(d -> record.related().contains(d.id()) || Duplicates.arePossible(record, d)).limit(MOST_GUESSES)
                .toList();
    }

    private static String seen(Deployment one, Deployment other) {
        return DeploymentStore.version(one) + "-" + DeploymentStore.version(other);
    }

    private Deployment find(String id) {
        return deployments.find(id).orElseThrow(NotFoundException::new);
    }
}
