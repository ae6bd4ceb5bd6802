package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Upgrade;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;

/**
 * The scores of the same answers by two versions of a ruleset. Answers that a version does not ask for are not counted
 * by it; what only it asks for is open.
 *
 * @param domains of the later version in its order, then those that only the earlier one has; of each the mean over
 *        operators, then every operator
 * @param deployments the uncovered risk of each
 */
public record ScoreComparison(List<Line> domains, List<Line> deployments) {

    /** Arithmetic in another order leaves dust behind; that is no move. */
    private static final double DUST = 1e-9;

    /**
     * One score before and after, 0 to 1.
     *
     * @param of id of the domain or deployment
     * @param operator empty for the mean over operators, and for deployments
     * @param before empty if it does not apply, or there was no such domain
     * @param after likewise
     */
    public record Line(String of, Optional<Operator> operator, Optional<Interval> before, Optional<Interval> after) {

        public boolean moves() {
            if (before.isEmpty() || after.isEmpty()) {
                return before.isPresent() || after.isPresent();
            }
            return Math.abs(before.get().lo() - after.get().lo()) > DUST
                    || Math.abs(before.get().hi() - after.get().hi()) > DUST;
        }
    }

    public ScoreComparison {
        domains = List.copyOf(domains);
        deployments = List.copyOf(deployments);
    }

    /**
     * @param sheet answers to either version, or to another
     * @param records of the country; those that are no systems are left out
     */
    public static ScoreComparison of(Ruleset before, Ruleset after, Ring ring, AnswerSheet sheet,
            List<Deployment> records) {
        return of(new Scorer(before, ring), Upgrade.of(sheet, before).sheet(), new Scorer(after, ring),
                Upgrade.of(sheet, after).sheet(), records);
    }

    /**
     * @param sheetBefore for the first scorer
     * @param sheetAfter for the second
     */
    public static ScoreComparison of(Scorer before, AnswerSheet sheetBefore, Scorer after, AnswerSheet sheetAfter,
            List<Deployment> records) {
        return new ScoreComparison(
                lines(domains(before.scoreDomains(sheetBefore)), domains(after.scoreDomains(sheetAfter))),
                lines(deployments(before, sheetBefore, records), deployments(after, sheetAfter, records)));
    }

    /** Every score that is not the same before and after. */
    public List<Line> moves() {
        List<Line> moves = new ArrayList<>(domains.stream().filter(Line::moves).toList());
        deployments.stream().filter(Line::moves).forEach(moves::add);
        return moves;
    }

    private record Key(String of, Optional<Operator> operator) {
    }

    private static Map<Key, Optional<Interval>> domains(List<DomainScore> domains) {
        Map<Key, Optional<Interval>> scores = new LinkedHashMap<>();
        for (DomainScore domain : domains) {
            scores.put(new Key(domain.domain().id(), Optional.empty()), domain.general());
            domain.operators().forEach(c -> scores.put(new Key(domain.domain().id(), Optional.of(c.operator())), c.score()));
        }
        return scores;
    }

    private static Map<Key, Optional<Interval>> deployments(Scorer scorer, AnswerSheet sheet, List<Deployment> records) {
        Map<Key, Optional<Interval>> scores = new LinkedHashMap<>();
        scorer.scoreDeployments(sheet, records.stream().filter(scorer::knows).toList()).forEach(
                d -> scores.put(new Key(d.deployment().id(), Optional.empty()), Optional.of(d.uncovered())));
        return scores;
    }

    private static List<Line> lines(Map<Key, Optional<Interval>> before, Map<Key, Optional<Interval>> after) {
        Map<Key, Optional<Interval>> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return all.keySet().stream().map(k -> new Line(k.of(), k.operator(), before.getOrDefault(k, Optional.empty()),
                after.getOrDefault(k, Optional.empty()))).toList();
    }
}
