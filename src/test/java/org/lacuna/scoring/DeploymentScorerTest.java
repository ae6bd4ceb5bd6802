package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.MUNICIPAL;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleDeployment;
import org.lacuna.assessment.AnswerState;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.RecordKind;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.DeploymentScore.Need;

class DeploymentScorerTest {

    private static final Ruleset RULES = ruleset()
            .group("base", criterion("rights"), criterion("secrecy").triggers("police-operator"))
            .group("faces", criterion("warrant").triggers("face").weight(2), criterion("storage").triggers("abroad"))
            .practice("practice", criterion("training")).trait("face", 25).trait("live", 50, "face").trait("abroad", 25)
            .build();

    private static final SampleAnswer[] ANSWERS = { answer("rights", "full"), answer("secrecy", "none"),
            answer("warrant", "partly"), answer("storage", "none"), answer("training", "none") };

    private static final Ruleset BY_OPERATOR = ruleset().group("g", criterion("rights")).build();

    @Test
    void traitsTriggerWhatIsNeeded() {
        DeploymentScore score = score(RULES, deployment("a").operator(PRIVATE).traits("face").cameras(9_999), ANSWERS);

        assertThat(score.needs()).containsExactly(new Need("rights", true, Interval.ONE),
                new Need("warrant", true, Interval.at(0.5)));
        assertThat(score.coverage()).contains(Interval.at((1 + 2 * 0.5) / 3));
        assertThat(score.exposure().total()).isEqualTo(Interval.at(0.25));
        assertThat(score.uncovered()).isEqualTo(Interval.at(0.25 * (1 - (1 + 2 * 0.5) / 3)));
    }

    @Test
    void operatorBringsItsTrait() {
        DeploymentScore score = score(RULES, deployment("a").operator(POLICE), ANSWERS);

        assertThat(score.need("secrecy")).contains(new Need("secrecy", true, Interval.ZERO));
        assertThat(score.coverage()).contains(Interval.at(0.5));
    }

    @Test
    void impliedTraitTriggersToo() {
        DeploymentScore score = score(RULES, deployment("a").operator(PRIVATE).traits("live"), ANSWERS);

        assertThat(score.need("warrant")).isPresent();
        assertThat(score.exposure().severity()).isEqualTo(Interval.at(0.5));
    }

    @Test
    void whatAnImpliedTraitImpliesTriggersToo() {
        Ruleset chain = ruleset().group("g", criterion("warrant").triggers("biometric")).trait("biometric", 10)
                .trait("face", 10, "biometric").trait("live", 10, "face").build();

        assertThat(score(chain, deployment("a").operator(PRIVATE).traits("live"), answer("warrant", "full"))
                .need("warrant")).isPresent();
    }

    @Test
    void questionOnThePoliceCostsAShopNothing() {
        Ruleset scope = ruleset().group("g", criterion("rights"), criterion("police-bound").operators(POLICE)).build();
        SampleAnswer[] exempt = { answer("rights", "full"), answer("police-bound", "none") };

        assertThat(score(scope, deployment("a").operator(PRIVATE), exempt).coverage()).contains(Interval.ONE);
        assertThat(score(scope, deployment("a").operator(PRIVATE), exempt).need("police-bound")).isEmpty();
        assertThat(score(scope, deployment("a").operator(POLICE), exempt).coverage()).contains(Interval.at(0.5));
        assertThat(score(scope, deployment("a").operator(PRIVATE).traits("shared-access"), exempt).coverage())
                .contains(Interval.at(0.5));
    }

    @Test
    void practiceNeverCounts() {
        DeploymentScore score = score(RULES, deployment("a").operator(PRIVATE), ANSWERS);

        assertThat(score.need("training")).isEmpty();
        assertThat(score.coverage()).contains(Interval.ONE);
    }

    @Test
    void systemThatNeedsNothingOfTheLawHasNoCoverage() {
        Ruleset faces = ruleset().group("g", criterion("warrant").triggers("face")).trait("phones", 50).build();
        DeploymentScore score = score(faces, deployment("a").traits("phones").cameras(9_999), answer("warrant", "full"));

        assertThat(score.coverage()).isEmpty();
        assertThat(score.uncovered()).isEqualTo(Interval.at(0.5));
    }

    @Test
    void whereAllLawMayFallAwayAllExposureMayBeUncovered() {
        Ruleset faces = ruleset().group("g", criterion("ban").triggers("never"),
                criterion("warrant").appliesWhen(is("ban", "none"))).trait("phones", 50).build();
        SampleDeployment phones = deployment("a").traits("phones").cameras(9_999);

        DeploymentScore open = score(faces, phones, answer("warrant", "full"));
        assertThat(open.coverage()).contains(Interval.UNKNOWN);
        assertThat(open.uncovered()).isEqualTo(new Interval(0, 0.5));

        DeploymentScore banned = score(faces, phones, answer("warrant", "full"), answer("ban", "full"));
        assertThat(banned.coverage()).isEmpty();
        assertThat(banned.uncovered()).isEqualTo(Interval.at(0.5));
    }

    @Test
    void whereTheOwnersLawMayFallAwayThePolicesDecides() {
        Ruleset police = ruleset().group("g", criterion("ban").triggers("never"),
                criterion("rights").operators(PRIVATE).appliesWhen(is("ban", "none")),
                criterion("warrant").operators(POLICE)).build();
        SampleDeployment shared = deployment("a").operator(PRIVATE).traits("shared-access");

        assertThat(score(police, shared, answer("rights", "none"), answer("warrant", "full")).coverage())
                .contains(Interval.UNKNOWN);
        assertThat(score(police, shared, answer("rights", "none"), answer("warrant", "partly")).coverage())
                .contains(new Interval(0, 0.5));
        assertThat(score(police, shared, answer("rights", "none"), answer("warrant", "partly"), answer("ban", "full"))
                .coverage()).contains(Interval.at(0.5));
    }

    @Test
    void wayThatNeedsNothingOfTheLawIsCoveredByNothing() {
        Ruleset faces = ruleset().group("g", criterion("warrant").triggers("face")).trait("phones", 50).trait("face", 0)
                .build();
        DeploymentScore score = score(faces, deployment("a").traits("phones").perhaps("face").cameras(9_999),
                answer("warrant", "full"));

        assertThat(score.coverage()).contains(Interval.UNKNOWN);
        assertThat(score.uncovered()).isEqualTo(new Interval(0, 0.5));
    }

    @Test
    void ownOperatorsLawCounts() {
        assertThat(score(BY_OPERATOR, deployment("a").operator(MUNICIPAL), weakForPolice()).coverage()).contains(Interval.ONE);
        assertThat(score(BY_OPERATOR, deployment("a").operator(POLICE), weakForPolice()).coverage()).contains(Interval.ZERO);
    }

    @Test
    void sharedAccessTakesTheWeakerOfTwo() {
        DeploymentScore score = score(BY_OPERATOR, deployment("a").operator(PRIVATE).traits("shared-access"), weakForPolice());

        assertThat(score.operators()).containsExactlyInAnyOrder(PRIVATE, POLICE);
        assertThat(score.coverage()).contains(Interval.ZERO);
        assertThat(score.needs()).containsExactly(new Need("rights", true, Interval.ZERO));
    }

    @Test
    void sharedAccessDoesNotHelpTheOwner() {
        assertThat(score(BY_OPERATOR, deployment("a").operator(PRIVATE).traits("shared-access"), answer("rights", "full"),
                answer("rights", "none").of(PRIVATE)).coverage()).contains(Interval.ZERO);
    }

    @Test
    void unknownOperatorSpansAll() {
        DeploymentScore score = score(BY_OPERATOR, deployment("a").operatorUnknown(), weakForPolice());

        assertThat(score.operators()).containsExactly(Operator.values());
        assertThat(score.coverage()).contains(Interval.UNKNOWN);
        assertThat(score.needs()).containsExactly(new Need("rights", true, Interval.UNKNOWN));
    }

    private static SampleAnswer[] weakForPolice() {
        return new SampleAnswer[] { answer("rights", "full"), answer("rights", "none").of(POLICE) };
    }

    @Test
    void possibleTraitIsNeededPerhaps() {
        DeploymentScore score = score(RULES, deployment("a").operator(PRIVATE).perhaps("abroad").cameras(9_999), ANSWERS);

        assertThat(score.needs()).containsExactly(new Need("rights", true, Interval.ONE),
                new Need("storage", false, Interval.ZERO));
        assertThat(score.coverage()).contains(new Interval(0.5, 1));
        assertThat(score.uncovered()).isEqualTo(new Interval(0, 0.125));
    }

    @Test
    void possibleTraitsAreTriedInEveryCombination() {
        List<String> open = List.of("face", "live", "abroad", "shared-access");
        Interval coverage = null;
        Interval uncovered = null;
        for (int in = 0; in < 16; in++) {
            int bits = in;
            String[] traits = open.stream().filter(t -> (bits >> open.indexOf(t) & 1) == 1).toArray(String[]::new);
            DeploymentScore one = score(RULES, deployment("a").operatorUnknown().traits(traits), ANSWERS);
            coverage = coverage == null ? one.coverage().orElseThrow() : coverage.or(one.coverage().orElseThrow());
            uncovered = uncovered == null ? one.uncovered() : uncovered.or(one.uncovered());
        }

        DeploymentScore all = score(RULES, deployment("a").operatorUnknown().perhaps(open.toArray(String[]::new)), ANSWERS);

        assertThat(all.coverage()).contains(coverage);
        assertThat(all.uncovered()).isEqualTo(uncovered);
    }

    @Test
    void whatCannotApplyIsNotNeeded() {
        Ruleset border = ruleset().group("g", criterion("rights"), criterion("border")).build();
        DeploymentScore score = score(border, deployment("a"), answer("rights", "partly"),
                answer("border").state(AnswerState.NOT_APPLICABLE));

        assertThat(score.coverage()).contains(Interval.at(0.5));
        assertThat(score.needs()).containsExactly(new Need("rights", true, Interval.at(0.5)));
    }

    @Test
    void groupWeighsLessWithoutWhatMayLeaveIt() {
        Ruleset ruleset = ruleset().group("unneeded", criterion("ban").triggers("never"))
                .group("a", criterion("rights"), criterion("warrant").weight(4).appliesWhen(is("ban", "none")))
                .group("b", criterion("notice")).build();
        DeploymentScore score = score(ruleset, deployment("a"), answer("rights", "none"), answer("warrant", "none"),
                answer("notice", "full"));

        assertThat(score.coverage()).contains(new Interval(1.0 / 6, 0.5));
    }

    @Test
    void gravestUncoveredRiskStandsFirst() {
        CountryScore score = new Scorer(RULES, Ring.CITED).score(sheet(ANSWERS),
                List.of(deployment("small").traits("abroad").build(), deployment("none").build(),
                        deployment("grave").traits("live").build(), deployment("also-none").build()));

        assertThat(score.deployments()).extracting(d -> d.deployment().id())
                .containsExactly("grave", "small", "also-none", "none");
    }

    @Test
    void recordThatIsNoSystemIsNotScored() {
        CountryScore score = new Scorer(RULES, Ring.CITED).score(sheet(ANSWERS), List.of(
                deployment("claim").kind(RecordKind.CLAIM).build(), deployment("plan").kind(RecordKind.PROPOSAL).build()));

        assertThat(score.deployments()).extracting(d -> d.deployment().id()).containsExactly("plan");
    }

    private static DeploymentScore score(Ruleset ruleset, SampleDeployment deployment, SampleAnswer... answers) {
        Scorer scorer = new Scorer(ruleset, Ring.CITED);
        Deployment one = deployment.build();
        return new DeploymentScore(one, scorer.scoreProfiles(sheet(answers), scorer.portfolio(List.of(one))).get(0));
    }
}
