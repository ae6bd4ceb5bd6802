package org.lacuna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.coding.Agreement;
import org.lacuna.deployment.Deployment;
import org.lacuna.reply.Subject;
import org.lacuna.report.CountryReport.Method;
import org.lacuna.report.CountryReport.OpenQuestion;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.Gap;
import org.lacuna.scoring.GroupScore;
import org.lacuna.scoring.NextQuestion;

/** Writes a country's report. */
public final class CountryReporter {

    /** More gaps than this make no matrix a reader can follow. */
    static final int MOST_ROWS = 15;

    private final CountryScore score;
    private final Ruleset words;
    private final Precedents precedents;
    private final Reviewed reviewed;
    private final List<DeploymentScore> scored;

    /** @param words the ruleset in the language of the report */
    public CountryReporter(CountryScore score, Ruleset words) {
        this(score, words, Precedents.NONE);
    }

    /** @param precedents rules of all countries on file */
    public CountryReporter(CountryScore score, Ruleset words, Precedents precedents) {
        this(score, words, precedents, Reviewed.NOT);
    }

    /**
     * @param precedents rules of all countries on file
     * @param reviewed by a second person
     */
    public CountryReporter(CountryScore score, Ruleset words, Precedents precedents, Reviewed reviewed) {
        this.reviewed = reviewed;
        this.score = score;
        this.words = words;
        this.precedents = precedents;
        this.scored = score.deployments();
    }

    /** @param records all of the country, systems and papers */
    public CountryReport report(List<Deployment> records) {
        DeploymentReporter deployments = new DeploymentReporter(score.sheet(), words);
        DomainReporter domains = new DomainReporter(score, words, reviewed.opinions());
        List<Gap> gaps = score.gaps();
        return new CountryReport(score.sheet().country(), score.sheet().id(), score.sheet().asOf(),
                reviewed.stamp().isEmpty(), reviewed.stamp(), score.ring().code(),
                score.domains().stream().map(domains::report).toList(), practice(),
                score.shareUncovered().map(Points::of), scored.stream().map(deployments::report).toList(), 0,
                records.stream().filter(d -> !d.isScored()).sorted(Comparator.comparing(Deployment::id)).toList(),
                new VendorStateReporter(words).report(records.stream().filter(Deployment::isScored).toList()),
                gaps(Gap::isLegalGap), gaps(Gap::isResearchGap), gaps(Gap::isBlocked),
                matrix(gaps), new FindingReporter(score, words, reviewed.opinions()).sections(), replies(records),
                openQuestions(), Agreement.of(reviewed.pairs()), method(records));
    }

    private List<ReplyReport> replies(List<Deployment> records) {
        return reviewed.replies().stream().map(r -> ReplyReport.of(r, isThere(r.subject(), records),
                r.subject().fingerprint(score.sheet(), records))).toList();
    }

    private boolean isThere(Subject subject, List<Deployment> records) {
        return switch (subject.kind()) {
            case REPORT -> true;
            case CRITERION -> words.find(subject.id()).isPresent();
            case DEPLOYMENT -> records.stream().anyMatch(d -> d.id().equals(subject.id()));
        };
    }

    private List<PracticeReport> practice() {
        return score.practice().stream().map(this::practice).toList();
    }

    private PracticeReport practice(GroupScore group) {
        int answered = (int) group.members().stream().filter(m -> m.isAnswered()).count();
        Optional<Points> mean = answered == 0 ? Optional.empty() : Optional.of(Points.of(group.mean()));
        String id = group.group().id();
        return new PracticeReport(id, words.group(id).title(), mean, answered, group.members().size(),
                words.warnings().stream().filter(w -> w.group().equals(id) && group.mean().hi() < w.below())
                        .map(Ruleset.Warning::says).toList());
    }

    private List<GapReport> gaps(Predicate<Gap> wanted) {
        return score.gaps().stream().filter(wanted).map(this::gap).toList();
    }

    private GapReport gap(Gap gap) {
        Criterion criterion = words.criterion(gap.criterion());
        Set<String> blocking = blocking(gap, DeploymentScore::caps);
        Set<String> perhaps = blocking(gap, DeploymentScore::capsUndecided);
        perhaps.removeAll(blocking);
        return new GapReport(gap.criterion(), criterion.title(), criterion.gap(), gap.sure(), gap.open(),
                criterion.remedy().rank(), criterion.remedy().change(),
                criterion.citations().stream().map(c -> words.findInstrument(c.instrument()).orElseThrow().shortTitle()
                        + c.at().map(at -> ", " + at).orElse("")).toList(),
                gap.deployments(), reasons(blocking), reasons(perhaps),
                precedents.elsewhere(gap.criterion(), score.sheet().country()));
    }

    /** Ids of caps of the deployments that need the rule; none unless it is blocked. */
    private Set<String> blocking(Gap gap, Function<DeploymentScore, Set<String>> caps) {
        return scored.stream().filter(d -> gap.isBlocked() && d.need(gap.criterion()).isPresent())
                .flatMap(d -> caps.apply(d).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> reasons(Set<String> caps) {
        return words.caps().stream().filter(c -> caps.contains(c.id())).map(Cap::because).toList();
    }

    private MatrixReport matrix(List<Gap> gaps) {
        List<MatrixReport.Row> rows = gaps.stream().limit(MOST_ROWS).map(g -> new MatrixReport.Row(g.criterion(),
                words.criterion(g.criterion()).title(), scored.stream().map(d -> d.need(g.criterion())
                        .map(n -> Letter.of(n.score())).orElse(Letter.NOT_NEEDED)).toList()))
                .toList();
        return new MatrixReport(scored.stream().map(d -> d.deployment().id()).toList(), rows);
    }

    private List<OpenQuestion> openQuestions() {
        List<OpenQuestion> open = new ArrayList<>();
        for (Group group : words.groups()) {
            for (Criterion criterion : group.criteria()) {
                if (score.sheet().isOpen(criterion)) {
                    open.add(new OpenQuestion(criterion.id(), criterion.title(), criterion.question(),
                            criterion.weight().value(), narrows(criterion.id()),
                            score.sheet().find(criterion.id()).map(Answer::reason).orElse("")));
                }
            }
        }
        open.sort(Comparator.comparingDouble((OpenQuestion q) -> -q.narrows()).thenComparingInt(q -> -q.weight()));
        return open;
    }

    private double narrows(String criterion) {
        return score.nextQuestions().stream().filter(q -> q.criterion().equals(criterion))
                .mapToDouble(NextQuestion::narrows).findFirst().orElse(0);
    }

    private Method method(List<Deployment> records) {
        Ruleset ruleset = score.ruleset();
        return new Method(ruleset.id(), ruleset.version(), ruleset.fingerprint(), score.sheet().fingerprint(),
                Fingerprint.of(records.stream().sorted(Comparator.comparing(Deployment::id)).toList()),
                ruleset.isMonotone());
    }
}
