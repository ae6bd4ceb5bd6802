package org.lacuna.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.report.DomainReport.LossReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Ruleset.Band;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.CriterionScore;
import org.lacuna.scoring.LossList;
import org.lacuna.scoring.LossList.Kind;

/** Writes coverage down, with its reasons. */
final class DomainReporter {

    private final CountryScore score;
    private final Ruleset words;

    DomainReporter(CountryScore score, Ruleset words) {
        this.score = score;
        this.words = words;
    }

    DomainReport report(DomainScore domain) {
        int completeness = percent(domain.completeness());
        Optional<Points> general = domain.general().map(Points::of);
        return new DomainReport(domain.domain().id(), title(domain.domain().id()), completeness,
                completeness >= words.gradeFrom(), general, domain.weakest().map(Points::of),
                bands(general, completeness), domain.operators().stream().map(this::operator).toList());
    }

    private String title(String domain) {
        return words.domains().stream().filter(d -> d.id().equals(domain)).findFirst().orElseThrow().title();
    }

    private OperatorReport operator(Coverage coverage) {
        int completeness = percent(coverage.completeness());
        Optional<Points> points = coverage.score().map(Points::of);
        return new OperatorReport(coverage.operator(), points, completeness, bands(points, completeness),
                coverage.losses().lines().stream().map(l -> loss(l, coverage)).toList());
    }

    private LossReport loss(LossList.Line line, Coverage coverage) {
        String title = switch (line.kind()) {
            case CRITERION, GATE -> words.criterion(line.id()).title();
            case CAP -> words.caps().stream().filter(c -> c.id().equals(line.id())).findFirst().orElseThrow().because();
            case REST -> words.findGroup(line.id()).map(Group::title).orElseGet(() -> title(line.id()));
        };
        boolean named = line.kind() == Kind.CRITERION || line.kind() == Kind.GATE;
        return new LossReport(line.kind().name().toLowerCase(Locale.ROOT), line.id(), title, line.share(), line.lost(),
                line.open(), named ? says(line, coverage) : "");
    }

    /** The option chosen; for a gate, what the scope answer says. */
    private String says(LossList.Line line, Coverage coverage) {
        String id = line.kind() == Kind.GATE ? words.gateFor(coverage.operator()).orElseThrow().criterion() : line.id();
        Criterion criterion = words.criterion(id);
        CriterionScore found = score.criterion(id, coverage.operator());
        return found.answer().map(a -> String.join(" / ", a.options().stream()
                .flatMap(o -> criterion.findOption(o).stream()).map(Option::means).toList())).orElse("");
    }

    /** Every band the range touches; none below the completeness that the ruleset asks for. */
    private List<String> bands(Optional<Points> range, int completeness) {
        if (completeness < words.gradeFrom() || range.isEmpty()) {
            return List.of();
        }
        List<Band> bands = words.bands();
        return bands.stream().filter(b -> b.from() <= range.get().hi() && range.get().lo() < end(bands, b))
                .map(Band::name).toList();
    }

    private static int end(List<Band> bands, Band band) {
        int next = bands.indexOf(band) + 1;
        return next < bands.size() ? bands.get(next).from() : 101;
    }

    private static int percent(double share) {
        return (int) Math.floor(100 * share + 1e-9);
    }
}
