package org.lacuna.digest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lacuna.comparison.LegalBasis;
import org.lacuna.deployment.Vendor;
import org.lacuna.digest.Digest.Count;
import org.lacuna.digest.Digest.CoverageRow;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.DomainReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

/** Takes from a report as much as there is room for. */
public final class Digester {

    private static final Set<Unknown.Kind> LAW = Set.of(Unknown.Kind.LEGAL_BASIS, Unknown.Kind.NO_LEGAL_BASIS);

    private Digester() {
    }

    /** @param words the ruleset in the language of the report */
    public static Digest digest(PrintReport print, Ruleset words, Room room) {
        CountryReport report = print.report();
        LegalBasis basis = LegalBasis.of(report);
        return new Digest(print, room, first(print.facts(), room.facts()), Stream.of(Operator.values()).map(o -> row(o, report))
                .toList(),
                first(print.priorities(), room.gaps()), basis, first(basis.without(), room.systems()),
                counts(report, d -> Stream.of(d.deployment().operation().operator().map(Operator::code).orElse(""))),
                counts(report,
                        d -> d.deployment().vendors().stream().map(Vendor::homeState).filter(s -> !s.isEmpty()).distinct()),
                counts(report, d -> Unknown.of(d, words).stream().map(Unknown::kind).filter(k -> !LAW.contains(k))
                        .map(Unknown.Kind::code)),
                first(report.openQuestions(), room.questions()));
    }

    private static <T> List<T> first(List<T> list, int most) {
        return List.copyOf(list.subList(0, Math.min(most, list.size())));
    }

    private static CoverageRow row(Operator operator, CountryReport report) {
        return new CoverageRow(operator, report.domains().stream().map(d -> of(d, operator).coverage()).toList());
    }

    private static OperatorReport of(DomainReport domain, Operator operator) {
        return domain.operators().stream().filter(o -> o.operator() == operator).findFirst().orElseThrow();
    }

    private static List<Count> counts(CountryReport report, Function<DeploymentReport, Stream<String>> codes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        report.deployments().stream().flatMap(codes)
                .forEach(code -> counts.merge(code, 1L, Long::sum));
        return counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((Count c) -> -c.systems()).thenComparing(Count::code)).toList();
    }
}
