package org.lacuna.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.all;
import static org.lacuna.Samples.any;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.not;
import static org.lacuna.Samples.ruleset;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Criterion.Otherwise;

class MonotonyTest {

    private static final Condition NO_BAN = atMost("ban", 0);

    @Test
    void rulesetWithoutConditionsIsExact() {
        assertThat(ruleset().group("g", criterion("ban")).build().isMonotone()).isTrue();
    }

    @Test
    void whatABanMakesMootMustBeMet() {
        assertThat(isMonotone(NO_BAN, Otherwise.MET)).isTrue();
        assertThat(isMonotone(NO_BAN, Otherwise.ABSENT)).isFalse();
        assertThat(isMonotone(NO_BAN, Otherwise.LEFT_OUT)).isFalse();
    }

    @Test
    void whatALawMakesPossibleMustHaveBeenAbsent() {
        assertThat(isMonotone(not(NO_BAN), Otherwise.ABSENT)).isTrue();
        assertThat(isMonotone(not(NO_BAN), Otherwise.MET)).isFalse();
    }

    @Test
    void optionsMustBeTheWorstOrTheBest() {
        assertThat(isMonotone(is("ban", "none", "partly"), Otherwise.MET)).isTrue();
        assertThat(isMonotone(is("ban", "partly"), Otherwise.MET)).isFalse();
        assertThat(isMonotone(is("ban", "full"), Otherwise.ABSENT)).isTrue();
        assertThat(isMonotone(is("ban", "partly"), Otherwise.ABSENT)).isFalse();
    }

    @Test
    void everyPartOfAConditionMustPointTheSameWay() {
        assertThat(isMonotone(any(NO_BAN, is("ban", "none")), Otherwise.MET)).isTrue();
        assertThat(isMonotone(any(NO_BAN, not(NO_BAN)), Otherwise.MET)).isFalse();
        assertThat(isMonotone(all(NO_BAN, not(NO_BAN)), Otherwise.ABSENT)).isFalse();
    }

    @Test
    void capMustEndWithBetterAnswers() {
        assertThat(withCap(NO_BAN).isMonotone()).isTrue();
        assertThat(withCap(not(NO_BAN)).isMonotone()).isFalse();
    }

    private static boolean isMonotone(Condition appliesWhen, Otherwise otherwise) {
        return ruleset().group("g", criterion("ban"), criterion("warrant").appliesWhen(appliesWhen).otherwise(otherwise))
                .build().isMonotone();
    }

    private static Ruleset withCap(Condition when) {
        return ruleset().group("g", criterion("ban")).cap(new Cap("cap", 0.5, Set.of(), true, Set.of("any"), when, "because"))
                .build();
    }
}
