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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Choice;
import org.lacuna.coding.Coding;
import org.lacuna.people.Person;
import org.lacuna.people.Role;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;

/** Who answers what of an edition a second time, for reviewers. */
@Path("/assessments/{id}/codings")
@RolesAllowed(Roles.REVIEWER)
public class CodingsResource {

    /**
     * @param groups with questions that can be chosen
     * @param coders pen names
     * @param frozen whether the edition is published
     */
    record ListPage(AnswerSheet sheet, List<Coding> codings, List<Open> groups, List<String> coders, ChoiceForm form,
            List<Problem> problems, boolean frozen) {
    }

    record Open(Group group, List<Criterion> criteria) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage page);
    }

    private final CodingStore codings;
    private final AssessmentStore assessments;
    private final PeopleStore people;
    private final Reports reports;
    private final Reader reader;

    CodingsResource(CodingStore codings, AssessmentStore assessments, PeopleStore people, Reports reports, Reader reader) {
        this.codings = codings;
        this.assessments = assessments;
        this.people = people;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(@PathParam("id") String id) {
        return list(sheet(id), ChoiceForm.EMPTY, List.of());
    }

    private TemplateInstance list(AnswerSheet sheet, ChoiceForm form, List<Problem> problems) {
        return Templates.list(new ListPage(sheet, codings.list(sheet.id()), open(sheet), coders(sheet), form, problems,
                assessments.isFrozen(sheet.id())));
    }

    /** Has questions answered a second time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        AnswerSheet sheet = sheet(id);
        assessments.refuseIfFrozen(id);
        ChoiceForm form = ChoiceForm.of(sent);
        List<Open> open = open(sheet);
        List<Problem> problems = form.problems(open, coders(sheet), reader.texts(CodingTexts.class));
        if (!problems.isEmpty()) {
            return Pages.page(422, list(sheet, form, problems));
        }
        Choice choice = form.choice();
        Set<String> chosen = form.chosen(choice, open);
        Set<String> own = codings.written(id, chosen, form.coder());
        CodingTexts texts = reader.texts(CodingTexts.class);
        if (!own.isEmpty()) {
            String titles = words(sheet).criteria().filter(c -> own.contains(c.id())).map(Criterion::title)
                    .collect(Collectors.joining("; "));
            return Pages.page(422, list(sheet, form, List.of(new Problem("coder", texts.problem_own(form.coder(), titles)))));
        }
        if (!codings.begin(id, form.coder(), chosen, choice, Signed.by(reader.who()))) {
            return Pages.page(409, list(sheet, form, List.of(new Problem("coder", texts.problem_busy(form.coder())))));
        }
        return Response.seeOther(URI.create("/assessments/" + id + "/codings")).build();
    }

    /** Questions that have a common answer and are not answered a second time yet. */
    private List<Open> open(AnswerSheet sheet) {
        Set<String> taken = codings.taken(sheet.id());
        return words(sheet).groups().stream().map(g -> new Open(g, g.criteria().stream()
                .filter(c -> sheet.find(c.id()).isPresent() && !taken.contains(c.id())).toList()))
                .filter(o -> !o.criteria().isEmpty()).toList();
    }

    /** Members who may answer questions about the country. */
    private List<String> coders(AnswerSheet sheet) {
        return people.list(reader.caller().organisation()).stream().filter(p -> p.may(Role.ASSESSOR, sheet.country()))
                .map(Person::penName).collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }

    private Ruleset words(AnswerSheet sheet) {
        return reports.words(sheet, reader.language());
    }
}
