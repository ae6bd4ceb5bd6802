package org.lacuna.report.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.not;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.MUNICIPAL;
import static org.lacuna.ruleset.Operator.OTHER_PUBLIC;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;
import static org.lacuna.ruleset.Operator.SECURITY_SERVICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleDeployment;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.assessment.Bill.Rule;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.bill.CapChange.Held;
import org.lacuna.report.bill.GapChange.Fate;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Condition;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class BillReporterTest {

    private static final SampleAnswer NO_SCOPE = answer("scope", "none");
    private static final SampleAnswer NO_WARRANT = answer("warrant", "none");
    private static final SampleAnswer NO_NOTICE = answer("notice", "none");

    @Test
    void billThatExemptsThePoliceLeavesTheirCamerasUncovered() {
        BillReport report = report(faces().build(), bill(rule("warrant", "full", PRIVATE), rule("notice", "full", PRIVATE)),
                List.of(camera("police"), camera("mall").operator(PRIVATE)), NO_SCOPE, NO_WARRANT, NO_NOTICE);

        assertThat(text(report.deployments())).containsExactly("mall: 0 to 66–67, better; uncovered 100 to 33–34",
                "police: 0 to 0, same; uncovered 100 to 100");
        assertThat(text(report.gaps())).containsExactly("warrant: partly-closed, 34 points", "notice: partly-closed, 34 points",
                "scope: left, 134 points");
        assertThat(report.gates()).extracting(GateChange::operator).containsExactly(POLICE);
        assertThat(report.gates()).extracting(g -> g.share().toString()).containsExactly("0");
        assertThat(report.gates()).extracting(GateChange::rules)
                .containsExactly(List.of("Title of warrant", "Title of notice"));
        assertThat(text(report.domains().get(0).operators().get(0).coverage())).isEqualTo("0 to 0, same");
    }

    @Test
    void billThatClosesAllGapsLeavesNothing() {
        BillReport report = report(faces().build(),
                bill(rule("scope", "full", POLICE), rule("warrant", "full", Operator.values()),
                        rule("notice", "full", Operator.values())),
                List.of(camera("police"), camera("mall").operator(PRIVATE)), NO_SCOPE, NO_WARRANT, NO_NOTICE);

        assertThat(report.closed()).hasSize(3);
        assertThat(report.left()).isEmpty();
        assertThat(report.partly()).isEmpty();
        assertThat(report.opened()).isEmpty();
        assertThat(report.questions()).isZero();
        assertThat(text(report.shareUncovered().orElseThrow())).isEqualTo("100 to 0, better");
        assertThat(report.count(Direction.BETTER)).isEqualTo(2);
    }

    @Test
    void worseBillShowsLosses() {
        BillReport report = report(faces().build(), bill(rule("warrant", "none"), rule("notice", "partly", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), answer("warrant", "full"),
                answer("notice", "full"));

        assertThat(text(report.deployments())).containsExactly("mall: 100 to 50, worse; uncovered 0 to 50");
        assertThat(text(report.gaps())).containsExactly("warrant: opened, 34 points", "notice: opened, 17 points");
        assertThat(text(report.shareUncovered().orElseThrow())).isEqualTo("0 to 50, worse");
        assertThat(report.rules().get(0).effects()).extracting(RuleChange.Effect::direction).containsOnly(Direction.WORSE);
    }

    @Test
    void whatTheBillTouchesIsBetterOrTheSameWhateverTheOpenAnswers() {
        BillReport report = report(faces().build(), bill(rule("warrant", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), NO_WARRANT);

        assertThat(text(report.deployments())).containsExactly("mall: 0–67 to 33–100, not-worse; uncovered 33–100 to 0–67");
        assertThat(text(report.gaps())).containsExactly("warrant: closed, 34 points");
        assertThat(report.questions()).isEqualTo(2);
    }

    @Test
    void partOfARuleThatTheLawMayHaveAlreadyMayMakeItWorse() {
        BillReport report = report(faces().build(), bill(rule("warrant", "partly", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), answer("notice", "full"));

        assertThat(text(report.deployments())).containsExactly("mall: 66–100 to 83–84, open; uncovered 0–34 to 16–17");
        assertThat(text(report.gaps())).containsExactly("warrant: partly-closed if open answers allow, 17 points");
    }

    @Test
    void ruleThatTheLawMayHaveAlreadyIsClosedOnlyPerhaps() {
        BillReport report = report(faces().build(), bill(rule("warrant", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), answer("notice", "full"));

        assertThat(text(report.deployments())).containsExactly("mall: 66–100 to 100, not-worse; uncovered 0–34 to 0");
        assertThat(text(report.gaps())).containsExactly("warrant: closed if open answers allow, 0 points");
    }

    @Test
    void capThatStaysKeepsTheBillFromHavingAnyEffect() {
        Ruleset ruleset = faces().cap(new Cap("no-basis", 0, Set.of(), false, Set.of("any"), atMost("notice", 0), "No basis."))
                .build();
        BillReport report = report(ruleset, bill(rule("warrant", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), NO_WARRANT, NO_NOTICE);

        assertThat(text(report.deployments())).containsExactly("mall: 0 to 0, same; uncovered 100 to 100");
        assertThat(report.deployments().get(0).blunted()).isTrue();
        assertThat(report.rules()).extracting(RuleChange::blunted).containsExactly(1);
        assertThat(report.rules()).extracting(RuleChange::until).containsExactly(List.of("No basis."));
        assertThat(report.caps()).containsExactly(
                new CapChange("no-basis", "No basis.", 0, new Held(1, Set.of()), new Held(1, Set.of()), 1));
        assertThat(report.caps().get(0).fate()).isEqualTo(CapChange.Fate.HOLDS);
    }

    @Test
    void capThatTheBillLiftsIsTold() {
        Ruleset ruleset = faces().cap(Samples.cap("no-notice", 0.2, "cameras", atMost("notice", 0))).build();
        BillReport report = report(ruleset, bill(rule("notice", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), answer("warrant", "full"), NO_NOTICE);

        assertThat(report.caps()).extracting(CapChange::fate).containsExactly(CapChange.Fate.LIFTED);
        assertThat(report.caps().get(0).before()).isEqualTo(new Held(1, Set.of(Operator.values())));
        assertThat(report.caps().get(0).blunted()).isZero();
    }

    @Test
    void capThatHadNothingToHoldDownBitesOnceTheRestIsBetter() {
        Ruleset ruleset = faces().cap(Samples.cap("no-notice", 0.2, "cameras", atMost("notice", 0))).build();
        BillReport report = report(ruleset, bill(rule("warrant", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), answer("scope", "full"), NO_WARRANT, NO_NOTICE);

        assertThat(report.caps()).extracting(CapChange::fate).containsExactly(CapChange.Fate.BITES);
        assertThat(text(report.deployments())).containsExactly("mall: 33–34 to 46–47, better; uncovered 66–67 to 53–54");
    }

    @Test
    void scopeReachesRulesThatTheBillDoesNotName() {
        BillReport report = report(faces().build(), bill(rule("scope", "partly", POLICE)), List.of(camera("police")), NO_SCOPE,
                answer("warrant", "full").binds(PRIVATE), answer("notice", "full").binds(POLICE));

        assertThat(text(report.deployments())).containsExactly("police: 33–34 to 66–67, better; uncovered 66–67 to 33–34");
        assertThat(text(report.gaps())).containsExactly("scope: partly-closed, 34 points", "warrant: partly-closed, 17 points");
        assertThat(report.gaps()).extracting(GapChange::provision).containsExactly(Optional.of("art 1"), Optional.empty());
    }

    @Test
    void scopeThatIsOpenKeepsAnUnboundRuleFromBeingSurelyBetter() {
        BillReport report = report(faces().build(), bill(rule("warrant", "full", PRIVATE)), List.of(camera("police")),
                answer("warrant", "partly").binds(PRIVATE), answer("notice", "full").binds(POLICE));

        assertThat(text(report.deployments())).containsExactly("police: 33–84 to 33–100, not-worse; uncovered 16–67 to 0–67");
    }

    @Test
    void whereBetterLawMayBringACapAboutNothingIsSaidOfOverlappingRanges() {
        Condition when = not(atMost("warrant", 0));
        Ruleset ruleset = faces().cap(new Cap("odd", 0.9, Set.of(), false, Set.of("any"), when, "Odd.")).build();
        BillReport report = report(ruleset, bill(rule("warrant", "full", Operator.values())),
                List.of(camera("mall").operator(PRIVATE)), NO_WARRANT);

        assertThat(text(report.deployments())).containsExactly("mall: 0–67 to 33–90, open; uncovered 33–100 to 10–67");
    }

    @Test
    void domainThatNoRuleReachesStaysTheSameThoughItsRangeIsOpen() {
        Ruleset ruleset = ruleset().group("cameras", criterion("warrant")).group("flows", criterion("transfer"))
                .domain("faces", Map.of("cameras", 1)).domain("abroad", Map.of("flows", 1))
                .cap(Samples.cap("no-warrant", 0.5, "cameras", atMost("warrant", 0))).build();
        BillReport report = report(ruleset, bill(rule("warrant", "full", Operator.values())), List.of(), NO_WARRANT);

        assertThat(report.domains()).extracting(d -> text(d.general())).containsExactly("0 to 100, better",
                "0–100 to 0–100, same");
    }

    @Test
    void operatorsARuleCountsForWithoutBindingThemAreTold() {
        Ruleset ruleset = ruleset().group("g", criterion("rights"), criterion("warrant").gated(POLICE)).build();
        BillReport report = report(ruleset, bill(rule("rights", "full", PRIVATE), rule("warrant", "full", PRIVATE),
                new Rule("gone", "full", Optional.empty(), "", "")), List.of());

        assertThat(report.rules()).extracting(RuleChange::unscored).containsExactly(
                Set.of(POLICE, SECURITY_SERVICE, MUNICIPAL, OTHER_PUBLIC), Set.of(SECURITY_SERVICE, MUNICIPAL, OTHER_PUBLIC));
        assertThat(report.unknown()).extracting(Rule::criterion).containsExactly("gone");
        assertThat(report.shareUncovered()).isEmpty();
    }

    @Test
    void fateOfAGapMayDifferBetweenDeployments() {
        BillReport report = report(faces().build(), bill(rule("warrant", "full", PRIVATE)),
                List.of(camera("police"), camera("mall").operator(PRIVATE)), NO_SCOPE,
                answer("warrant", "none").of(PRIVATE), answer("warrant", "partly").of(POLICE), answer("notice", "full"));

        assertThat(report.gaps()).filteredOn(g -> g.criterion().equals("warrant")).extracting(GapChange::fate)
                .containsExactly(Fate.PARTLY, Fate.OPENED);
    }

    @Test
    void theSameBillOnTheSameLawHasTheSameFingerprints() {
        BillReport.Method first = report(faces().build(), bill(rule("warrant", "full")), List.of(camera("a"))).method();
        BillReport.Method second = report(faces().build(), bill(rule("warrant", "full")), List.of(camera("a"))).method();
        BillReport.Method other = report(faces().build(), bill(rule("warrant", "partly")), List.of(camera("a"))).method();

        assertThat(second).isEqualTo(first);
        assertThat(other.bill()).isNotEqualTo(first.bill());
        assertThat(other.answers()).isEqualTo(first.answers());
        assertThat(other.answersWithBill()).isNotEqualTo(first.answersWithBill());
    }

    /** A gate before two rules on cameras; each of the three is a third of what a system needs. */
    private static SampleRuleset faces() {
        return ruleset().group("base", criterion("scope"))
                .group("cameras", criterion("warrant").gated(POLICE), criterion("notice").gated(POLICE)).gate(POLICE, "scope")
                .trait("spyware", 100);
    }

    /** Its exposure is exactly 1. */
    private static SampleDeployment camera(String id) {
        return Samples.deployment(id).traits("spyware").cameras(9_999);
    }

    private static Bill bill(Rule... rules) {
        return new Bill("bill", "KZ", "Camera Bill", "", "", List.of(rules));
    }

    private static Rule rule(String criterion, String option, Operator... binds) {
        return new Rule(criterion, option, Optional.of(Set.of(binds)), "art 1", "");
    }

    private static BillReport report(Ruleset ruleset, Bill bill, List<SampleDeployment> systems, SampleAnswer... answers) {
        List<Deployment> records = systems.stream().map(SampleDeployment::build).toList();
        AnswerSheet law = sheet(answers);
        Scorer scorer = new Scorer(ruleset, Ring.CITED);
        return new BillReporter(bill, scorer.score(law, records),
                scorer.score(bill.knownTo(ruleset).over(law), records), ruleset).report(records);
    }

    private static List<String> text(List<? extends Record> lines) {
        return lines.stream().map(l -> l instanceof DeploymentChange d
                ? d.id() + ": " + text(d.coverage()) + "; uncovered " + d.uncovered().before().get() + " to "
                        + d.uncovered().after().get()
                : text((GapChange) l)).toList();
    }

    private static String text(GapChange g) {
        return g.criterion() + ": " + g.fate().code() + (g.unsure() ? " if open answers allow" : "") + ", "
                + Math.round(Math.ceil(g.sure() - 1e-9)) + " points";
    }

    private static String text(Change c) {
        return c.before().get() + " to " + c.after().get() + ", " + c.direction().code();
    }
}
