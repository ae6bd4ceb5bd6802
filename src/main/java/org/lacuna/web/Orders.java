package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.order.CountryRow;
import org.lacuna.order.Headline;
import org.lacuna.order.MonteCarlo;
import org.lacuna.order.Order;
import org.lacuna.order.Orderer;
import org.lacuna.report.OrderReport;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.OrderReport.Why;
import org.lacuna.report.OrderReporter;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.scoring.Ring;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;

/** The order of all countries. Runs are kept until an answer changes. */
@ApplicationScoped
public class Orders {

    private static final int KEPT = 4;

    private final Rulesets rulesets;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final Hidden hidden;
    /** Drafts and published editions have orders of their own. */
    private final Map<Long, Known> known = new LinkedHashMap<>();

    /** Of one seed of ruleset and answers: the same seed, the same orders. */
    private record Known(Map<Headline, List<Order>> orders) {
    }

    Orders(Rulesets rulesets, AssessmentStore assessments, DeploymentStore deployments, Hidden hidden) {
        this.hidden = hidden;
        this.rulesets = rulesets;
        this.assessments = assessments;
        this.deployments = deployments;
    }

    /** By the base ruleset and the latest assessment of each country that is not hidden from whoever asks. */
    public OrderReport find(Headline by, String language) {
        Set<String> unassessed = new TreeSet<>(deployments.countries());
        unassessed.removeAll(assessments.countries());
        return find(AnswerSheet.latest(hidden.others()).values(), unassessed, by, language);
    }

    /**
     * @param sheets one a country
     * @param unassessed further countries, whose law nobody has looked at
     */
    OrderReport find(Collection<AnswerSheet> sheets, Set<String> unassessed, Headline by, String language) {
        Ruleset ruleset = rulesets.base().source();
        List<CountryRow> rows = new ArrayList<>();
        List<NotCompared> others = new ArrayList<>();
        sheets.forEach(sheet -> {
            CountryRow row = CountryRow.of(sheet);
            if (Orderer.isOf(ruleset, row)) {
                rows.add(row);
            } else {
                others.add(new NotCompared(row.country(), Why.OTHER_RULESET, sheet.ruleset() + " " + sheet.version()));
            }
        });
        unassessed.forEach(country -> others.add(new NotCompared(country, Why.NO_ASSESSMENT, "")));
        return new OrderReporter(ruleset, rulesets.base().in(language)).report(by,
                orders(ruleset, by, rows), others);
    }

    /** One reader waits for the runs, the others for that reader. */
    private synchronized List<Order> orders(Ruleset ruleset, Headline by, List<CountryRow> rows) {
        long seed = MonteCarlo.seed(ruleset, rows);
        if (!known.containsKey(seed)) {
            known.keySet().stream().limit(Math.max(0, known.size() - KEPT + 1)).toList().forEach(known::remove);
            known.put(seed, new Known(new EnumMap<>(Headline.class)));
        }
        return known.get(seed).orders().computeIfAbsent(by, b -> {
            Orderer orderer = new Orderer(ruleset, Ring.CITED, b);
            return ruleset.domains().stream().map(d -> orderer.order(d, rows)).toList();
        });
    }
}
