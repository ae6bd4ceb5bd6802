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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.BillStore;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.BillForm.RuleForm;

/** Writing a bill: its title, and one rule at a time. */
@Path("/countries/{country}/bills/{id}/edit")
public class BillEditResource {

    /** @param option words of the option; empty if the ruleset has it no more */
    record RuleLine(Bill.Rule rule, String title, String option) {
    }

    record EditPage(Bill bill, BillForm form, List<RuleLine> rules, List<Group> groups, List<Problem> problems,
            boolean saved) {

        public String home() {
            return home(bill);
        }

        static String home(Bill bill) {
            return "/countries/" + bill.country() + "/bills/" + bill.id();
        }
    }

    /**
     * @param today what the law says on file
     * @param kept the option that is in the bill already
     */
    record RulePage(Bill bill, Criterion criterion, RuleForm form, List<String> today, Optional<String> kept,
            List<Problem> problems) {

        public List<Operator> operators() {
            return List.of(Operator.values());
        }

        public String home() {
            return EditPage.home(bill);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(EditPage page);

        static native TemplateInstance rule(RulePage page);
    }

    private final BillStore bills;
    private final Reports reports;
    private final Reader reader;

    BillEditResource(BillStore bills, Reports reports, Reader reader) {
        this.bills = bills;
        this.reports = reports;
        this.reader = reader;
    }

    /** @param criterion if it is named, leads on to the form of its rule */
    @GET
    @RolesAllowed(Roles.READER)
    public Response edit(@PathParam("country") String country, @PathParam("id") String id,
            @RestQuery Optional<String> criterion, @RestQuery Optional<String> saved) {
        Bill bill = find(country, id);
        if (criterion.isPresent()) {
            return Response.seeOther(URI.create(path(bill) + "/" + criterion(bill, criterion.get()).id())).build();
        }
        return edit(200, bill, BillForm.of(bill, version(bill)), List.of(), saved.isPresent());
    }

    @POST
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("country") String country, @PathParam("id") String id,
            MultivaluedMap<String, String> sent) {
        Bill old = find(country, id);
        BillForm form = BillForm.of(sent);
        BillReader read = new BillReader(reader.texts(), reader.texts(BillTexts.class));
        Optional<Bill> bill = read.read(form, id, country, old.rules());
        if (bill.isEmpty()) {
            return edit(422, old, form, read.problems(), false);
        }
        if (!bills.save(bill.get(), FormFields.version(form.version()))) {
            Bill theirs = find(country, id);
            return edit(409, theirs, form.at(version(theirs)), changed("title", theirs), false);
        }
        return saved(old);
    }

    @GET
    @Path("{criterion}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance rule(@PathParam("country") String country, @PathParam("id") String id,
            @PathParam("criterion") String criterionId) {
        Bill bill = find(country, id);
        return Templates.rule(page(bill, criterion(bill, criterionId),
                RuleForm.of(bill.find(criterionId), version(bill)), List.of()));
    }

    @POST
    @Path("{criterion}")
    @RolesAllowed(Roles.ASSESSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("country") String country, @PathParam("id") String id,
            @PathParam("criterion") String criterionId, MultivaluedMap<String, String> sent) {
        Bill old = find(country, id);
        Criterion criterion = criterion(old, criterionId);
        RuleForm form = RuleForm.of(sent);
        BillReader read = new BillReader(reader.texts(), reader.texts(BillTexts.class));
        Optional<Bill.Rule> rule = read.read(form, criterion);
        if (rule.isEmpty()) {
            return Pages.page(422, Templates.rule(page(old, criterion, form, read.problems())));
        }
        List<String> order = words(old).criteria().map(Criterion::id).toList();
        if (!bills.save(old.withRules(BillReader.with(old, rule.get(), order)), FormFields.version(form.version()))) {
            Bill theirs = find(country, id);
            return Pages.page(409,
                    Templates.rule(page(theirs, criterion, form.at(version(theirs)), changed("option", theirs))));
        }
        return saved(old);
    }

    @POST
    @Path("{criterion}/remove")
    @RolesAllowed(Roles.ASSESSOR)
    public Response remove(@PathParam("country") String country, @PathParam("id") String id,
            @PathParam("criterion") String criterionId, @RestForm String version) {
        Bill old = find(country, id);
        List<Bill.Rule> rest = old.rules().stream().filter(r -> !r.criterion().equals(criterionId)).toList();
        if (!bills.save(old.withRules(rest), FormFields.version(String.valueOf(version)))) {
            Bill theirs = find(country, id);
            return edit(409, theirs, BillForm.of(theirs, version(theirs)), changed("rules", theirs), false);
        }
        return saved(old);
    }

    private static Response saved(Bill bill) {
        return Response.seeOther(URI.create(path(bill) + "?saved=yes")).build();
    }

    private static String path(Bill bill) {
        return EditPage.home(bill) + "/edit";
    }

    private List<Problem> changed(String field, Bill theirs) {
        return List
                .of(new Problem(field, reader.texts(BillTexts.class).problem_version(theirs.title(), theirs.rules().size())));
    }

    private Response edit(int status, Bill bill, BillForm form, List<Problem> problems, boolean saved) {
        Ruleset words = words(bill);
        List<RuleLine> rules = bill.rules().stream().map(r -> line(words, r)).toList();
        List<Group> law = words.groups().stream().filter(g -> g.track() == Group.Track.LAW).toList();
        return Pages.page(status, Templates.edit(new EditPage(bill, form, rules, law, problems, saved)));
    }

    private static RuleLine line(Ruleset words, Bill.Rule rule) {
        Optional<Criterion> criterion = words.find(rule.criterion());
        return new RuleLine(rule, criterion.map(Criterion::title).orElse(rule.criterion()),
                criterion.flatMap(c -> c.findOption(rule.option())).map(Option::means).orElse(""));
    }

    private RulePage page(Bill bill, Criterion criterion, RuleForm form, List<Problem> problems) {
        Optional<Answer> today = reports.sheet(bill.country()).flatMap((AnswerSheet s) -> s.find(criterion.id()));
        List<String> says = criterion.options().stream()
                .filter(o -> today.filter(a -> a.options().contains(o.id())).isPresent()).map(Option::means).toList();
        return new RulePage(bill, criterion, form, says,
                bill.find(criterion.id()).flatMap(r -> criterion.findOption(r.option())).map(Option::means), problems);
    }

    private Bill find(String country, String id) {
        return bills.find(country, id).orElseThrow(NotFoundException::new);
    }

    private long version(Bill bill) {
        return bills.version(bill.country(), bill.id());
    }

    private Ruleset words(Bill bill) {
        return reports.ruleset(bill.country()).orElseThrow(NotFoundException::new).in(reader.language());
    }

    /** Of law: a bill does not change what happens. */
    private Criterion criterion(Bill bill, String criterionId) {
        Ruleset words = words(bill);
        return words.find(criterionId).filter(c -> words.groupOf(c).track() == Group.Track.LAW)
                .orElseThrow(NotFoundException::new);
    }
}
