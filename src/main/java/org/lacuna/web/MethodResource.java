package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.coding.Agreement;
import org.lacuna.report.DifferencesReport;
import org.lacuna.report.DifferencesReporter;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Weight;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Versions;

/** How the numbers come about, made from the ruleset. */
@Path("/")
public class MethodResource {

    /**
     * @param method whether the page is about the method as such, not about one of several rulesets
     * @param stable whether this is the page of this very version, which keeps its address
     * @param differences from the ruleset that is extended; empty if there is none
     * @param own questions that only this ruleset asks
     * @param agreements of two people, in editions that the reader may read
     */
    record MethodPage(boolean method, boolean stable, Ruleset ruleset, String fingerprint, List<SeverityLine> severities,
            List<CriteriaGroup> groups, VersionNote version, Optional<DifferencesReport> differences,
            List<OwnQuestion> own, List<EditionAgreement> agreements) {

        /** Whether the criterion stands on this page in full, and on no other. */
        public boolean isOwn(Criterion criterion) {
            return own.stream().anyMatch(o -> o.criterion().equals(criterion));
        }

        public List<GroupWeight> weights(Domain domain) {
            return domain.groups().entrySet().stream()
                    .map(e -> new GroupWeight(ruleset.group(e.getKey()).title(), e.getValue())).toList();
        }
    }

    /** @param edition id of an assessment, or number of a published edition with its organisation */
    record EditionAgreement(String country, String edition, Agreement agreement) {
    }

    record OwnQuestion(Criterion criterion, List<Standard> standards) {
    }

    record GroupWeight(String title, Weight weight) {
    }

    record SeverityLine(int points, List<Trait> traits, String reason) {
    }

    record CriteriaGroup(String title, List<CriterionLine> criteria) {
    }

    /** @param shares points of 100 in each domain it feeds, for the police */
    record CriterionLine(Criterion criterion, List<Double> shares) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(MethodPage page);
    }

    private final Versions versions;
    private final Agreements agreements;
    private final Reader reader;

    MethodResource(Versions versions, Agreements agreements, Reader reader) {
        this.agreements = agreements;
        this.versions = versions;
        this.reader = reader;
    }

    @GET
    @Path("method")
    @PermitAll
    public TemplateInstance show() {
        RulesetVersions base = versions.find(Rulesets.BASE).orElseThrow(NotFoundException::new);
        return page(base, base.version(), true, false);
    }

    @GET
    @Path("rulesets/{id}")
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id) {
        RulesetVersions all = versions.find(id).orElseThrow(NotFoundException::new);
        return page(all, all.version(), false, false);
    }

    /** Stays at its address when there is a later version. */
    @GET
    @Path("rulesets/{id}/versions/{version}")
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id, @PathParam("version") String version) {
        return page(versions.find(id).orElseThrow(NotFoundException::new), version, false, true);
    }

    private TemplateInstance page(RulesetVersions all, String version, boolean method, boolean stable) {
        TranslatedRuleset found = all.find(version).orElseThrow(NotFoundException::new);
        Ruleset ruleset = found.in(reader.language());
        VersionNote note = VersionNote.of(all, ruleset);
        return Templates.show(new MethodPage(method, stable, ruleset, note.fingerprint(), severities(ruleset),
                ruleset.groups().stream().map(g -> group(ruleset, g)).toList(), note,
                DifferencesReporter.report(found, reader.language()),
                own(found, ruleset), method ? agreements.list() : List.of()));
    }

    private static List<OwnQuestion> own(TranslatedRuleset found, Ruleset words) {
        return found.overlay().stream().flatMap(o -> words.criteria().filter(c -> o.isOwn(c.id())))
                .map(c -> new OwnQuestion(c, Standard.of(words, c))).toList();
    }

    private static List<SeverityLine> severities(Ruleset ruleset) {
        return ruleset.vocabulary().severityReasons().entrySet().stream()
                .map(e -> new SeverityLine(e.getKey(), ruleset.vocabulary().traits().stream()
                        .filter(t -> t.severity() == e.getKey()).toList(), e.getValue()))
                .sorted(Comparator.comparingInt(s -> -s.points())).toList();
    }

    private static CriteriaGroup group(Ruleset ruleset, Group group) {
        return new CriteriaGroup(group.title(), group.criteria().stream()
                .map(c -> new CriterionLine(c, shares(ruleset, group, c))).toList());
    }

    private static List<Double> shares(Ruleset ruleset, Group group, Criterion criterion) {
        if (!criterion.operators().contains(Operator.POLICE)) {
            return List.of();
        }
        double weights = group.criteria().stream().filter(c -> c.operators().contains(Operator.POLICE))
                .mapToInt(c -> c.weight().value()).sum();
        return ruleset.domains().stream().filter(d -> d.groups().containsKey(group.id()))
                .map(d -> 100.0 * d.groups().get(group.id()).value()
                        / d.groups().values().stream().mapToInt(Weight::value).sum()
                        * criterion.weight().value() / weights)
                .toList();
    }
}
