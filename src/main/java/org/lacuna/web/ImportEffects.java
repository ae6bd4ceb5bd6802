package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Incoming;
import org.lacuna.report.ImportEffect;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.Preview;

/** Works out what imports would do to the uncovered risk of countries that have an assessment, where it may be shown. */
@ApplicationScoped
class ImportEffects {

    /** More systems than this are not held in memory. */
    private static final int MOST_SYSTEMS = 20_000;

    private final Hidden hidden;
    private final DeploymentStore deployments;
    private final Reports reports;

    ImportEffects(Hidden hidden, DeploymentStore deployments, Reports reports) {
        this.hidden = hidden;
        this.deployments = deployments;
        this.reports = reports;
    }

    Watch watch() {
        return new Watch();
    }

    /** One import as it is looked through. */
    final class Watch {

        private final Map<String, AnswerSheet> sheets = AnswerSheet.latest(hidden.others());
        private final List<Deployment> systems = new ArrayList<>();

        /** The same records; those that matter here are kept. */
        Iterator<Incoming> over(Iterator<Incoming> records) {
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return records.hasNext();
                }

                @Override
                public Incoming next() {
                    Incoming next = records.next();
                    keep(next.deployment());
                    return next;
                }
            };
        }

        private void keep(Deployment deployment) {
            if (deployment.isScored() && systems.size() <= MOST_SYSTEMS
                    && deployment.place().countries().stream().anyMatch(sheets::containsKey)) {
                systems.add(deployment);
            }
        }

        boolean isComplete() {
            return systems.size() <= MOST_SYSTEMS;
        }

        /** By country; none where nothing would change or too much. */
        List<ImportEffect> of(Preview preview) {
            Set<String> left = new HashSet<>();
            preview.editedRecords().forEach(e -> left.add(e.id()));
            Map<String, List<Deployment>> incoming = new TreeMap<>();
            systems.stream().filter(d -> !left.contains(d.id())).forEach(d -> d.place().countries().stream()
                    .filter(c -> sheets.containsKey(c) && preview.countries().contains(c))
                    .forEach(c -> incoming.computeIfAbsent(c, x -> new ArrayList<>()).add(d)));
            return isComplete() ? incoming.entrySet().stream().map(e -> of(sheets.get(e.getKey()), e.getValue())).toList()
                    : List.of();
        }

        private ImportEffect of(AnswerSheet sheet, List<Deployment> incoming) {
            Scorer scorer = new Scorer(reports.pin(sheet).require().source(), Ring.CITED);
            return ImportEffect.of(sheet, scorer, deployments.listByCountry(sheet.country()), incoming);
        }
    }
}
