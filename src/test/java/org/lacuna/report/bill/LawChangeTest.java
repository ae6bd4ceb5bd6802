package org.lacuna.report.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.report.bill.DomainChange.OperatorChange;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Coverage;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

/** Holds what is said of open answers against every way in which they may turn out. */
class LawChangeTest {

    private static final List<String> CRITERIA = List.of("scope", "warrant", "notice", "rights");
    private static final List<String> OPTIONS = List.of("none", "partly", "full");
    private static final List<Set<Operator>> BINDS = List.of(Set.of(Operator.values()), Set.of(Operator.PRIVATE));
    private static final Ruleset RULESET = ruleset()
            .group("base", criterion("scope"), criterion("rights").gated(Operator.POLICE))
            .group("cameras", criterion("warrant").weight(2).gated(Operator.POLICE), criterion("notice"))
            .gate(Operator.POLICE, "scope").cap(cap("no-notice", 0.4, "cameras", atMost("notice", 0))).build();
    private static final Scorer SCORER = new Scorer(RULESET, Ring.CLAIMED);

    private final Random random = new Random(20261124);

    @Test
    void whatIsSaidHoldsHoweverTheOpenAnswersTurnOut() {
        Map<Direction, Integer> said = new EnumMap<>(Direction.class);
        for (int i = 0; i < 150; i++) {
            Bill bill = bill();
            AnswerSheet sheet = sheet(answers());
            List<OperatorChange> changes = report(bill, sheet).domains().get(0).operators();
            changes.forEach(c -> said.merge(c.coverage().direction(), 1, Integer::sum));
            for (AnswerSheet way : ways(sheet)) {
                List<Coverage> before = SCORER.coverage(way);
                List<Coverage> after = SCORER.coverage(bill.over(way));
                for (int o = 0; o < changes.size(); o++) {
                    Direction direction = changes.get(o).coverage().direction();
                    double gain = exact(after.get(o)) - exact(before.get(o));
                    assertThat(fits(direction, gain)).as(() -> bill + " over " + way + ": " + direction + ", gains " + gain)
                            .isTrue();
                }
            }
        }
        assertThat(said.keySet()).containsExactlyInAnyOrder(Direction.values());
    }

    private static boolean fits(Direction direction, double gain) {
        return switch (direction) {
            case BETTER -> gain > 0;
            case NOT_WORSE -> gain > -1e-9;
            case SAME -> Math.abs(gain) < 1e-9;
            case OPEN -> true;
            case NOT_BETTER -> gain < 1e-9;
            case WORSE -> gain < 0;
        };
    }

    /** One or two questions stay open. */
    private List<Answer> answers() {
        int first = random.nextInt(CRITERIA.size());
        int second = random.nextInt(CRITERIA.size());
        return IntStream.range(0, CRITERIA.size()).filter(i -> i != first && i != second)
                .mapToObj(i -> Answer.of(CRITERIA.get(i), OPTIONS.get(random.nextInt(3)), BINDS.get(random.nextInt(2))))
                .toList();
    }

    private Bill bill() {
        List<Bill.Rule> rules = CRITERIA.stream().filter(c -> random.nextInt(3) == 0).map(c -> new Bill.Rule(c,
                OPTIONS.get(random.nextInt(3)), Optional.of(BINDS.get(random.nextInt(2))), "", "")).toList();
        return new Bill("bill", "KZ", "Bill", "", "", rules);
    }

    private static List<AnswerSheet> ways(AnswerSheet sheet) {
        List<AnswerSheet> ways = new ArrayList<>(List.of(sheet));
        for (String criterion : CRITERIA) {
            if (sheet.find(criterion).isEmpty()) {
                for (AnswerSheet way : List.copyOf(ways)) {
                    ways.remove(way);
                    OPTIONS.forEach(o -> BINDS.forEach(b -> ways.add(way.with(Answer.of(criterion, o, b)))));
                }
            }
        }
        return ways;
    }

    private static BillReport report(Bill bill, AnswerSheet sheet) {
        CountryScore before = SCORER.score(sheet, List.of());
        return new BillReporter(bill, before, SCORER.score(bill.over(sheet), List.of()), RULESET).report(List.of());
    }

    private static double exact(Coverage coverage) {
        Interval score = coverage.score().orElseThrow();
        assertThat(score.isExact()).isTrue();
        return score.lo();
    }

    private static AnswerSheet sheet(List<Answer> answers) {
        return new AnswerSheet("sheet", "KZ", "sample", "1.0.0", DAY, answers);
    }
}
