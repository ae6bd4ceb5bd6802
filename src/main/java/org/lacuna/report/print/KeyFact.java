package org.lacuna.report.print;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.report.CountryReport;
import org.lacuna.report.FindingReport;

/**
 * One of the few answers that a reader wants first.
 *
 * @param number from 1
 */
public record KeyFact(int number, FindingReport finding) {

    /** Rulesets build on the base catalogue and keep its ids; one that has left a question out has one fact less. */
    private static final List<String> CRITERIA = List.of("a-constitution", "a-comprehensive-law", "a-authority-independent",
            "fr-legal-basis", "fr-biometric-special", "xb-transfer-rule", "a-remedies", "a-international-commitment");

    static List<KeyFact> of(CountryReport report) {
        List<FindingReport> found = CRITERIA.stream().flatMap(id -> find(report, id)).toList();
        return IntStream.range(0, found.size()).mapToObj(i -> new KeyFact(i + 1, found.get(i))).toList();
    }

    private static Stream<FindingReport> find(CountryReport report, String criterion) {
        return report.findings().stream().flatMap(s -> s.findings().stream()).filter(f -> f.criterion().equals(criterion));
    }
}
