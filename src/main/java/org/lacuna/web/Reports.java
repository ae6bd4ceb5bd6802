package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.ReformReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.ReformPath.Step;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;

/** From a country's code to its report. Scores are kept until an answer or a deployment changes. */
@ApplicationScoped
public class Reports {

    /** What a score was worked out of, and the score. */
    private record Scored(AnswerSheet sheet, List<Deployment> deployments, Scorer scorer, CountryScore score) {
    }

    private final Rulesets rulesets;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final Clock clock;
    private final Map<String, Scored> scores = new ConcurrentHashMap<>();
    private final Map<CountryScore, List<Step>> paths = Collections.synchronizedMap(new WeakHashMap<>());

    Reports(Rulesets rulesets, AssessmentStore assessments, DeploymentStore deployments, Clock clock) {
        this.rulesets = rulesets;
        this.assessments = assessments;
        this.deployments = deployments;
        this.clock = clock;
    }

    /** Countries that have an assessment or a deployment on file. */
    public List<String> countries() {
        TreeSet<String> countries = new TreeSet<>();
        assessments.list().forEach(sheet -> countries.add(sheet.country()));
        deployments.list().forEach(d -> countries.addAll(d.place().countries()));
        return new ArrayList<>(countries);
    }

    /** @return empty if there is nothing on file about the country */
    public Optional<CountryReport> find(String country, String language) {
        List<Deployment> records = deployments.listByCountry(country);
        Optional<AnswerSheet> sheet = assessments.findByCountry(country);
        if (sheet.isEmpty() && records.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(sheet.orElseGet(() -> unanswered(country)), records, language));
    }

    /** The report of the sheet's country by this sheet. */
    public CountryReport of(AnswerSheet sheet, String language) {
        return of(sheet, deployments.listByCountry(sheet.country()), language);
    }

    private CountryReport of(AnswerSheet sheet, List<Deployment> records, String language) {
        TranslatedRuleset ruleset = rulesets.get(sheet.ruleset());
        return new CountryReporter(score(ruleset.source(), sheet, records).score(), ruleset.in(language)).report(records);
    }

    /** In which order to close the gaps of a country that has a report. */
    public List<ReformReport> reformPath(CountryReport report, String language) {
        Scored scored = scores.get(report.country());
        List<Step> steps = paths.computeIfAbsent(scored.score(), scored.scorer()::reformPath);
        return ReformReport.of(steps, rulesets.get(report.method().ruleset()).in(language));
    }

    private Scored score(Ruleset ruleset, AnswerSheet sheet, List<Deployment> records) {
        Scored known = scores.get(sheet.country());
        if (known == null || !known.sheet().equals(sheet) || !known.deployments().equals(records)) {
            Scorer scorer = new Scorer(ruleset, Ring.CITED);
            known = new Scored(sheet, records, scorer, scorer.score(sheet, records));
            scores.put(sheet.country(), known);
        }
        return known;
    }

    /** Nothing is known of the law: every range is whole. */
    private AnswerSheet unanswered(String country) {
        Ruleset ruleset = rulesets.base().source();
        return new AnswerSheet("", country, ruleset.id(), ruleset.version(), LocalDate.now(clock), List.of());
    }
}
