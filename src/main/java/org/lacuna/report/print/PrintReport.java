package org.lacuna.report.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.context.ContextFact;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.CountryReport;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.FindingReport;
import org.lacuna.report.GapReport;
import org.lacuna.report.ReformReport;
import org.lacuna.report.print.Section.Finding;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Ruleset.About;
import org.lacuna.ruleset.Weight;

/**
 * A country's report with all that only print needs. Tables that may be long come in parts, since a table that breaks
 * over pages has its header read once for each page.
 *
 * @param about of the ruleset, in the language of the report
 * @param states how the common answers stand
 * @param priorities gravest first, at most {@value PrintReporter#PRIORITIES}
 * @param further the gaps behind those, in parts
 * @param deployments all that are scored, in parts
 * @param papers records that are no systems, in parts
 * @param matrices gaps against deployments, a sheet each
 * @param flows systems of which something is known to cross a border, in parts
 * @param safeguards criteria that such systems need because of it
 * @param path reform path, in parts
 * @param answers every criterion of a group, in parts
 * @param context that no score counts, in parts
 * @param since what has changed since the edition before; empty if none was published
 */
public record PrintReport(CountryReport report, About about, States states, List<KeyFact> facts, List<Priority> priorities,
        List<Part<GapReport>> further, List<List<DeploymentReport>> deployments, List<List<Deployment>> papers,
        List<PrintMatrix> matrices,
        List<Part<Flow>> flows, List<List<Safeguard>> safeguards, List<Part<ReformReport>> path, List<Section> sections,
        List<Answers> answers,
        List<Weights> weights, List<List<ContextFact>> context, SourceList sources,
        Optional<ChangeReport> since) {

    /** Whether systems that are alike share columns and lines. */
    public boolean hasMany() {
        return report.deployments().size() > PrintReporter.MANY;
    }

    public boolean hasRecords() {
        return !report.deployments().isEmpty() || !report.papers().isEmpty();
    }

    /** What the law lacks of that criterion; empty if it is no gap. */
    public Optional<GapReport> gap(String criterion) {
        return Stream.of(report.gaps(), report.researchGaps(), report.blocked()).flatMap(List::stream)
                .filter(g -> g.criterion().equals(criterion)).findFirst();
    }

    /** How many answers of the findings there are, and how many of them a second person has reviewed. */
    public Reviews reviews() {
        List<Finding> all = sections.stream().flatMap(s -> s.answered().stream()).toList();
        return new Reviews((int) all.stream().flatMap(Finding::answers).count(),
                all.stream().mapToLong(f -> f.answers().filter(f.common()::isAccepted).count()).sum());
    }

    /** What the fingerprint of the ruleset begins with. */
    public String shortFingerprint() {
        return Fingerprint.shown(report.method().rulesetFingerprint());
    }

    /**
     * How many criteria stand how.
     *
     * @param answered with one option, several, or a silence of the law, perhaps for some operators only
     * @param unknown looked for and not found out
     * @param notApplicable cannot apply
     * @param unanswered nobody has looked
     */
    public record States(int criteria, long answered, long unknown, long notApplicable, long unanswered) {
    }

    /** @param first number of the first row, from 1 */
    public record Part<T>(int first, List<T> rows) {

        public int number(int index) {
            return first + index;
        }
    }

    public record Reviews(int answers, long reviewed) {
    }

    /**
     * Some criteria of a group.
     *
     * @param first number of the first row in its group, from 1
     * @param of how many the group has
     */
    public record Answers(String group, int first, int of, List<FindingReport> rows) {

        public int last() {
            return first + rows.size() - 1;
        }
    }

    /** What a domain is made of. */
    public record Weights(String domain, List<GroupWeight> groups) {
    }

    public record GroupWeight(String title, Weight weight) {
    }
}
