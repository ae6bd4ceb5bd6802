package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.report.FindingReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentStore;

/**
 * Everything by name: what a search would find, without one. Single devices have no names; records have pages for members
 * only.
 */
@Path("/a-z")
public class AlphabetResource {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(List<Alphabet.Letter> letters);
    }

    private final Shown shown;
    private final DeploymentStore deployments;
    private final Rulesets rulesets;
    private final Reader reader;

    AlphabetResource(Shown shown, DeploymentStore deployments, Rulesets rulesets, Reader reader) {
        this.shown = shown;
        this.deployments = deployments;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        Locale locale = reader.locale();
        Alphabet names = new Alphabet(locale);
        standards(names, rulesets.base().in(reader.language()));
        boolean stranger = shown.isStranger();
        shown.reports(reader.language()).forEach(report -> {
            String country = Formats.country(report.country(), locale);
            names.add(country, "country", "", country, "/countries/" + report.country());
            laws(names, report, country);
            if (!stranger) {
                deployments.listByCountry(report.country()).forEach(d -> record(names, d, report.country(), country));
            }
        });
        return Templates.show(names.letters());
    }

    private static void standards(Alphabet names, Ruleset ruleset) {
        ruleset.criteria().forEach(c -> {
            names.add(c.title(), "criterion", "", c.title(), "/criteria/" + c.id());
            c.citations().forEach(at -> ruleset.findInstrument(at.instrument())
                    .ifPresent(i -> names.add(i.title(), "standard", "", c.title(), "/criteria/" + c.id())));
        });
    }

    private static void laws(Alphabet names, CountryReport report, String country) {
        report.findings().stream().flatMap(s -> s.findings().stream())
                .forEach(f -> answers(f).flatMap(a -> a.evidence().stream()).forEach(e -> names.add(e.instrument(),
                        "instrument", country, f.title(), "/criteria/" + f.criterion())));
    }

    private static Stream<Answer> answers(FindingReport finding) {
        return Stream.concat(finding.answer().stream(), finding.special().stream());
    }

    private static void record(Alphabet names, Deployment d, String code, String country) {
        names.add(d.name(), "deployment", d.id(), d.name(), "/deployments/" + d.id());
        String places = "/countries/" + code + "/deployments/places";
        names.add(d.place().name(), "place", country, d.place().name(), places);
        d.place().formerNames().forEach(n -> names.add(n, "place", country, n, places));
    }
}
