package org.lacuna.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.RecordKind;

/**
 * What is on file about one place of a country.
 *
 * @param name empty = records that name no place
 * @param systems records that are scored
 * @param others records that are not, without single devices
 * @param operators codes, and {@code unknown}
 * @param kinds of records, without single devices
 */
public record PlaceLine(String name, SortedSet<String> formerNames, long systems, long others, long devices,
        SortedSet<String> operators, SortedSet<String> kinds) {

    /** Records of a place that are alike. */
    record Part(Granularity granularity, String kind, String operator, long count) {

        boolean isDevice() {
            return granularity == Granularity.DEVICE;
        }

        boolean isScored() {
            return RecordKind.find(kind).filter(k -> Deployment.isScored(k, granularity)).isPresent();
        }
    }

    /** All that is on file, without single devices. */
    public long records() {
        return systems + others;
    }

    static PlaceLine of(String name, SortedSet<String> formerNames, List<Part> parts) {
        return new PlaceLine(name, formerNames, sum(parts, Part::isScored),
                sum(parts, p -> !p.isScored() && !p.isDevice()), sum(parts, Part::isDevice),
                parts.stream().map(Part::operator).collect(Collectors.toCollection(TreeSet::new)),
                parts.stream().filter(p -> !p.isDevice()).map(Part::kind)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static long sum(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).mapToLong(Part::count).sum();
    }
}
