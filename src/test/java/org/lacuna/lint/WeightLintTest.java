package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.criterion;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.ruleset.Operator;

class WeightLintTest {

    @Test
    void aQuarterIsAllowed() {
        assertThat(findings(Samples.ruleset().group("law", criterion("a"), criterion("b"), criterion("c"), criterion("d"))))
                .isEmpty();
    }

    @Test
    void moreThanAQuarterOfADomainIsTold() {
        assertThat(findings(Samples.ruleset().group("data", criterion("a"), criterion("b"), criterion("c"), criterion("d"))
                .group("faces", criterion("e"), criterion("f"))
                .domain("use", Map.of("data", 2, "faces", 3)).domain("flows", Map.of("data", 1))))
                .containsExactly(
                        "remark: sample/criteria, e: It is 30 % of the domain use for every operator; expected is at most"
                                + " 25 %: give it less weight, or ask it in several questions.",
                        "remark: sample/criteria, f: It is 30 % of the domain use for every operator; expected is at most 25 %:"
                                + " give it less weight, or ask it in several questions.");
    }

    @Test
    void aShareIsWhatCountsForTheOperator() {
        assertThat(findings(Samples.ruleset().group("law", criterion("a"), criterion("b"), criterion("c"),
                criterion("d").operators(Operator.POLICE, Operator.PRIVATE), criterion("e").operators(Operator.PRIVATE))))
                .containsExactly(told("a", "33.3 %"), told("b", "33.3 %"), told("c", "33.3 %"));
    }

    private static String told(String id, String percent) {
        return "remark: sample/criteria, " + id + ": It is " + percent + " of the domain law for security-service, municipal,"
                + " other-public; expected is at most 25 %: give it less weight, or ask it in several questions.";
    }

    private static List<String> findings(SampleRuleset ruleset) {
        return WeightLint.findings(ruleset.build()).stream().map(Finding::toString).toList();
    }
}
