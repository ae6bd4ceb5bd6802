package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Upgrade;
import org.lacuna.report.UpgradeReport;
import org.lacuna.ruleset.RulesetDifference;
import org.lacuna.ruleset.language.MissingVersionException;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Versions;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** An assessment before and after it is taken to the version of its ruleset that is in use. */
@Path("/assessments/{id}/upgrade")
public class UpgradeResource {

    /**
     * @param model fingerprint of the ruleset in use
     * @param hidden whether scores are hidden from the reader
     * @param stale whether what was confirmed is no longer what is shown
     */
    record UpgradePage(AnswerSheet sheet, Pin pin, String model, UpgradeReport report, boolean hidden, boolean stale) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(UpgradePage page);
    }

    private final AssessmentStore assessments;
    private final Reports reports;
    private final Versions versions;
    private final Hidden hidden;
    private final Reader reader;

    UpgradeResource(AssessmentStore assessments, Reports reports, Versions versions, Hidden hidden,
            Reader reader) {
        this.hidden = hidden;
        this.assessments = assessments;
        this.reports = reports;
        this.versions = versions;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id) {
        return Templates.show(page(sheet(id), false));
    }

    /**
     * @param answers fingerprint of the answers that the person has seen
     * @param model fingerprint of the ruleset that the person has seen
     */
    @POST
    @RolesAllowed(Roles.ASSESSOR)
    public Response upgrade(@PathParam("id") String id, @RestForm String answers, @RestForm String model) {
        AnswerSheet sheet = sheet(id);
        RulesetVersions to = inUse(sheet);
        boolean seen = sheet.fingerprint().equals(answers) && to.fingerprints().get(to.version()).equals(model);
        if (!seen || !assessments.upgrade(sheet, upgraded(sheet, to), Signed.by(reader.who()))) {
            return Pages.page(409, Templates.show(page(sheet(id), true)));
        }
        return Response.seeOther(URI.create("/assessments/" + id)).build();
    }

    private AnswerSheet upgraded(AnswerSheet sheet, RulesetVersions to) {
        Set<String> confirm = reports.pin(sheet).ruleset().map(
                before -> Set.copyOf(RulesetDifference.between(before.source(), to.current().source()).toConfirm()))
                .orElse(Set.of());
        return Upgrade.of(sheet, to.current().source(), confirm).sheet();
    }

    private UpgradePage page(AnswerSheet sheet, boolean stale) {
        RulesetVersions to = inUse(sheet);
        Pin pin = reports.pin(sheet);
        return new UpgradePage(sheet, pin, to.fingerprints().get(to.version()),
                UpgradeReport.of(sheet, pin.ruleset(), to.current(), reader.language()),
                hidden.hides(sheet.country()), stale);
    }

    private RulesetVersions inUse(AnswerSheet sheet) {
        return versions.find(sheet.ruleset())
                .orElseThrow(() -> new MissingVersionException(sheet.ruleset(), sheet.version()));
    }

    private AnswerSheet sheet(String id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
