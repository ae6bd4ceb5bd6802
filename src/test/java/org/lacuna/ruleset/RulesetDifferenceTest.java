package org.lacuna.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleCriterion;
import org.lacuna.SampleRuleset;
import org.lacuna.Samples;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Ruleset.About;

class RulesetDifferenceTest {

    private static final Ruleset SMALL = Samples.small();

    @Test
    void theSameModelUnderAnotherNumberDiffersInNothing() {
        About a = SMALL.about();
        Ruleset later = with(SMALL, new About(a.id(), "9.0.0", a.title(), a.publisher(), a.licence(), a.concept(),
                a.direction(), a.notFor()), SMALL.instruments());

        RulesetDifference difference = RulesetDifference.between(SMALL, later);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.fitsPatch()).isTrue();
    }

    @Test
    void whatDecidesAScoreIsScoring() {
        for (UnaryOperator<SampleCriterion> change : List.<UnaryOperator<SampleCriterion>> of(c -> c.weight(2),
                c -> c.scores(0, 0.4, 1), c -> c.triggers("face"), c -> c.gated(Operator.POLICE),
                c -> c.operators(Operator.PRIVATE), c -> c.otherwise(Criterion.Otherwise.MET),
                c -> c.appliesWhen(atMost("other", 0)))) {
            RulesetDifference difference = RulesetDifference.between(
                    ruleset().group("law", criterion("one"), criterion("other")).build(),
                    ruleset().group("law", change.apply(criterion("one")), criterion("other")).build());

            assertThat(difference.ids(ChangeKind.SCORING)).containsExactly("one");
            assertThat(difference.fitsPatch()).isFalse();
            assertThat(difference.toConfirm()).containsExactly("one");
        }
    }

    @Test
    void otherRunsAreScoringAndAnotherReasonForThemIsWording() {
        Judgement above = Samples.runs().above();

        assertThat(RulesetDifference.between(tried(above), tried(new Judgement(96, above.reason()))).whole())
                .containsExactly(ChangeKind.SCORING);
        assertThat(RulesetDifference.between(tried(above), tried(new Judgement(95, "no reason"))).whole())
                .containsExactly(ChangeKind.WORDING);
    }

    private static Ruleset tried(Judgement above) {
        RunPlan p = Samples.runs();
        return ruleset().group("law", criterion("one")).runs(new RunPlan(p.number(), p.spread(), p.geometric(), p.floor(),
                p.capped(), p.middle(), p.likely(), above)).build();
    }

    @Test
    void anotherGroupIsScoring() {
        Ruleset before = ruleset().group("law", criterion("one"), criterion("two")).group("more", criterion("three")).build();
        Ruleset after = ruleset().group("law", criterion("one")).group("more", criterion("three"), criterion("two")).build();

        assertThat(RulesetDifference.between(before, after).criteria())
                .containsExactly(entry("two", Set.of(ChangeKind.SCORING)));
    }

    @Test
    void otherWordsAreWordingAndFitAPatch() {
        Criterion one = criterion("one").build();
        Criterion asked = new Criterion(one.id(), one.title(), "Is there really?", one.why(), one.guidance(), one.options(),
                one.citations(), one.weight(), one.triggers(), one.gated(), one.operators(), one.appliesWhen(),
                one.otherwise(), one.gap(), one.remedy());

        RulesetDifference difference = RulesetDifference.between(of(one), of(asked));

        assertThat(difference.criteria()).containsExactly(entry("one", Set.of(ChangeKind.WORDING)));
        assertThat(difference.whole()).isEmpty();
        assertThat(difference.fitsPatch()).isTrue();
    }

    @Test
    void anotherPlaceInAStandardIsSourceAndSoIsAnotherReadingOfIt() {
        Ruleset before = cited("art 1", "There must be a law.");

        assertThat(RulesetDifference.between(before, cited("art 2", "There must be a law.")).criteria())
                .containsExactly(entry("one", Set.of(ChangeKind.SOURCE)));
        assertThat(RulesetDifference.between(before, cited("art 1", "There must be an act.")).criteria())
                .containsExactly(entry("one", Set.of(ChangeKind.SOURCE)));
    }

    @Test
    void aStandardThatNothingCitesBelongsToTheWhole() {
        Ruleset before = with(SMALL, SMALL.about(), List.of());
        Ruleset after = with(SMALL, SMALL.about(), List.of(treaty("There must be a law.")));

        assertThat(RulesetDifference.between(before, after))
                .isEqualTo(new RulesetDifference(Map.of(), Set.of(ChangeKind.SOURCE)));
    }

    @Test
    void criteriaComeAndGo() {
        Ruleset before = ruleset().group("law", criterion("old"), criterion("stays")).build();
        Ruleset after = ruleset().group("law", criterion("stays"), criterion("new")).build();

        assertThat(RulesetDifference.between(before, after).criteria()).containsExactly(
                entry("new", Set.of(ChangeKind.ADDED)), entry("old", Set.of(ChangeKind.RETIRED)));
    }

    @Test
    void capsGatesDomainsAndWordsForDeploymentsBelongToTheWhole() {
        for (UnaryOperator<SampleRuleset> change : List.<UnaryOperator<SampleRuleset>> of(
                r -> r.cap(cap("limit", 0.5, "law", atMost("one", 0))), r -> r.gate(Operator.POLICE, "one"),
                r -> r.trait("face", 30), r -> r.domain("faces", Map.of("law", 2)))) {
            RulesetDifference difference = RulesetDifference.between(
                    ruleset().group("law", criterion("one")).build(),
                    change.apply(ruleset().group("law", criterion("one"))).build());

            assertThat(difference.criteria()).isEmpty();
            assertThat(difference.whole()).contains(ChangeKind.SCORING);
        }
    }

    @Test
    void anotherOrderIsNotPassedOver() {
        Ruleset before = ruleset().group("law", criterion("one"), criterion("two")).build();
        Ruleset after = ruleset().group("law", criterion("two"), criterion("one")).build();

        assertThat(RulesetDifference.between(before, after))
                .isEqualTo(new RulesetDifference(Map.of(), Set.of(ChangeKind.WORDING)));
    }

    @Test
    void anotherVendorStateDecidesScoresAndAnotherWordOfItsLawIsASource() {
        Ruleset before = ruleset().group("law", criterion("one")).vendorStates("forced", "abroad", "CN").build();
        Ruleset more = ruleset().group("law", criterion("one")).vendorStates("forced", "abroad", "CN", "RU").build();

        assertThat(RulesetDifference.between(before, more).whole())
                .containsExactlyInAnyOrder(ChangeKind.SCORING, ChangeKind.SOURCE);
        assertThat(RulesetDifference.between(before, reread(before)).whole()).containsExactly(ChangeKind.SOURCE);
    }

    private static Ruleset reread(Ruleset r) {
        Vocabulary v = r.vocabulary();
        CompellingLaw law = v.vendorStates().all().get(0).laws().get(0);
        CompellingLaw again = new CompellingLaw(law.instrument(), law.reaches(), law.source(), law.link(), "2026-11-24", "low",
                law.note());
        VendorStates states = new VendorStates(v.vendorStates().compelled(), v.vendorStates().foreign(),
                List.of(new VendorState("CN", List.of(again))));
        return new Ruleset(r.about(), r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(), r.caps(),
                r.warnings(), r.bands(),
                new Vocabulary(v.traits(), v.operatorTraits(), v.statuses(), v.scale(), v.severityReasons(), states),
                r.instruments());
    }

    private static Ruleset of(Criterion one) {
        Ruleset empty = ruleset().group("law", criterion(one.id())).build();
        return new Ruleset(empty.about(), "en", 60, empty.runs(),
                List.of(new Group("law", "Group law", Group.Track.LAW, List.of(one))),
                empty.domains(), List.of(), List.of(), List.of(), empty.bands(), empty.vocabulary(), List.of());
    }

    private static Ruleset cited(String at, String says) {
        Criterion one = criterion("one").build();
        Ruleset ruleset = of(new Criterion(one.id(), one.title(), one.question(), one.why(), one.guidance(), one.options(),
                List.of(new Citation("treaty", Optional.of(at))), one.weight(), one.triggers(), one.gated(), one.operators(),
                one.appliesWhen(), one.otherwise(), one.gap(), one.remedy()));
        return with(ruleset, ruleset.about(), List.of(treaty(says)));
    }

    private static Instrument treaty(String says) {
        return new Instrument("treaty", "Treaty", "Treaty", "Some states", Optional.empty(), "treaty", "in-force",
                "2026-11-24", Optional.empty(), Optional.empty(), "Law.",
                List.of(new Provision("art 1", says), new Provision("art 2", says)));
    }

    private static Ruleset with(Ruleset r, About about, List<Instrument> instruments) {
        return new Ruleset(about, r.language(), r.gradeFrom(), r.runs(), r.groups(), r.domains(), r.gates(), r.caps(),
                r.warnings(),
                r.bands(), r.vocabulary(), instruments);
    }
}
