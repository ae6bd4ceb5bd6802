package org.lacuna.output;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Origin;

/**
 * What must be known of records before the first of them is written.
 *
 * @param leftOut how many stay here, since their licence forbids passing them on
 * @param sources the most that one record has, at least 1
 * @param licences as their publishers name them
 * @param datasets and whom to name for them
 */
public record RecordSurvey(long records, long leftOut, int sources, SortedSet<String> licences,
        SortedMap<String, String> datasets) {

    public static RecordSurvey of(Iterable<Deployment> all) {
        long records = 0;
        long leftOut = 0;
        int sources = 1;
        SortedSet<String> licences = new TreeSet<>();
        SortedMap<String, String> datasets = new TreeMap<>();
        for (Deployment d : all) {
            Origin origin = d.origin();
            if (!origin.redistributable()) {
                leftOut++;
                continue;
            }
            records++;
            sources = Math.max(sources, d.proof().sources().size());
            if (!origin.licence().isEmpty()) {
                licences.add(origin.licence());
            }
            if (!origin.dataset().isEmpty()) {
                datasets.merge(origin.dataset(), origin.attribution(), (a, b) -> a.isEmpty() ? b : a);
            }
        }
        return new RecordSurvey(records, leftOut, sources, licences, datasets);
    }
}
