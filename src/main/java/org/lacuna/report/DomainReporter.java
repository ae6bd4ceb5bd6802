package org.lacuna.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.report.DomainReport.LossReport;
import org.lacuna.report.DomainReport.OperatorReport;
import org.lacuna.review.Opinions;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Ruleset.Band;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.LossList;
import org.lacuna.scoring.LossList.Kind;

/** Writes coverage down, with its reasons. */
final class DomainReporter {

    private final CountryScore score;
    private final Ruleset words;
    private final Opinions opinions;

    DomainReporter(CountryScore score, Ruleset words, Opinions opinions) {
        this.opinions = opinions;
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
            case CAP, CAP_UNDECIDED -> cap(line.id()).because();
            case REST -> words.findGroup(line.id()).map(Group::title).orElseGet(() -> title(line.id()));
        };
        Optional<Answer> answer = answered(line, coverage).flatMap(c -> score.criterion(c.id(), coverage.operator()).answer());
        return new LossReport(line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), line.id(), title, line.share(),
                line.lost(),
                line.open(), answer.map(a -> says(answered(line, coverage).orElseThrow(), a)).orElse(""),
                answer.map(Answer::evidence).orElse(List.of()), answer.filter(this::isAccepted).isPresent(),
                behind(line, coverage).map(c -> c.remedy().change()).toList());
    }

    private boolean isAccepted(Answer answer) {
        return opinions.verdict(answer.criterion(), answer.operator()) == Verdict.ACCEPTABLE;
    }

    /** The criterion whose answer took the points; for a gate, the one that says whom the law reaches. */
    private Optional<Criterion> answered(LossList.Line line, Coverage coverage) {
        return switch (line.kind()) {
            case CRITERION -> words.find(line.id());
            case GATE -> words.gateFor(coverage.operator()).flatMap(g -> words.find(g.criterion()));
            case CAP, CAP_UNDECIDED, REST -> Optional.empty();
        };
    }

    /** Criteria that would give the points back; for a cap, those that it asks about. */
    private Stream<Criterion> behind(LossList.Line line, Coverage coverage) {
        boolean isCap = line.kind() == Kind.CAP || line.kind() == Kind.CAP_UNDECIDED;
        return isCap ? words.criteria().filter(c -> cap(line.id()).when().criteria().contains(c.id()))
                : answered(line, coverage).stream();
    }

    private Cap cap(String id) {
        return words.caps().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static String says(Criterion criterion, Answer answer) {
        return String.join(" / ", answer.options().stream().flatMap(o -> criterion.findOption(o).stream())
                .map(Option::means).toList());
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
