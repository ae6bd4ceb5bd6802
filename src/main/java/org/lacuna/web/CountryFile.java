package org.lacuna.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.change.TimeLine;
import org.lacuna.change.TimeLines;
import org.lacuna.coding.Agreement;
import org.lacuna.comparison.Compared;
import org.lacuna.context.ContextFact;
import org.lacuna.data.CountryData;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.CountryResult;
import org.lacuna.report.CountryResult.Inputs;
import org.lacuna.report.Precedents;
import org.lacuna.report.ReformReport;
import org.lacuna.report.Reviewed;
import org.lacuna.report.TimeLineReport;
import org.lacuna.report.TimeLineReporter;
import org.lacuna.report.bill.BillReport;
import org.lacuna.report.bill.BillReporter;
import org.lacuna.report.print.PrintReport;
import org.lacuna.report.print.PrintReporter;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.ReformPath.Step;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** All that is worked out of one sheet and one set of records, each part when it is first asked for. */
final class CountryFile {

    private final TranslatedRuleset ruleset;
    private final AnswerSheet sheet;
    private final List<Deployment> records;
    private final Precedents precedents;
    private final Reviewed reviewed;
    private final Scorer scorer;
    private final CountryScore score;
    private final Map<String, CountryReport> reports = new HashMap<>();
    private final Map<String, BillScore> bills = new HashMap<>();
    private List<Step> path;
    private TimeLine timeLine;

    /** Kept until the bill changes. */
    private record BillScore(Bill bill, CountryScore score) {
    }

    CountryFile(TranslatedRuleset ruleset, AnswerSheet sheet, List<Deployment> records, Precedents precedents,
            Reviewed reviewed) {
        this.reviewed = reviewed;
        this.ruleset = ruleset;
        this.sheet = sheet;
        this.records = records;
        this.precedents = precedents;
        this.scorer = new Scorer(ruleset.source(), Ring.CITED);
        this.score = scorer.score(sheet, records);
    }

    boolean isOf(AnswerSheet otherSheet, List<Deployment> otherRecords, Precedents otherPrecedents,
            Reviewed otherReviewed) {
        return reviewed.equals(otherReviewed) && sheet.equals(otherSheet) && records.equals(otherRecords)
                && precedents.equals(otherPrecedents);
    }

    synchronized CountryReport report(String language) {
        return reports.computeIfAbsent(language, l -> isPublished() ? whole(l).passable(ruleset.in(l)) : whole(l));
    }

    private CountryReport whole(String language) {
        return new CountryReporter(score, ruleset.in(language), precedents, reviewed).report(records);
    }

    private boolean isPublished() {
        return reviewed.stamp().isPresent();
    }

    /** What may be shown of the records. */
    private List<Deployment> shown() {
        return isPublished() ? records.stream().filter(d -> d.origin().redistributable()).toList() : records;
    }

    CountryResult result() {
        String source = ruleset.source().language();
        return new CountryResult(report(source), reformPath(source), new Inputs(ruleset.source(), sheet, shown()));
    }

    CountryData data() {
        String source = ruleset.source().language();
        return CountryData.of(new CountryResult(whole(source), reformPath(source),
                new Inputs(ruleset.source(), sheet, records)));
    }

    synchronized List<ReformReport> reformPath(String language) {
        if (path == null) {
            path = scorer.reformPath(score);
        }
        return ReformReport.of(path, score.gaps(), ruleset.in(language));
    }

    PrintReport print(List<ContextFact> context, Optional<ChangeReport> since, String language) {
        return new PrintReporter(ruleset.in(language)).print(report(language), reformPath(language), context, since);
    }

    /** What the bill would make of the law on file. Rules that the ruleset does not know are left out and told. */
    synchronized BillReport bill(Bill bill, String language) {
        BillScore known = bills.get(bill.id());
        if (known == null || !known.bill().equals(bill)) {
            known = new BillScore(bill, scorer.score(bill.knownTo(ruleset.source()).over(sheet), records));
            bills.put(bill.id(), known);
        }
        return new BillReporter(bill, score, known.score(), ruleset.in(language)).report(records);
    }

    Compared compared(String language) {
        return new Compared(score, report(language), timeLine(language));
    }

    Optional<Agreement> agreement() {
        return Agreement.of(reviewed.pairs());
    }

    TranslatedRuleset ruleset() {
        return ruleset;
    }

    AnswerSheet sheet() {
        return sheet;
    }

    synchronized TimeLineReport timeLine(String language) {
        if (timeLine == null) {
            timeLine = TimeLines.of(ruleset.source(), sheet, shown(), Ring.CITED);
        }
        return new TimeLineReporter(ruleset.in(language)).report(sheet, timeLine, shown());
    }
}
