package org.lacuna.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.GroupScore;
import org.lacuna.scoring.GroupScore.CapEffect;

/** Says which caps act in the coverage of domains, and why. */
final class CapWords {

    private final CountryScore score;
    private final AnswerWords answers;

    CapWords(CountryScore score) {
        this.score = score;
        this.answers = new AnswerWords(score);
    }

    /** Ids of the caps that act, for certain or perhaps. */
    static Set<String> acting(CountryScore score, Operator operator, boolean certain) {
        Set<String> ids = new TreeSet<>();
        groups(score, operator).forEach(g -> g.caps().stream().filter(e -> e.certain() == certain).map(CapEffect::cap)
                .forEach(c -> ids.add(c.id())));
        return ids;
    }

    private static List<GroupScore> groups(CountryScore score, Operator operator) {
        return score.domains().stream().flatMap(d -> d.operators().stream()).filter(c -> c.operator() == operator)
                .map(Coverage::groups).flatMap(List::stream).toList();
    }

    /** {@code did not act, because fr-legal-basis is partial}. */
    String says(String id, Operator operator) {
        String state = acting(score, operator, true).contains(id) ? "acts"
                : acting(score, operator, false).contains(id) ? "may or may not act" : "did not act";
        Cap cap = score.ruleset().cap(id);
        return state + ", because " + answers.read(cap.when(), List.of(operator))
                + (isIdle(cap, operator) ? idle(cap, operator) : "");
    }

    /** Whether all it could limit scores no more than its limit anyway. */
    private boolean isIdle(Cap cap, Operator operator) {
        return limited(cap, operator).stream().allMatch(g -> g.mean().hi() <= cap.limit());
    }

    private String idle(Cap cap, Operator operator) {
        return " and " + String.join(" and ", new TreeSet<>(limited(cap, operator).stream()
                .map(g -> g.group().id() + " scores " + ExpectedPoints.text(g.mean())).toList()))
                + ", which is no more than the limit " + ExpectedPoints.text(100 * cap.limit());
    }

    private List<GroupScore> limited(Cap cap, Operator operator) {
        return groups(score, operator).stream().filter(g -> cap.limits(g.group().id())).toList();
    }
}
