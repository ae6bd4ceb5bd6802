package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.DeploymentReport;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentStore;

/** One deployment, held against the law of each country it stands in. */
@Path("/deployments/{id}")
public class DeploymentResource {

    /** @param scores empty for records that are no systems */
    record DeploymentPage(Deployment deployment, List<TraitLine> traits, List<CountryScores> scores) {
    }

    record TraitLine(String id, String means, int severity, boolean certain) {
    }

    record CountryScores(String country, DeploymentReport report) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(DeploymentPage page);
    }

    private final DeploymentStore deployments;
    private final Reports reports;
    private final Rulesets rulesets;
    private final Reader reader;

    DeploymentResource(DeploymentStore deployments, Reports reports, Rulesets rulesets, Reader reader) {
        this.deployments = deployments;
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id) {
        Deployment deployment = deployments.find(id).orElseThrow(NotFoundException::new);
        return Templates.show(new DeploymentPage(deployment, traits(deployment), scores(deployment)));
    }

    private List<TraitLine> traits(Deployment deployment) {
        List<TraitLine> lines = new ArrayList<>(lines(deployment.operation().traits(), true));
        lines.addAll(lines(deployment.operation().possibleTraits(), false));
        return lines;
    }

    private List<TraitLine> lines(Set<String> traits, boolean certain) {
        Vocabulary words = rulesets.base().in(reader.language()).vocabulary();
        return traits.stream().flatMap(t -> words.findTrait(t).stream())
                .map((Trait t) -> new TraitLine(t.id(), t.means(), t.severity(), certain)).toList();
    }

    private List<CountryScores> scores(Deployment deployment) {
        List<CountryScores> scores = new ArrayList<>();
        for (String country : deployment.place().countries()) {
            reports.find(country, reader.language()).stream().flatMap(r -> r.deployments().stream())
                    .filter(d -> d.deployment().id().equals(deployment.id()))
                    .forEach(d -> scores.add(new CountryScores(country, d)));
        }
        return scores;
    }
}
