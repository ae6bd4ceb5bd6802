package org.lacuna.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.all;
import static org.lacuna.Samples.is;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.cases.Case;
import org.lacuna.cases.Expectation;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;
import org.lacuna.ruleset.language.Translation.Line;

class LintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int STEPS = 200;

    @Test
    void aSoundRulesetHasNoFindings() {
        Ruleset ruleset = sound().build();

        assertThat(lint(ruleset, List.of(caseOf("a", "b", "c", "d")))).isEmpty();
    }

    @Test
    void whatNoCaseTriesIsRemarked() {
        assertThat(lint(sound().build(), List.of(caseOf("a", "c")))).containsExactly(
                "remark: sample/cases: No case answers b, d; expected is at least one for each.");
        assertThat(CaseLint.findings(Samples.small(), Optional.empty(),
                List.of(caseOf("scope", "rights", "warrant", "notice", "training"))))
                .extracting(Finding::toString).containsExactly(
                        "remark: sample/cases: No case shows how these caps act: no-warrant; expected is at least one for each.",
                        "remark: sample/cases: No case shows how these gates take something: scope; expected is at least one for"
                                + " each.");
    }

    @Test
    void missingAndStaleTranslationsAreRemarked() {
        Ruleset ruleset = sound().build();
        Map<String, Line> lines = new HashMap<>();
        TranslatedRuleset.texts(ruleset).forEach((key, text) -> lines.put(key, new Line("?", Translation.fingerprint(text))));
        lines.remove("a#gap");
        lines.remove("b#why");
        lines.put("a#title", new Line("?", "01234567"));

        assertThat(TranslationLint.findings(new TranslatedRuleset(ruleset, List.of(new Translation("ru", lines)))))
                .extracting(Finding::toString).containsExactly(
                        "remark: sample/i18n/ru, a#title: It translates an older text, with the fingerprint 01234567; expected is"
                                + " a translation of the text as it is now, with of: \"" + Translation.fingerprint("Title of a")
                                + "\".",
                        "remark: sample/i18n/ru: There is no line for a#gap, b#why; expected is one for every text.");
    }

    @Test
    void faultsComeFirst() {
        Ruleset ruleset = sound().group("more", criterion("e").appliesWhen(all(is("a", "none"), is("a", "full")))).build();

        assertThat(lint(ruleset, List.of())).extracting(s -> s.split(":")[0]).containsSequence("fault", "remark")
                .doesNotContainSequence("remark", "fault");
    }

    @Test
    void whereIdsAreDoubledNothingElseIsTold() {
        assertThat(lint(sound().group("more", criterion("a").triggers()).build(), List.of())).containsExactly(
                "fault: sample/criteria: The criterion a stands there more than once; expected is once.");
    }

    private static SampleRuleset sound() {
        return Samples.ruleset().group("law", criterion("a"), criterion("b"), criterion("c"), criterion("d"))
                .treaty("treaty", "2026-01-01");
    }

    private static SampleCriterion criterion(String id) {
        return Samples.criterion(id).cites("treaty");
    }

    private static Case caseOf(String... criteria) {
        return new Case("A case", "", new Case.Place("sample/cases/1.yaml", 1), DAY,
                List.of(criteria).stream().map(c -> Samples.answer(c, "full").build()).collect(Collectors.toList()),
                Optional.empty(), List.of(),
                new Expectation(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
                        Optional.empty(), Optional.empty(), Set.of(), Optional.empty()));
    }

    private static List<String> lint(Ruleset ruleset, List<Case> cases) {
        return Lint.of(new TranslatedRuleset(ruleset, List.of()), cases, DAY, STEPS).stream().map(Finding::toString).toList();
    }
}
