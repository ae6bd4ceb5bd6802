package org.lacuna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Sorted;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.Scorer;

/**
 * Single devices of one country that are alike, counted. Their number says where somebody mapped, not how many there are,
 * so it is never summed into the country's uncovered risk.
 *
 * @param traits that they have
 * @param possibleTraits that they may have
 * @param operator empty = unknown
 * @param count at least 1
 * @param coverage what the law covers of a system with these traits and this operator; empty if it asks nothing of them
 */
public record DeviceReport(Set<String> traits, Set<String> possibleTraits, Optional<Operator> operator, String status,
        long count, Optional<Points> coverage) {

    /** All that the coverage of devices depends on. */
    private record Kind(Set<String> traits, Set<String> possibleTraits, Optional<Operator> operator, String status) {

        static Kind of(DeviceCount d) {
            return new Kind(Sorted.copyOf(d.traits()), Sorted.copyOf(d.possibleTraits()), d.operator(), d.status());
        }

        /** A device is never scored; a system that does the same, at one site, is. */
        Deployment asSystem(String id) {
            return new Deployment(id, RecordKind.DEPLOYMENT, "", Place.of(Granularity.SITE, List.of(), "", ""),
                    new Operation("", operator, Set.of(), traits, possibleTraits), List.of(), List.of(), Hosting.NOT_SAID,
                    History.of(status), List.of(), new Proof("", "", Verdict.NOT_CHECKED, "", "", "low", List.of()), Set.of(),
                    Origin.OWN);
        }
    }

    /**
     * @param devices counted by place and whatever else tells them apart
     * @return the most numerous first
     */
    public static List<DeviceReport> of(List<DeviceCount> devices, AnswerSheet sheet, Scorer scorer) {
        Map<Kind, Long> counts = devices.stream()
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.summingLong(DeviceCount::count)));
        List<Kind> kinds = counts.keySet().stream().sorted(Comparator.<Kind> comparingLong(counts::get).reversed()
                .thenComparing(Kind::toString)).toList();
        List<Deployment> systems = new ArrayList<>();
        kinds.forEach(k -> systems.add(k.asSystem(String.valueOf(systems.size()))));
        Map<String, DeploymentScore> scores = scorer.scoreDeployments(sheet, systems).stream()
                .collect(Collectors.toMap(s -> s.deployment().id(), Function.identity()));
        List<DeviceReport> reports = new ArrayList<>();
        kinds.forEach(k -> reports.add(new DeviceReport(k.traits(), k.possibleTraits(), k.operator(), k.status(), counts.get(k),
                scores.get(String.valueOf(reports.size())).coverage().map(Points::of))));
        return reports;
    }
}
