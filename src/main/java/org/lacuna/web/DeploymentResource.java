package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.deployment.Change;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DerivedTrait;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Traits;
import org.lacuna.deployment.Vendor;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.VendorStateReport;
import org.lacuna.report.VendorStateReporter;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.DeploymentHistory;
import org.lacuna.store.DeploymentStore;
import org.lacuna.web.RecordEditPage.FieldLine;

/** One deployment, held against the law of each country it stands in. */
@Path("/deployments/{id}")
public class DeploymentResource {

    /**
     * @param scores empty for records that are not scored
     * @param vendorStates of its foreign vendors
     * @param into id of the record that this one was merged into; empty if it was not
     * @param merged records that were merged into this one
     * @param history latest first
     */
    record DeploymentPage(Deployment deployment, List<TraitLine> traits, List<CountryScores> scores,
            List<VendorStateReport> vendorStates, String into, List<Deployment> merged, List<HistoryLine> history,
            boolean saved, List<RecordProblem> problems) {
    }

    record HistoryLine(Change change, List<FieldLine> fields) {

        static HistoryLine of(Change change) {
            return new HistoryLine(change, change.before().isEmpty() || change.after().isEmpty() ? List.of()
                    : FieldLine.of(change.before().get(), change.after().get()));
        }
    }

    /** @param from vendors from whom it follows; none if the record says it itself */
    record TraitLine(String id, String means, int severity, boolean certain, List<Vendor> from) {
    }

    record CountryScores(String country, DeploymentReport report) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(DeploymentPage page);
    }

    private final DeploymentStore deployments;
    private final DeploymentHistory history;
    private final Reports reports;
    private final Hidden hidden;
    private final Rulesets rulesets;
    private final Reader reader;

    DeploymentResource(DeploymentStore deployments, DeploymentHistory history, Reports reports, Hidden hidden,
            Rulesets rulesets, Reader reader) {
        this.hidden = hidden;
        this.deployments = deployments;
        this.history = history;
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @RestQuery Optional<String> saved,
            @RestQuery Optional<String> reason) {
        Deployment deployment = deployments.find(id).orElseThrow(NotFoundException::new);
        return Templates.show(new DeploymentPage(deployment, traits(deployment), scores(deployment),
                new VendorStateReporter(words()).report(List.of(deployment)),
                deployments.mergedInto(id).orElse(""), deployments.listMerged(id), history(id), saved.isPresent(),
                reason.map(r -> new RecordProblem("reason", "", reader.texts(RecordTexts.class).unmerge_needs())).stream()
                        .toList()));
    }

    private List<HistoryLine> history(String id) {
        List<HistoryLine> lines = new ArrayList<>(history.list(id).stream().map(HistoryLine::of).toList());
        Collections.reverse(lines);
        return lines;
    }

    private List<TraitLine> traits(Deployment deployment) {
        Traits all = Traits.of(deployment, words().vocabulary().vendorStates());
        List<TraitLine> lines = new ArrayList<>(lines(deployment, all.certain(), true));
        lines.addAll(lines(deployment, all.possible(), false));
        return lines;
    }

    private List<TraitLine> lines(Deployment deployment, Set<String> traits, boolean certain) {
        return traits.stream().flatMap(t -> words().vocabulary().findTrait(t).stream())
                .map(t -> new TraitLine(t.id(), t.means(), t.severity(), certain, from(deployment, t.id(), certain))).toList();
    }

    private List<Vendor> from(Deployment deployment, String trait, boolean certain) {
        Operation record = deployment.operation();
        if ((certain ? record.traits() : record.possibleTraits()).contains(trait)) {
            return List.of();
        }
        return DerivedTrait.of(deployment, words().vocabulary().vendorStates()).stream()
                .filter(d -> d.trait().equals(trait) && d.certain() == certain).map(DerivedTrait::vendor).toList();
    }

    private Ruleset words() {
        return rulesets.base().in(reader.language());
    }

    /** None of countries whose scores are hidden. */
    private List<CountryScores> scores(Deployment deployment) {
        List<CountryScores> scores = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>(deployment.place().countries());
        shown.removeAll(hidden.countries().keySet());
        for (String country : shown) {
            reports.find(country, reader.language()).stream().flatMap(r -> r.deployments().stream())
                    .filter(d -> d.deployment().id().equals(deployment.id()))
                    .forEach(d -> scores.add(new CountryScores(country, d)));
        }
        return scores;
    }
}
