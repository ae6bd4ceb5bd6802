package org.lacuna.lint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/** Answers at random, the same for the same ruleset. They are common ones: every operator is scored by itself anyway. */
final class RandomSheets {

    private final List<Criterion> criteria;
    private final Random random;

    /** The fingerprint is the seed. */
    RandomSheets(Ruleset ruleset) {
        this.criteria = ruleset.criteria().toList();
        this.random = new Random(Long.parseUnsignedLong(ruleset.fingerprint().substring(0, 16), 16));
    }

    Random random() {
        return random;
    }

    /** Criterion to answer; some criteria have none. */
    Map<String, Answer> next() {
        int percent = random.nextInt(101);
        Map<String, Answer> answers = new LinkedHashMap<>();
        criteria.stream().filter(c -> random.nextInt(100) < percent).forEach(c -> answers.put(c.id(), answer(c)));
        return answers;
    }

    /** One option for every criterion, so that nothing is left open. */
    List<Answer> complete() {
        return criteria.stream().map(c -> Sheets.answer(c, Set.of(any(c.options()).id()), binds())).toList();
    }

    /** One option, or now and then two. */
    Answer answer(Criterion criterion) {
        List<Option> options = criterion.options();
        int first = random.nextInt(options.size());
        boolean two = first + 1 < options.size() && random.nextInt(10) == 0;
        return Sheets.answer(criterion, two ? Set.of(options.get(first).id(), options.get(first + 1).id())
                : Set.of(options.get(first).id()), binds());
    }

    /** All, some or none of the operators. */
    Set<Operator> binds() {
        int kind = random.nextInt(4);
        Set<Operator> binds = new HashSet<>();
        for (Operator operator : Operator.values()) {
            if (kind == 0 || kind == 1 && random.nextBoolean()) {
                binds.add(operator);
            }
        }
        return kind == 3 ? Set.of(Operator.values()) : binds;
    }

    private Option any(List<Option> options) {
        return options.get(random.nextInt(options.size()));
    }
}
