package org.lacuna.report.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.context.ContextFact;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Source;
import org.lacuna.report.CountryReport;
import org.lacuna.report.FindingReport;
import org.lacuna.report.VendorStateReport.Law;
import org.lacuna.ruleset.CompellingLaw;

/** All that a report rests on, numbered from 1 in the order of the report. The same title and link is one source. */
public final class SourceList {

    private final Map<Key, Line> lines = new LinkedHashMap<>();

    private record Key(String title, String link) {
    }

    /**
     * @param publisher may be empty
     * @param date when it was published, as precise as known; may be empty
     * @param link may be empty
     * @param read the last day on which it was read, ISO date; empty = recalled, not read
     * @param copies that are kept of it
     */
    public record Line(int number, String title, String publisher, String date, String link, String read,
            List<KeptCopy> copies) {

        private Line read(String later) {
            return read.compareTo(later) < 0 ? new Line(number, title, publisher, date, link, later, copies) : this;
        }

        private Line with(Optional<KeptCopy> copy) {
            return copy.filter(c -> !copies.contains(c)).map(c -> new Line(number, title, publisher, date, link, read,
                    Stream.concat(copies.stream(), Stream.of(c)).toList())).orElse(this);
        }
    }

    private SourceList() {
    }

    static SourceList of(CountryReport report, List<ContextFact> context) {
        SourceList list = new SourceList();
        report.findings().stream().flatMap(s -> s.findings().stream()).forEach(list::add);
        report.deployments().forEach(d -> list.add(d.deployment()));
        report.papers().forEach(list::add);
        report.vendorStates().stream().flatMap(s -> s.laws().stream()).map(Law::law).forEach(list::add);
        context.forEach(list::add);
        return list;
    }

    public Collection<Line> lines() {
        return lines.values();
    }

    /** @throws NullPointerException if it stands nowhere in the report */
    public int number(Evidence evidence) {
        return lines.get(new Key(evidence.instrument(), evidence.link())).number();
    }

    /** @throws NullPointerException if it stands nowhere in the report */
    public int number(Source source) {
        return lines.get(new Key(source.title(), source.url())).number();
    }

    /** @throws NullPointerException if it stands nowhere in the report */
    public int number(CompellingLaw law) {
        return lines.get(new Key(law.source(), law.link().orElse(""))).number();
    }

    /** Each once, rising. */
    public List<Integer> numbers(FindingReport finding) {
        return evidence(finding).map(this::number).distinct().sorted().toList();
    }

    private void add(FindingReport finding) {
        evidence(finding)
                .forEach(e -> add(e.instrument(), "", "", e.link(), e.read().map(LocalDate::toString).orElse(""),
                        e.copy()));
    }

    private static Stream<Evidence> evidence(FindingReport finding) {
        return Stream.concat(finding.answer().stream(), finding.special().stream()).flatMap(a -> a.evidence().stream());
    }

    private void add(Deployment deployment) {
        deployment.proof().sources().forEach(
                s -> add(s.title(), s.publisher(), s.date(), s.url(), deployment.proof().accessed()));
    }

    private void add(CompellingLaw law) {
        add(law.source(), "", "", law.link().orElse(""), law.read());
    }

    private void add(ContextFact fact) {
        add(fact.source().title(), fact.source().publisher(), fact.source().date(), fact.source().url(), fact.accessed());
    }

    private void add(String title, String publisher, String date, String link, String read) {
        add(title, publisher, date, link, read, Optional.empty());
    }

    private void add(String title, String publisher, String date, String link, String read, Optional<KeptCopy> copy) {
        Line fresh = new Line(lines.size() + 1, title, publisher, date, link, read, List.of());
        lines.merge(new Key(title, link), fresh, (known, again) -> known.read(read));
        lines.computeIfPresent(new Key(title, link), (key, line) -> line.with(copy));
    }
}
