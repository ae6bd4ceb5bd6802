package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lacuna.cases.CaseCoverage;
import org.lacuna.cases.CaseResult;
import org.lacuna.cases.CaseRunner;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** Every case that comes with Lacuna, by its own sentence. */
class ShippedCasesTest {

    private static final Path RULESETS = Path.of("rulesets");

    @TestFactory
    Stream<DynamicTest> casesComeOutAsExpected() {
        return RulesetLoader.load(RULESETS).all().stream().map(TranslatedRuleset::source)
                .flatMap(ruleset -> results(ruleset).stream())
                .map(r -> DynamicTest.dynamicTest(r.tried().sentence(),
                        () -> assertThat(r.failures()).as(r.tried().place().toString()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCriterionOptionCapAndGateIsTried() {
        return RulesetLoader.load(RULESETS).all().stream().map(r -> DynamicTest.dynamicTest(r.source().id(),
                () -> assertThat(CaseCoverage.of(r.source(), r.overlay(), results(r.source())).warnings()).isEmpty()));
    }

    private static List<CaseResult> results(Ruleset ruleset) {
        return new CaseRunner(ruleset).run(new CasesLoader(RULESETS).read(ruleset));
    }
}
