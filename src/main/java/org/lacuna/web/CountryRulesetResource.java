package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.access.Roles;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.OwnQuestions;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** One country's answers under a ruleset that extends the one they answer. */
@Path("/countries/{country}/rulesets/{id}")
public class CountryRulesetResource {

    /** @param own questions that stay open until they get answers of their own */
    record UnderPage(CountryReport report, Ruleset ruleset, List<Criterion> own) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(UnderPage page);
    }

    private final Rulesets rulesets;
    private final Reports reports;
    private final Reader reader;

    CountryRulesetResource(Rulesets rulesets, Reports reports, Reader reader) {
        this.rulesets = rulesets;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("country") String country, @PathParam("id") String id) {
        TranslatedRuleset ruleset = overlay(id);
        CountryReport report = report(country, id);
        return Templates.show(new UnderPage(report, ruleset.in(reader.language()),
                OwnQuestions.of(ruleset, report, reader.language())));
    }

    @GET
    @Path("why/{domain}/{operator}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance why(@PathParam("country") String country, @PathParam("id") String id,
            @PathParam("domain") String domainId, @PathParam("operator") String operatorCode) {
        TranslatedRuleset ruleset = overlay(id);
        DomainReport domain = CountryResource.domain(report(country, id), domainId);
        return CountryResource.Templates.why(new CountryResource.WhyPage(country,
                "/countries/" + country + "/rulesets/" + id, ruleset.in(reader.language()).about().title(), domain,
                CountryResource.operator(domain, operatorCode), own(ruleset)));
    }

    private static Map<String, String> own(TranslatedRuleset ruleset) {
        Map<String, String> own = new HashMap<>();
        ruleset.source().criteria().filter(c -> ruleset.overlay().orElseThrow().isOwn(c.id()))
                .forEach(c -> own.put(c.id(), "/rulesets/" + ruleset.source().id() + "#" + c.id()));
        return own;
    }

    private TranslatedRuleset overlay(String id) {
        return rulesets.find(id).filter(r -> r.overlay().isPresent()).orElseThrow(NotFoundException::new);
    }

    private CountryReport report(String country, String id) {
        return reports.find(country, id, reader.language()).orElseThrow(NotFoundException::new);
    }
}
