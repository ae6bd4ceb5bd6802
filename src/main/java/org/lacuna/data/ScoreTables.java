package org.lacuna.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.report.GapReport;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Operator;

/** What comes out: coverage, uncovered risk and gaps. */
final class ScoreTables {

    private static final String GENERAL = "general";
    private static final String WEAKEST = "weakest";
    private static final List<String> WHOSE = Stream
            .concat(Stream.of(GENERAL, WEAKEST), Columns.codes(Operator.values()).stream()).toList();

    private final CountryReport report;
    private final Set<String> open;
    private final String status;

    /** @param open records that may be passed on */
    ScoreTables(CountryReport report, List<Deployment> open) {
        this.report = report;
        this.open = open.stream().map(Deployment::id).collect(Collectors.toSet());
        this.status = CountryData.status(report);
    }

    Table coverage() {
        Columns columns = new Columns().id("domain", "Id of the domain.").text("title", "Of the domain.")
                .word("whose", WHOSE, "An operator; general = mean over operators; weakest = the weakest of them.")
                .yesNo("applies", "Whether the domain applies.")
                .range("coverage", "What the law gives of what is needed, of 100.")
                .number("answered", "Percent of criteria answered, by weight, rounded down.")
                .texts("bands", "Bands that the range touches; none where too little is answered.").status();
        List<List<Object>> rows = new ArrayList<>();
        for (DomainReport d : report.domains()) {
            rows.add(coverage(d, GENERAL, d.general(), d.completeness(), d.bands()));
            rows.add(coverage(d, WEAKEST, d.weakest(), d.completeness(), List.of()));
            for (OperatorReport o : d.operators()) {
                rows.add(coverage(d, o.operator().code(), o.coverage(), o.completeness(), o.bands()));
            }
        }
        return new Table("coverage", "Coverage by domain and operator.", columns.list(), List.of("domain", "whose"), rows);
    }

    private List<Object> coverage(DomainReport domain, String whose, Optional<Points> points, int completeness,
            List<String> bands) {
        return new Cells().add(domain.id()).add(domain.title()).add(whose).add(points.isPresent()).range(points)
                .add(completeness).list(bands).add(status).row();
    }

    Table deployments() {
        Columns columns = new Columns().id("deployment", "Id of the record.")
                .words("operators", Columns.codes(Operator.values()), "For whom it is scored.")
                .range("severity", "Of what it can do, of 100.").range("exposure", "How grave it is, of 100.")
                .yesNo("applies", "Whether any criterion applies.")
                .range("coverage", "What the law gives of what it needs, of 100.")
                .range("uncovered", "Uncovered risk: exposure that no law covers, of 100.")
                .texts("caps", "Why its coverage is held down, whatever is still open.")
                .texts("caps_undecided", "Why it is held down if open answers turn out so.").status();
        List<List<Object>> rows = report.deployments().stream().filter(d -> open.contains(d.deployment().id()))
                .map(this::deployment).toList();
        return new Table("deployment-coverage", "Each scored deployment held against the law, gravest first.",
                columns.list(), List.of("deployment"), rows);
    }

    private List<Object> deployment(DeploymentReport d) {
        return new Cells().add(d.deployment().id()).list(d.operators()).range(d.severity()).range(d.exposure())
                .add(d.coverage().isPresent()).range(d.coverage()).range(d.uncovered()).list(d.caps())
                .list(d.capsUndecided()).add(status).row();
    }

    Table gaps() {
        Columns columns = new Columns().id("criterion", "Id of the criterion.").text("title", "Of the criterion.")
                .word("kind", List.of("legal", "research", "blocked"),
                        "legal = certain; research = only a question yet; blocked = closing it changes nothing while a cap holds.")
                .text("says", "What is missing.")
                .number("sure", "Points of uncovered risk that closing it removes for certain.")
                .number("open", "Further points that depend on open answers.").text("rank", "Of the act that could close it.")
                .text("change", "Smallest legal change that would.").texts("standards", "That ask for the rule.")
                .number("deployments", "How many need it, those that are left out too.").texts("blocked_by", "Reasons of caps.")
                .texts("blocked_by_undecided", "Reasons of caps that hold if something open turns out so.").status();
        List<List<Object>> rows = new ArrayList<>();
        report.gaps().forEach(g -> rows.add(gap(g, "legal")));
        report.researchGaps().forEach(g -> rows.add(gap(g, "research")));
        report.blocked().forEach(g -> rows.add(gap(g, "blocked")));
        return new Table("gaps", "What the law lacks, those that weigh most first.", columns.list(),
                List.of("criterion", "kind"), rows);
    }

    private List<Object> gap(GapReport g, String kind) {
        return new Cells().add(g.criterion()).add(g.title()).add(kind).add(g.says()).add(g.sure()).add(g.open()).add(g.rank())
                .add(g.change()).list(g.standards()).add(g.deployments()).list(g.blockedBy()).list(g.blockedByUndecided())
                .add(status).row();
    }
}
