package org.lacuna.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Upgrade;
import org.lacuna.ruleset.ChangeKind;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RulesetDifference;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.ScoreComparison;

/**
 * What becomes of an assessment when it is taken to another version of its ruleset.
 *
 * @param scores coverage of each domain, the mean and each operator; before is empty throughout if it is not known
 * @param added new questions
 * @param retired questions that are no longer asked
 * @param confirm answered questions that ask or count something else now
 * @param reopened questions of which the chosen option is gone
 */
public record UpgradeReport(List<ScoreLine> scores, List<Question> added, List<Question> retired,
        List<Question> confirm, List<Question> reopened) {

    /** @param operator empty for the mean over operators */
    public record ScoreLine(String domain, Optional<Operator> operator, Optional<Points> before, Optional<Points> after,
            boolean moves) {

        /** Whether it moves by so little that both are printed alike. */
        public boolean movesUnseen() {
            return moves && before.map(Points::toString).equals(after.map(Points::toString));
        }
    }

    /** @param answered whether the assessment has an answer to it */
    public record Question(String criterion, String title, boolean answered) {
    }

    /**
     * @param before the version whose numbers are shown now; empty if its files are not here
     * @param after the version that is in use
     * @param language of titles
     */
    public static UpgradeReport of(AnswerSheet sheet, Optional<TranslatedRuleset> before, TranslatedRuleset after,
            String language) {
        Optional<RulesetDifference> difference = before
                .map(b -> RulesetDifference.between(b.source(), after.source()));
        Set<String> answered = sheet.answers().stream().map(Answer::criterion)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Upgrade upgrade = Upgrade.of(sheet, after.source());
        List<String> retired = difference.map(d -> d.ids(ChangeKind.RETIRED))
                .orElseGet(() -> ids(upgrade.kept()));
        List<String> confirm = difference.map(RulesetDifference::toConfirm).orElse(List.of()).stream()
                .filter(answered::contains).toList();
        List<String> added = difference.map(d -> d.ids(ChangeKind.ADDED)).orElse(List.of());
        List<Ruleset> words = Stream.concat(Stream.of(after), before.stream()).map(r -> r.in(language)).toList();
        return new UpgradeReport(scores(sheet, before.map(TranslatedRuleset::source), after.source(), words),
                questions(added, words, answered),
                questions(retired, words, answered), questions(confirm, words, answered),
                questions(ids(upgrade.reopened()), words, answered));
    }

    private static List<ScoreLine> scores(AnswerSheet sheet, Optional<Ruleset> before, Ruleset after,
            List<Ruleset> words) {
        List<ScoreLine> lines = new ArrayList<>();
        ScoreComparison.of(before.orElse(after), after, Ring.CITED, sheet, List.of()).domains()
                .forEach(l -> lines.add(new ScoreLine(title(l.of(), words), l.operator(),
                        before.flatMap(b -> l.before()).map(Points::of), l.after().map(Points::of), l.moves())));
        return lines;
    }

    private static String title(String domain, List<Ruleset> words) {
        return words.stream().flatMap(r -> r.domains().stream())
                .filter(d -> d.id().equals(domain)).findFirst().map(Domain::title).orElseThrow();
    }

    private static List<String> ids(List<Answer> answers) {
        return answers.stream().map(Answer::criterion).distinct().toList();
    }

    private static List<Question> questions(List<String> ids, List<Ruleset> words, Set<String> answered) {
        return ids.stream().map(id -> new Question(id, words.stream().flatMap(r -> r.find(id).stream()).findFirst()
                .map(Criterion::title).orElse(id), answered.contains(id))).toList();
    }
}
