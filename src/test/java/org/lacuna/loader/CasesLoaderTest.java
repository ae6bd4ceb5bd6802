package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.cases.Case;
import org.lacuna.cases.Expectation;
import org.lacuna.cases.Expectation.OfCoverage;
import org.lacuna.cases.Expectation.OfCriterion;
import org.lacuna.cases.Expectation.OfDeployment;
import org.lacuna.cases.ExpectedPoints;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Vendor;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

class CasesLoaderTest {

    private static Ruleset base;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        base = RulesetLoader.load(Path.of("rulesets")).base().source();
    }

    @Test
    void everyFormOfAnswerIsRead() throws IOException {
        List<Case> cases = CasesOf.read(folder, base, """
                cases:
                  - case: All forms
                    because: They differ
                    asOf: "2025-06-01"
                    answers:
                      fr-legal-basis: none
                      fr-dpia: {is: full, binds: [private, municipal], inForceFrom: "2025-01-01", draft: true}
                      fr-signage: {is: [none, partial]}
                      fr-children: {state: silent}
                      fr-emotion: {state: not-applicable, reason: Nobody sells it.}
                      xb-onward: {police: none, private: {is: full}}
                      everything: best
                    expect: {gaps: []}
                """);

        Case one = cases.get(0);
        assertThat(cases).hasSize(1);
        assertThat(one.sentence()).isEqualTo("All forms");
        assertThat(one.because()).isEqualTo("They differ");
        assertThat(one.place()).hasToString("base/cases/1.yaml:2");
        assertThat(one.asOf()).isEqualTo("2025-06-01");
        assertThat(one.rest()).contains(Case.Rest.BEST);
        assertThat(one.answers()).hasSize(7);
        assertThat(answer(one, 0)).isEqualTo(Answer.of("fr-legal-basis", "none", Set.of(Operator.values())));
        assertThat(answer(one, 1).binds()).contains(Set.of(Operator.PRIVATE, Operator.MUNICIPAL));
        assertThat(answer(one, 1).evidence().get(0).inForceFrom()).contains(LocalDate.of(2025, 1, 1));
        assertThat(answer(one, 1).evidence().get(0).draft()).isTrue();
        assertThat(answer(one, 2).state()).isEqualTo(AnswerState.SEVERAL);
        assertThat(answer(one, 2).options()).containsExactly("none", "partial");
        assertThat(answer(one, 2).binds()).isEmpty();
        assertThat(answer(one, 3).state()).isEqualTo(AnswerState.SILENT);
        assertThat(answer(one, 4).reason()).isEqualTo("Nobody sells it.");
        assertThat(answer(one, 5).operator()).contains(Operator.POLICE);
        assertThat(answer(one, 6).operator()).contains(Operator.PRIVATE);
        assertThat(answer(one, 6).binds()).isEmpty();
        assertThat(one.sheet(base).find("fr-emotion")).isPresent();
        assertThat(one.sheet(base).find("fr-covert-use").orElseThrow().options()).containsExactly("full");
        assertThat(one.sheet(base).find("xb-onward", Operator.MUNICIPAL)).isEmpty();
    }

    @Test
    void deploymentsAndExpectationsAreRead() throws IOException {
        Case one = CasesOf
                .read(folder, base,
                        """
                                cases:
                                  - case: A metro
                                    answers: {}
                                    deployments:
                                      - {id: metro, traits: [live-identification], possibleTraits: [foreign-hosting], vendors: [XX, unknown], operator: police, status: pilot, cameras: [800, 855]}
                                      - {id: mall, traits: [anpr], status: unknown, cameras: 7}
                                    expect:
                                      coverage: {facial-recognition: {police: 20, general: [58, 62.5]}}
                                      caps: {police: [no-legal-basis]}
                                      capsUndecided: {private: []}
                                      gates: {police: [fr-dpia]}
                                      deployments: {metro: {coverage: 0, uncovered: [60, 75], caps: [open-live-use], capsUndecided: []}}
                                      gaps: [fr-signage, fr-dpia]
                                      blocked: [fr-emotion]
                                      criteria: {fr-scraping: 50, fr-dpia: {police: [0, 40]}}
                                      practice: {practice: 25}
                                      shareUncovered: [80, 100]
                                      next: fr-legal-basis
                                """)
                .get(0);

        Deployment metro = one.deployments().get(0);
        assertThat(one.asOf()).isEqualTo("2026-11-24");
        assertThat(metro.operation().operator()).contains(Operator.POLICE);
        assertThat(metro.operation().possibleTraits()).containsExactly("foreign-hosting");
        assertThat(metro.vendors()).extracting(Vendor::homeState).containsExactly("XX", "");
        assertThat(metro.history().status()).isEqualTo("pilot");
        assertThat(metro.scale().get(0).min()).hasValue(800);
        assertThat(metro.scale().get(0).max()).hasValue(855);
        assertThat(one.deployments().get(1).operation().operator()).isEmpty();
        assertThat(one.deployments().get(1).scale().get(0).max()).hasValue(7);
        Expectation expects = one.expects();
        assertThat(expects.coverage()).containsExactly(
                new OfCoverage("facial-recognition", "police", new ExpectedPoints(20, 20)),
                new OfCoverage("facial-recognition", "general", new ExpectedPoints(58, 62.5)));
        assertThat(expects.caps().get(Operator.POLICE)).containsExactly("no-legal-basis");
        assertThat(expects.capsUndecided().get(Operator.PRIVATE)).isEmpty();
        assertThat(expects.gates().get(Operator.POLICE)).containsExactly("fr-dpia");
        assertThat(expects.deployments()).containsExactly(new OfDeployment("metro",
                Optional.of(new ExpectedPoints(0, 0)), Optional.of(new ExpectedPoints(60, 75)),
                Optional.of(Set.of("open-live-use")), Optional.of(Set.of())));
        assertThat(expects.gaps()).contains(List.of("fr-signage", "fr-dpia"));
        assertThat(expects.blocked()).containsExactly("fr-emotion");
        assertThat(expects.criteria()).containsExactly(
                new OfCriterion("fr-scraping", Set.of(Operator.values()), new ExpectedPoints(50, 50)),
                new OfCriterion("fr-dpia", Set.of(Operator.POLICE), new ExpectedPoints(0, 40)));
        assertThat(expects.practice()).isEqualTo(Map.of("practice", new ExpectedPoints(25, 25)));
        assertThat(expects.shareUncovered()).contains(new ExpectedPoints(80, 100));
        assertThat(expects.next()).contains("fr-legal-basis");
    }

    @Test
    void aRulesetWithoutCasesHasNone() throws IOException {
        assertThat(CasesOf.read(folder, base)).isEmpty();
    }

    @Test
    void unknownNamesInAnswersAreRefused() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Wrong
                    answers:
                      fr-nothing: full
                      fr-dpia: huge
                      fr-signage: {is: [none, huge]}
                      xb-onward: {police: huge, private: {is: huge}}
                    expect: {gaps: []}
                """)).containsExactly(
                "base/cases/1.yaml line 4: The ruleset base has no criterion fr-nothing.",
                "base/cases/1.yaml line 5: The criterion fr-dpia has no option huge; it has none, partial, substantial, full.",
                "base/cases/1.yaml line 6: The criterion fr-signage has no option huge; it has none, partial, full.",
                "base/cases/1.yaml line 7: The criterion xb-onward has no option huge; it has none, partial, full.",
                "base/cases/1.yaml line 7: The criterion xb-onward has no option huge; it has none, partial, full.");
    }

    @Test
    void answersSayOneThing() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Muddled
                    answers:
                      fr-dpia: {is: full, state: silent}
                      fr-signage: {is: full, police: none}
                      fr-emotion: {is: full, inForceFrom: "2025-02-30"}
                    expect: {gaps: []}
                """)).containsExactly(
                "base/cases/1.yaml line 4: The answer to fr-dpia has both is and state; allowed is one of them.",
                "base/cases/1.yaml line 5: The answer to fr-signage is given for all and for some operators; allowed is is, "
                        + "state, or operators.",
                "base/cases/1.yaml line 6: 2025-02-30 is no day of the calendar.");
    }

    @Test
    void theFormOfAnswersIsChecked() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Formless
                    answers:
                      everything: full
                      fr-dpia: {state: missing}
                      fr-signage: {state: not-applicable}
                      fr-emotion: {binds: [police]}
                      fr-children: {is: full, binds: [army]}
                      fr-scraping: {is: full, army: none}
                      fr-predictive: []
                      fr-covert-use: Full law
                      fr-human-review: {is: []}
                      fr-dpia-old: {is: full, reason: Old}
                      fr-legal-basis: {}
                    expect: {gaps: []}
                """)).containsExactlyInAnyOrder(
                "base/cases/1.yaml line 4: everything is full; allowed is best, worst.",
                "base/cases/1.yaml line 5: state is missing; allowed is silent, unknown, not-applicable.",
                "base/cases/1.yaml line 6: fr-signage lacks the key reason.",
                "base/cases/1.yaml line 7: fr-emotion has the key binds and lacks the key is, which goes with it.",
                "base/cases/1.yaml line 8: binds 1 is army; allowed is all, police, security-service, municipal, "
                        + "other-public, private.",
                "base/cases/1.yaml line 9: fr-scraping has the unknown key army; allowed are is, binds, inForceFrom, "
                        + "inForceTo, draft, state, reason, police, security-service, municipal, other-public, private.",
                "base/cases/1.yaml line 10: fr-predictive is a list; allowed is a text or a map.",
                "base/cases/1.yaml line 11: fr-covert-use is Full law; allowed is lower-case letters and digits, parts joined "
                        + "by -.",
                "base/cases/1.yaml line 12: is has too few entries; allowed is 1 or more.",
                "base/cases/1.yaml line 13: fr-dpia-old has the key reason and lacks the key state, which goes with it.",
                "base/cases/1.yaml line 14: fr-legal-basis has too few entries; allowed is 1 or more.");
    }

    @Test
    void deploymentsAreChecked() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Wrong
                    answers: {}
                    deployments:
                      - {id: a, traits: [anpr, xray], possibleTraits: [anpr], status: broken, cameras: [9, 3]}
                      - {id: a, traits: [], status: pilot,
                         possibleTraits: [anpr, drones, border, school, donation, covert-use, spyware, body-cams, mass-scale]}
                    expect: {deployments: {b: {coverage: 0}}}
                """)).satisfiesExactly(
                p -> assertThat(p).startsWith("base/cases/1.yaml line 5: There is no trait xray; allowed is anpr, "),
                p -> assertThat(p).isEqualTo("base/cases/1.yaml line 5: There is no status broken; allowed is announced, "
                        + "cancelled, ended, operational, pilot, procured, suspended, unknown."),
                p -> assertThat(p).isEqualTo("base/cases/1.yaml line 5: The trait anpr is both certain and possible."),
                p -> assertThat(p).isEqualTo(
                        "base/cases/1.yaml line 5: cameras falls from 9 to 3; the lower end comes first."),
                p -> assertThat(p).isEqualTo("base/cases/1.yaml line 6: The deployment a stands here a second time."),
                p -> assertThat(p).isEqualTo(
                        "base/cases/1.yaml line 7: possibleTraits has too many entries; allowed is 8 or fewer."),
                p -> assertThat(p).isEqualTo("base/cases/1.yaml line 8: There is no deployment b; allowed is a."));
    }

    @Test
    void theFormOfDeploymentsIsChecked() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Formless
                    answers: {}
                    deployments:
                      - {id: a, traits: [anpr], operator: army}
                      - {id: b, traits: [anpr], status: pilot, cameras: many}
                      - {id: c, traits: [anpr, anpr], status: pilot, cameras: [1, 2, 3]}
                      - {id: d, traits: [anpr], status: pilot, cameras: -1}
                    expect: {gaps: []}
                """)).containsExactlyInAnyOrder("base/cases/1.yaml line 5: deployments 1 lacks the key status.",
                "base/cases/1.yaml line 5: operator is army; allowed is police, security-service, municipal, other-public, "
                        + "private.",
                "base/cases/1.yaml line 6: cameras is many; allowed is a whole number or a list.",
                "base/cases/1.yaml line 7: traits names something twice.",
                "base/cases/1.yaml line 7: cameras has too many entries; allowed is 2 or fewer.",
                "base/cases/1.yaml line 8: cameras is -1; allowed is 0 or more.");
    }

    @Test
    void expectationsAreChecked() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Wrong
                    answers: {}
                    expect:
                      coverage: {faces: {police: 20}, facial-recognition: {police: [60, 40]}}
                      caps: {police: [open-live-use]}
                      capsUndecided: {police: [nothing]}
                      gates: {police: [fr-nothing]}
                      gaps: [fr-nothing]
                      blocked: [fr-nothing]
                      deployments: {metro: {caps: [nothing], uncovered: [3, 2]}}
                      criteria: {fr-nothing: 3, fr-dpia: [3, 2], fr-signage: {police: [3, 2]}}
                      practice: {oversight: 3, practice: [3, 2]}
                      shareUncovered: [3, 2]
                      next: fr-nothing
                """)).containsExactlyInAnyOrder(
                "base/cases/1.yaml line 5: There is no domain faces; allowed is cross-border-flows, facial-recognition.",
                "base/cases/1.yaml line 5: police falls from 60 to 40; the lower end comes first.",
                "base/cases/1.yaml line 6: There is no cap on domains open-live-use; allowed is no-independent-authority, "
                        + "no-legal-basis.",
                "base/cases/1.yaml line 7: There is no cap on domains nothing; allowed is no-independent-authority, "
                        + "no-legal-basis.",
                "base/cases/1.yaml line 8: The ruleset base has no criterion fr-nothing.",
                "base/cases/1.yaml line 9: The ruleset base has no criterion fr-nothing.",
                "base/cases/1.yaml line 10: The ruleset base has no criterion fr-nothing.",
                "base/cases/1.yaml line 11: There is no deployment metro; there is none.",
                "base/cases/1.yaml line 11: There is no cap nothing; allowed is no-independent-authority, no-legal-basis, "
                        + "open-live-use, vendor-hole.",
                "base/cases/1.yaml line 11: uncovered falls from 3 to 2; the lower end comes first.",
                "base/cases/1.yaml line 12: The ruleset base has no criterion fr-nothing.",
                "base/cases/1.yaml line 12: fr-dpia falls from 3 to 2; the lower end comes first.",
                "base/cases/1.yaml line 12: police falls from 3 to 2; the lower end comes first.",
                "base/cases/1.yaml line 13: There is no group on practice oversight; allowed is practice.",
                "base/cases/1.yaml line 13: practice falls from 3 to 2; the lower end comes first.",
                "base/cases/1.yaml line 14: shareUncovered falls from 3 to 2; the lower end comes first.",
                "base/cases/1.yaml line 15: The ruleset base has no criterion fr-nothing.");
    }

    @Test
    void theFormOfExpectationsIsChecked() throws IOException {
        assertThat(problems("""
                cases:
                  - case: Formless
                    answers: {}
                    expect:
                      coverage: {facial-recognition: {police: high, private: 101, army: 3, general: [1]}}
                      caps: {army: []}
                      gaps: [Fr]
                      points: 3
                      criteria: {fr-dpia: much, fr-signage: 101, fr-emotion: {}, fr-children: {army: 3}}
                  - case: Empty
                    answers: {}
                    expect: {}
                """)).containsExactlyInAnyOrder(
                "base/cases/1.yaml line 5: police is high; allowed is a number or a list.",
                "base/cases/1.yaml line 5: private is 101; allowed is 100 or less.",
                "base/cases/1.yaml line 5: facial-recognition has the unknown key army; allowed are police, security-service, "
                        + "municipal, other-public, private, general, weakest.",
                "base/cases/1.yaml line 5: general has too few entries; allowed is 2 or more.",
                "base/cases/1.yaml line 6: caps has the unknown key army; allowed are police, security-service, municipal, "
                        + "other-public, private.",
                "base/cases/1.yaml line 7: gaps 1 is Fr; allowed is lower-case letters and digits, parts joined by -.",
                "base/cases/1.yaml line 8: expect has the unknown key points; allowed are criteria, coverage, "
                        + "practice, caps, capsUndecided, gates, deployments, shareUncovered, gaps, blocked, next.",
                "base/cases/1.yaml line 9: fr-dpia is much; allowed is a number or a list or a map.",
                "base/cases/1.yaml line 9: fr-signage is 101; allowed is 100 or less.",
                "base/cases/1.yaml line 9: fr-emotion has too few entries; allowed is 1 or more.",
                "base/cases/1.yaml line 9: fr-children has the unknown key army; allowed are police, security-service, "
                        + "municipal, other-public, private.",
                "base/cases/1.yaml line 12: expect has too few entries; allowed is 1 or more.");
    }

    @Test
    void casesAreWholeAndTheirSentencesUniqueAcrossFiles() throws IOException {
        String one = "cases:\n  - {case: Same, answers: {}, expect: {gaps: []}}\n";
        assertThat(problems(one, one)).containsExactly("base/cases/2.yaml line 2: The case \"Same\" stands here a second time; "
                + "the first is in base/cases/1.yaml line 2.");
        assertThat(problems("cases:\n  - {because: So, asOf: today}\n", "cases: []\n", "")).containsExactlyInAnyOrder(
                "base/cases/1.yaml line 2: cases 1 lacks the key case.",
                "base/cases/1.yaml line 2: cases 1 lacks the key answers.",
                "base/cases/1.yaml line 2: cases 1 lacks the key expect.",
                "base/cases/1.yaml line 2: asOf is today; allowed is a date as in 2026-11-24.",
                "base/cases/2.yaml line 1: cases has too few entries; allowed is 1 or more.",
                "base/cases/3.yaml: The file is empty.");
    }

    @Test
    void casesAreNoPartOfTheFingerprint() throws IOException {
        assertThat(Files.isDirectory(Path.of("rulesets/base/cases"))).isTrue();
        Path copy = folder.resolve("copy");
        CasesOf.copyRulesets(copy);
        assertThat(RulesetLoader.load(copy).base().source().fingerprint()).isEqualTo(base.fingerprint());
    }

    private static Answer answer(Case one, int index) {
        return one.answers().get(index);
    }

    private List<String> problems(String... yaml) throws IOException {
        Path own = Files.createTempDirectory(folder, "cases");
        FaultyFilesException refused = catchThrowableOfType(FaultyFilesException.class,
                () -> CasesOf.read(own, base, yaml));
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
