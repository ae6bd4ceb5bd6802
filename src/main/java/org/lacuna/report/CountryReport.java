package org.lacuna.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.coding.Agreement;
import org.lacuna.deployment.Deployment;
import org.lacuna.reply.Subject;
import org.lacuna.review.Stamp;
import org.lacuna.ruleset.Ruleset;

/**
 * Everything about one country in print order, without markup. Page, print, JSON and commands are drawn from it.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param assessment id
 * @param draft not published, and not reviewed by a lawyer
 * @param stamp of a published edition; empty for a draft
 * @param ring which answers are believed
 * @param shareUncovered of all exposure, what no law covers; empty without exposure
 * @param deployments scored, gravest first
 * @param withheld how many scored deployments are counted in and not shown, since their licence forbids passing them on; 0 in
 *        drafts
 * @param papers records that are no systems: claims, agreements, finance, donations, events
 * @param vendorStates foreign states in which vendors of the scored deployments are at home
 * @param gaps what the law lacks for certain
 * @param researchGaps what is only a question yet
 * @param blocked gaps whose closing changes nothing while a cap holds
 * @param replies of governments and vendors; they change no number
 * @param openQuestions criteria that nobody has answered or that more than one option fits, those that would narrow the ranges
 *        most first
 */
public record CountryReport(String country, String assessment, LocalDate asOf, boolean draft, Optional<Stamp> stamp,
        String ring,
        List<DomainReport> domains, List<PracticeReport> practice, Optional<Points> shareUncovered,
        List<DeploymentReport> deployments, int withheld, List<Deployment> papers, List<VendorStateReport> vendorStates,
        List<GapReport> gaps,
        List<GapReport> researchGaps, List<GapReport> blocked, MatrixReport matrix,
        List<FindingReport.Section> findings, List<ReplyReport> replies, List<OpenQuestion> openQuestions,
        Optional<Agreement> agreement, Method method) {

    /** Replies to the report as a whole, and those to what it no longer has. */
    public List<ReplyReport> repliesToWhole() {
        return replies.stream().filter(r -> !r.placed() || r.isTo(Subject.REPORT)).toList();
    }

    public List<ReplyReport> repliesToCriterion(String criterion) {
        return replies.stream().filter(r -> r.isTo(Subject.criterion(criterion))).toList();
    }

    public List<ReplyReport> repliesToDeployment(String deployment) {
        return replies.stream().filter(r -> r.isTo(Subject.deployment(deployment))).toList();
    }

    /** How many replies count. */
    public long standingReplies() {
        return replies.stream().filter(r -> r.withdrawn().isEmpty()).count();
    }

    /** How many deployments are scored. */
    public int systems() {
        return deployments.size() + withheld;
    }

    /**
     * What strangers may be shown: without records whose licence forbids passing them on. All numbers still rest on them.
     *
     * @param words the ruleset in the language of the report
     */
    public CountryReport passable(Ruleset words) {
        List<DeploymentReport> open = deployments.stream().filter(d -> d.deployment().origin().redistributable()).toList();
        return new CountryReport(country, assessment, asOf, draft, stamp, ring, domains, practice, shareUncovered, open,
                deployments.size() - open.size(), papers.stream().filter(d -> d.origin().redistributable()).toList(),
                new VendorStateReporter(words).report(open.stream().map(DeploymentReport::deployment).toList()), gaps,
                researchGaps, blocked, matrix.of(open.stream().map(d -> d.deployment().id()).toList()), findings,
                openReplies(), openQuestions, agreement, method);
    }

    /** Replies without those to records whose licence forbids passing them on. */
    public List<ReplyReport> openReplies() {
        Set<String> closed = Stream.concat(deployments.stream().map(DeploymentReport::deployment), papers.stream())
                .filter(d -> !d.origin().redistributable()).map(Deployment::id).collect(Collectors.toSet());
        return replies.stream()
                .filter(r -> r.subject().kind() != Subject.Kind.DEPLOYMENT || !closed.contains(r.subject().id())).toList();
    }

    /**
     * A criterion nobody has answered.
     *
     * @param narrows points by which an answer would narrow the general ranges, on average over its options; 0 for practice
     * @param note what is known of where to look; may be empty
     */
    public record OpenQuestion(String criterion, String title, String question, int weight, double narrows, String note) {
    }

    /**
     * What is needed to make the same numbers again.
     *
     * @param answers fingerprint of the answers
     * @param deployments fingerprint of the country's records
     * @param exact ranges are what trying all open answers would find; otherwise they may be wider
     */
    public record Method(String ruleset, String version, String rulesetFingerprint, String answers,
            String deployments, boolean exact) {
    }
}
