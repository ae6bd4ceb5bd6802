package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.report.CountryReport;
import org.lacuna.report.FindingReport;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.Versions;

/** One criterion across all countries. */
@Path("/criteria/{id}")
public class CriterionResource {

    /** @param country where the reader came from */
    record CriterionPage(Criterion criterion, Group group, List<Standard> standards, Optional<String> country,
            List<Found> found) {
    }

    record Found(String country, String assessment, FindingReport finding) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CriterionPage page);
    }

    private final Versions versions;
    private final Shown shown;
    private final Reader reader;

    CriterionResource(Versions versions, Shown shown, Reader reader) {
        this.shown = shown;
        this.versions = versions;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id, @RestQuery Optional<String> country) {
        Ruleset words = versions.find(Rulesets.BASE).flatMap(v -> v.asking(id)).orElseThrow(NotFoundException::new)
                .in(reader.language());
        Criterion criterion = words.find(id).orElseThrow(NotFoundException::new);
        List<CountryReport> all = shown.reports(reader.language());
        return Templates.show(new CriterionPage(criterion, words.groupOf(criterion), Standard.of(words, criterion),
                country.filter(c -> all.stream().anyMatch(r -> r.country().equals(c))),
                all.stream().flatMap(r -> found(r, id)).toList()));
    }

    private static java.util.stream.Stream<Found> found(CountryReport report, String id) {
        return report.findings().stream().flatMap(s -> s.findings().stream()).filter(f -> f.criterion().equals(id))
                .map(f -> new Found(report.country(), report.assessment(), f));
    }
}
