package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;

import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;

class DoubledIdsTest {

    @Test
    void everyDoubledIdIsNamedOnce() {
        assertThat(new DoubledIds(Samples.ruleset()
                .group("law", criterion("basis"), criterion("basis"), criterion("basis"))
                .group("law", criterion("scope").options(new Option("none", 0, "a"), new Option("none", 1, "b")))
                .domain("cameras", java.util.Map.of()).domain("cameras", java.util.Map.of())
                .gate(Operator.POLICE, "scope").gate(Operator.POLICE, "basis")
                .cap(cap("hole", 0.5, "law", atMost("basis", 0))).cap(cap("hole", 0.4, "law", atMost("basis", 0)))
                .trait("live", 1).trait("live", 2).treaty("t", "2026-01-01").treaty("t", "2026-01-01").build()).findings())
                .extracting(Finding::toString).containsExactly(
                        "fault: sample/criteria: The criterion basis stands there more than once; expected is once.",
                        "fault: sample/criteria, scope: The option none stands there more than once; expected is once.",
                        "fault: sample/ruleset.yaml: The group law stands there more than once; expected is once.",
                        "fault: sample/ruleset.yaml: The domain cameras stands there more than once; expected is once.",
                        "fault: sample/ruleset.yaml: The gate of police stands there more than once; expected is once.",
                        "fault: sample/ruleset.yaml: The cap hole stands there more than once; expected is once.",
                        "fault: sample/traits.yaml: The trait live stands there more than once; expected is once.",
                        "fault: sample/instruments.yaml: The instrument t stands there more than once; expected is once.");
    }

    @Test
    void singleIdsAreRight() {
        assertThat(new DoubledIds(Samples.small()).findings()).isEmpty();
    }
}
