package org.lacuna.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.Scorer;

/**
 * What new records would do to a country's uncovered risk. More of it may only mean that somebody looked.
 *
 * @param systemsBefore scored deployments on file
 * @param before uncovered risk, summed over them in points; 100 is a deployment of full exposure without any law
 */
public record ImportEffect(String country, int systemsBefore, int systemsAfter, Points before, Points after) {

    /**
     * @param kept records of the country on file
     * @param incoming records of the country that come in their place or beside them
     */
    public static ImportEffect of(AnswerSheet sheet, Scorer scorer, List<Deployment> kept, List<Deployment> incoming) {
        Map<String, Deployment> records = new LinkedHashMap<>();
        kept.forEach(d -> records.put(d.id(), d));
        List<DeploymentScore> before = scorer.scoreDeployments(sheet, List.copyOf(records.values()));
        incoming.forEach(d -> records.put(d.id(), d));
        List<DeploymentScore> after = scorer.scoreDeployments(sheet, List.copyOf(records.values()));
        return new ImportEffect(sheet.country(), before.size(), after.size(), uncovered(before), uncovered(after));
    }

    private static Points uncovered(List<DeploymentScore> scores) {
        return new Points(100 * scores.stream().mapToDouble(s -> s.uncovered().lo()).sum(),
                100 * scores.stream().mapToDouble(s -> s.uncovered().hi()).sum());
    }
}
