package org.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.loader.CasesOf;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;

/** Each kind of expectation, met and not met. All numbers are worked out in the head. */
class CaseRunnerTest {

    private static final Ruleset RULESET = SmallRuleset.make();

    @TempDir
    Path folder;

    @Test
    void criteriaAreMetThroughTheGate() throws IOException {
        String law = "{everything: best, scope: partial, basis: partial, dpia: {is: full, binds: [private]}}";
        assertThat(failures(law, "criteria: {basis: 50, dpia: {police: 50, private: 100}}")).isEmpty();
        assertThat(failures(law, "criteria: {dpia: 100}")).containsExactly("expected dpia 100 for police, got 50: dpia is full "
                + "(100), does not bind police and scope is partial (50)");
        assertThat(failures(law, "criteria: {basis: [0, 50]}")).containsExactly("expected basis 0-50 for police, "
                + "security-service, municipal, other-public, private, got 50: basis is partial (50)");
        assertThat(failures("{scope: none, dpia: {is: full}}", "criteria: {dpia: {police: 100}, basis: {private: 0}}"))
                .containsExactly("expected dpia 100 for police, got 0-100: dpia is full (100), whom it binds is not stated and "
                        + "scope is none (0)", "expected basis 0 for private, got 0-100: basis is unanswered (0-100)");
    }

    @Test
    void aCriterionThatDoesNotCountHasNoScore() throws IOException {
        assertThat(failures("{limit: {state: not-applicable, reason: None}}", "criteria: {limit: {private: [0, 100]}}"))
                .containsExactly("expected limit 0-100 for private, got none: limit is not-applicable");
    }

    @Test
    void practiceIsTheMeanOfItsGroup() throws IOException {
        assertThat(failures("{works: full, money: none}", "practice: {practice: 75}")).isEmpty();
        assertThat(failures("{works: full, money: none}", "practice: {practice: 100}"))
                .containsExactly("expected practice 100, got 75: most is lost at money (25)");
        assertThat(failures("{money: none}", "practice: {practice: 0}"))
                .containsExactly("expected practice 0, got 0-75: 1 question is open, works");
        String none = "{state: not-applicable, reason: No authority}";
        assertThat(failures("{works: " + none + ", money: " + none + "}", "practice: {practice: 0}"))
                .containsExactly("expected practice 0, got none: no criterion applies");
    }

    @Test
    void coverageIsMetWithinHalfAPoint() throws IOException {
        // Police: half for data, and of faces (2 x 0.5 + 1 + 1) / 4.
        String law = "{everything: best, basis: partial}";
        assertThat(failures(law, "coverage: {use: {police: 87.5, private: 88, general: 87, weakest: 87.5}}")).isEmpty();
        assertThat(failures(law, "coverage: {use: {police: 86.99}}")).containsExactly(
                "expected police coverage of use 86.99, got 87.5: most is lost at basis (12.5)");
        assertThat(failures(law, "coverage: {use: {weakest: [80, 90]}}")).containsExactly(
                "expected weakest coverage of use 80-90, got 87.5: most is lost at basis (12.5)");
        assertThat(failures("{everything: best}", "coverage: {use: {general: 20}}"))
                .containsExactly("expected general coverage of use 20, got 100: nothing is lost");
    }

    @Test
    void rangesAreMetAtBothEnds() throws IOException {
        String law = "{everything: best, basis: {is: [partial, full], binds: [all]}, limit: {state: unknown}}";
        assertThat(failures(law, "coverage: {use: {police: [75, 100]}}")).isEmpty();
        assertThat(failures(law, "coverage: {use: {police: [76, 100]}}")).containsExactly(
                "expected police coverage of use 76-100, got 75-100: 2 questions are open, the weightiest basis");
        assertThat(failures("{everything: best, limit: {state: unknown}}", "coverage: {use: {private: 87.5}}"))
                .containsExactly("expected private coverage of use 87.5, got 87.5-100: 1 question is open, limit");
    }

    @Test
    void aNumberIsNeverMetByARangeHoweverNarrow() {
        assertThat(new ExpectedPoints(50, 50).isMetBy(new Interval(0.499, 0.501))).isFalse();
        assertThat(new ExpectedPoints(49.9, 50.1).isMetBy(new Interval(0.5, 0.5))).isTrue();
    }

    @Test
    void coverageSaysWhichCapIsNotAsExpected() throws IOException {
        assertThat(failures("{everything: best, basis: partial, authority: none}",
                "{coverage: {use: {private: 15}}, caps: {private: [no-basis]}}")).containsExactly(
                        "expected private coverage of use 15, got 37.5: the cap no-basis did not act, because authority is none "
                                + "and basis is partial",
                        "expected the cap no-basis to act for certain for private, but it did not act, because authority is none "
                                + "and basis is partial");
        assertThat(failures("{everything: best, basis: none, authority: none}", "coverage: {use: {private: 50}}"))
                .containsExactly("expected private coverage of use 50, got 15: the cap no-basis acts, because authority is "
                        + "none and basis is none");
    }

    @Test
    void capsMustAllBeNamed() throws IOException {
        String law = "{everything: best, basis: none, authority: {police: none, private: full}}";
        assertThat(failures(law, "{caps: {police: [no-basis], private: []}, capsUndecided: {municipal: [no-basis]}}"))
                .isEmpty();
        assertThat(failures(law, "caps: {police: [], private: [no-basis], municipal: [no-basis]}")).containsExactly(
                "expected the cap no-basis not to act for certain for police, but it acts, because authority is none and "
                        + "basis is none",
                "expected the cap no-basis to act for certain for municipal, but it may or may not act, because authority is "
                        + "unanswered and basis is none",
                "expected the cap no-basis to act for certain for private, but it did not act, because authority is full and "
                        + "basis is none");
        assertThat(failures(law, "capsUndecided: {police: [no-basis], municipal: []}")).containsExactly(
                "expected the cap no-basis to be undecided for police, but it acts, because authority is none and basis is "
                        + "none",
                "expected the cap no-basis not to be undecided for municipal, but it may or may not act, because authority "
                        + "is unanswered and basis is none");
    }

    @Test
    void aCapWithNothingToLimitSaysSo() throws IOException {
        assertThat(failures("{everything: worst, dpia: full}", "caps: {private: [no-basis]}")).containsExactly(
                "expected the cap no-basis to act for certain for private, but it did not act, because authority is none and "
                        + "basis is none and faces scores 25, which is no more than the limit 30");
    }

    @Test
    void deadLawIsNamedInReasons() throws IOException {
        String law = "{everything: best, authority: none, basis: {is: full, binds: [all], inForceTo: '2025-12-31'}}";
        assertThat(failures(law, "caps: {police: []}")).containsExactly(
                "expected the cap no-basis not to act for certain for police, but it acts, because authority is none and "
                        + "basis is full in an act that is not in force");
    }

    @Test
    void gatesMustAllBeNamed() throws IOException {
        String law = "{everything: best, scope: none, dpia: {is: full, binds: [private]}}";
        assertThat(failures(law, "gates: {police: [dpia], private: []}")).isEmpty();
        assertThat(failures(law, "gates: {police: [limit]}")).containsExactly(
                "expected limit to lose something at the gate of police, but it loses nothing: limit does not pass through a "
                        + "gate for police",
                "expected dpia to lose nothing at the gate of police, but it loses something: dpia is full, does not bind "
                        + "police and scope is none");
        assertThat(failures("{everything: best, scope: none, dpia: full}", "gates: {police: [dpia]}")).containsExactly(
                "expected dpia to lose something at the gate of police, but it loses nothing: dpia is full, binds police and "
                        + "scope is none");
        assertThat(failures("{everything: best, scope: none, dpia: {is: full}}", "gates: {police: []}")).containsExactly(
                "expected dpia to lose nothing at the gate of police, but it loses something: dpia is full, whom it binds is "
                        + "not stated and scope is none");
        assertThat(failures("{everything: best, dpia: {state: silent}}", "gates: {police: [dpia]}")).containsExactly(
                "expected dpia to lose something at the gate of police, but it loses nothing: dpia is silent and scope is "
                        + "full");
    }

    @Test
    void deploymentsAreHeldAgainstCoverageRiskAndCaps() throws IOException {
        // Needs authority 1 (half is lost) beside faces 4: 4.5 of 5. Nine cameras count in full: 40 points.
        String law = "{everything: best, authority: partial}";
        String metro = "[{id: metro, traits: [live], operator: private, status: running, cameras: 9}]";
        assertThat(failures(law, metro, "deployments: {metro: {coverage: 90, uncovered: 4, caps: []}}")).isEmpty();
        assertThat(failures(law, metro, "deployments: {metro: {coverage: 10, uncovered: [10, 20]}}")).containsExactly(
                "expected coverage of metro 10, got 90: most is lost at authority (10)",
                "expected uncovered risk of metro 10-20, got 4: its exposure is 40 and its coverage 90");
        assertThat(failures(law, metro, "deployments: {metro: {coverage: 0, caps: [open-live]}}")).containsExactly(
                "expected coverage of metro 0, got 90: the cap open-live did not act, because limit is full",
                "expected the cap open-live to hold down metro, but it did not act, because limit is full");
        assertThat(failures("{everything: best, limit: {police: none, private: none}}", metro,
                "deployments: {metro: {coverage: 80, caps: []}}")).containsExactly(
                        "expected coverage of metro 80, got 0: the cap open-live acts, because limit is none",
                        "expected the cap open-live not to hold down metro, but it acts, because limit is none");
    }

    @Test
    void openDeploymentsSayWhatIsOpen() throws IOException {
        String law = "{everything: best, dpia: {state: unknown}}";
        String still = "[{id: shop, traits: [still], operator: private, status: running, cameras: [9, 20]}]";
        assertThat(failures(law, still, "deployments: {shop: {coverage: [50, 100], uncovered: [0, 10]}}")).isEmpty();
        assertThat(failures(law, still, "deployments: {shop: {coverage: 50}}"))
                .containsExactly("expected coverage of shop 50, got 50-100: 1 question is open, dpia");
        assertThat(failures(law, still, "deployments: {shop: {caps: [open-live]}}")).containsExactly(
                "expected the cap open-live to hold down shop, but it did not act, because the deployment lacks the trait "
                        + "live");
    }

    @Test
    void capsOfDeploymentsThatSomethingOpenDecidesAreApart() throws IOException {
        String law = "{everything: best, limit: none}";
        String open = "[{id: shop, traits: [still], possibleTraits: [live], operator: private, status: running, cameras: 9}]";
        assertThat(failures(law, open, "deployments: {shop: {caps: [], capsUndecided: [open-live]}}")).isEmpty();
        assertThat(failures(law, open, "deployments: {shop: {caps: [open-live], capsUndecided: []}}")).containsExactly(
                "expected the cap open-live to hold down shop, but it may or may not act, because limit is none and the "
                        + "deployment perhaps lacks the trait live",
                "expected the cap open-live not to be undecided for shop, but it may or may not act, because limit is none "
                        + "and the deployment perhaps lacks the trait live");
    }

    @Test
    void theShareUncoveredIsOfAllExposure() throws IOException {
        // The metro lacks a tenth of 40 points, the shop a quarter of 20.
        String law = "{everything: best, authority: partial}";
        String both = "[{id: metro, traits: [live], operator: private, status: running, cameras: 9},"
                + " {id: shop, traits: [still], operator: private, status: running, cameras: 9}]";
        assertThat(failures(law, both, "shareUncovered: 15")).isEmpty();
        assertThat(failures(law, both, "shareUncovered: [10, 20]")).containsExactly(
                "expected a share uncovered of 10-20, got 15: shop is 5 of 20, metro is 4 of 40");
        assertThat(failures(law, "shareUncovered: 0"))
                .containsExactly("expected a share uncovered of 0, got none: no deployment exposes anybody");
    }

    @Test
    void theNextQuestionSettlesMost() throws IOException {
        // Basis is 2 of 4 in half of the domain, limit 1.
        String law = "{everything: best, basis: {state: unknown}, limit: {state: unknown}}";
        assertThat(failures(law, "next: basis")).isEmpty();
        assertThat(failures(law, "next: limit")).containsExactly("expected the next question to be limit, got basis: basis "
                + "settles 25 points on average, limit settles 12.5 points on average");
        assertThat(failures(law, "next: dpia")).containsExactly("expected the next question to be dpia, got basis: basis "
                + "settles 25 points on average, dpia is not open");
        assertThat(failures("{everything: best}", "next: dpia"))
                .containsExactly("expected the next question to be dpia, got none: nothing is open");
    }

    @Test
    void noGapsMeansNone() throws IOException {
        String metro = "[{id: metro, traits: [live], operator: private, status: running, cameras: 9}]";
        assertThat(failures("{everything: best}", metro, "gaps: []")).isEmpty();
        assertThat(failures("{everything: best, dpia: none}", metro, "gaps: []"))
                .containsExactly("expected no gap, got dpia: closing dpia removes 8 points for certain");
    }

    @Test
    void gapsStandInTheirOrder() throws IOException {
        // Without the cap: closing the half of basis takes 40 x 2/5 x 0.5 = 8, closing authority or dpia 40 x 1/5 = 8.
        String law = "{everything: best, basis: none, authority: none, dpia: none}";
        String metro = "[{id: metro, traits: [live], operator: private, status: running, cameras: 9}]";
        String noCap = "{everything: best, basis: partial, authority: none, dpia: none}";
        assertThat(failures(noCap, metro, "gaps: [dpia, authority, basis]")).isEmpty();
        assertThat(failures(noCap, metro, "gaps: [limit]")).containsExactly(
                "expected gap 1 to be limit, got authority: closing authority removes 8 points for certain, limit is no gap, "
                        + "since no deployment needs more of it");
        assertThat(failures(noCap, metro, "gaps: [dpia, authority, basis, limit]")).containsExactly(
                "expected gap 4 to be limit, got none: limit is no gap, since no deployment needs more of it");
        // The cap leaves 30 of 100 for faces, of which limit has 25 already: 40 x 4/5 x 0.05 = 1.6.
        assertThat(failures(law, metro, "gaps: [dpia]")).containsExactly(
                "expected gap 1 to be dpia, got basis: closing basis removes 16 points for certain, closing dpia removes 1.6 "
                        + "points for certain");
    }

    @Test
    void blockedGapsAreNamed() throws IOException {
        String law = "{everything: best, limit: none, dpia: none}";
        String metro = "[{id: metro, traits: [live], operator: private, status: running, cameras: 9}]";
        assertThat(failures(law, metro, "{blocked: [dpia], gaps: [limit]}")).isEmpty();
        assertThat(failures(law, metro, "blocked: [limit]")).containsExactly(
                "expected the gap limit to be blocked: closing limit removes 32 points for certain");
    }

    @Test
    void whatNoCaseTriesIsListed() throws IOException {
        List<Case> cases = CasesOf.read(folder.resolve("coverage"), RULESET,
                """
                        cases:
                          - case: One
                            answers: {everything: best, basis: none, authority: {is: [none, partial]}, scope: partial, dpia: {is: full, binds: []}}
                            expect: {coverage: {use: {private: 27.5}}}
                        """);
        List<CaseResult> results = new CaseRunner(RULESET).run(cases);
        assertThat(CaseCoverage.of(RULESET, results).warnings()).containsExactly(
                "3 criteria without a case: limit, works, money",
                "16 options in no case: scope/none, scope/full, authority/full, basis/partial, basis/full, dpia/none, "
                        + "dpia/partial, limit/none, limit/partial, limit/full, works/none, works/partial, works/full, "
                        + "money/none, money/partial, money/full",
                "1 caps that never act: open-live", "1 caps that always act: no-basis", "1 gates that always act: scope");
        assertThat(CaseCoverage.of(RULESET, List.of()).warnings()).contains("2 caps that never act: no-basis, open-live",
                "1 gates that never act: scope");
    }

    private List<String> failures(String answers, String expect) throws IOException {
        return failures(answers, "", expect);
    }

    private List<String> failures(String answers, String deployments, String expect) throws IOException {
        String yaml = "cases:\n  - case: Made up\n    answers: " + answers + "\n"
                + (deployments.isEmpty() ? "" : "    deployments: " + deployments + "\n")
                + "    expect: " + (expect.startsWith("{") ? expect : "{" + expect + "}") + "\n";
        Path own = Files.createTempDirectory(folder, "case");
        return new CaseRunner(RULESET).run(CasesOf.read(own, RULESET, yaml).get(0)).failures();
    }
}
