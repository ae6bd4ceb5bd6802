package org.lacuna.cli;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.lacuna.access.OnBehalf;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.output.ResultJson;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.AuditLog;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.ImportStore;
import org.lacuna.store.PeopleStore;
import org.lacuna.store.TicketStore;
import org.lacuna.web.AssessmentFiles;
import org.lacuna.web.Orders;
import org.lacuna.web.OwnProfiles;
import org.lacuna.web.ReportPdf;
import org.lacuna.web.Reports;
import org.lacuna.web.site.SiteWriter;

/** What commands work with. */
@ApplicationScoped
@Unremovable
public class Services {

    private final Rulesets rulesets;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final PeopleStore people;
    private final TicketStore tickets;
    private final Reports reports;
    private final Orders orders;
    private final ReportPdf reportPdf;
    private final ResultJson json;
    private final ImportStore imports;
    private final OwnProfiles profiles;
    private final AuditLog log;
    private final OnBehalf onBehalf;
    private final StarterData starter;
    private final AssessmentFiles assessmentFiles;
    private final SiteWriter site;

    Services(Rulesets rulesets, AssessmentStore assessments, DeploymentStore deployments, PeopleStore people,
            TicketStore tickets, Reports reports, Orders orders, ReportPdf reportPdf, ResultJson json, ImportStore imports,
            OwnProfiles profiles, AuditLog log, OnBehalf onBehalf, StarterData starter,
            AssessmentFiles assessmentFiles, SiteWriter site) {
        this.rulesets = rulesets;
        this.assessments = assessments;
        this.deployments = deployments;
        this.people = people;
        this.tickets = tickets;
        this.reports = reports;
        this.orders = orders;
        this.reportPdf = reportPdf;
        this.json = json;
        this.imports = imports;
        this.profiles = profiles;
        this.log = log;
        this.onBehalf = onBehalf;
        this.starter = starter;
        this.assessmentFiles = assessmentFiles;
        this.site = site;
    }

    public Rulesets rulesets() {
        return rulesets;
    }

    public AssessmentStore assessments() {
        return assessments;
    }

    public DeploymentStore deployments() {
        return deployments;
    }

    public PeopleStore people() {
        return people;
    }

    public TicketStore tickets() {
        return tickets;
    }

    public Reports reports() {
        return reports;
    }

    public Orders orders() {
        return orders;
    }

    public ReportPdf reportPdf() {
        return reportPdf;
    }

    public ResultJson json() {
        return json;
    }

    public ImportStore imports() {
        return imports;
    }

    public ImportProfiles profiles() {
        return profiles.all();
    }

    public AuditLog log() {
        return log;
    }

    public StarterData starter() {
        return starter;
    }

    public AssessmentFiles assessmentFiles() {
        return assessmentFiles;
    }

    public SiteWriter site() {
        return site;
    }

    public OnBehalf onBehalf() {
        return onBehalf;
    }
}
