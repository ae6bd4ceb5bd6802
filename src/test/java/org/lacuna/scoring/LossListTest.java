package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.SampleRuleset.LAW;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.atMost;
import static org.lacuna.Samples.cap;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.is;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.ruleset.Operator.POLICE;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.SampleRuleset;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.LossList.Kind;
import org.lacuna.scoring.LossList.Line;

class LossListTest {

    private static final SampleRuleset GATED = ruleset().group("scope", criterion("scope"))
            .group("rules", criterion("rights").weight(3).gated(POLICE), criterion("warrant"))
            .gate(POLICE, "scope").domain(LAW, Map.of("scope", 1, "rules", 1));

    @Test
    void fullCoverLosesNothing() {
        assertThat(losses(GATED.build(), answer("scope", "full"), answer("rights", "full"), answer("warrant", "full")).lines())
                .isEmpty();
    }

    @Test
    void lawAndGateLoseApart() {
        LossList losses = losses(GATED.build(), answer("scope", "full", "partly"), answer("rights", "partly").binds(PRIVATE));

        assertThat(losses.lines()).containsExactly(new Line(Kind.CRITERION, "rights", 37.5, 18.75, 0),
                new Line(Kind.GATE, "rights", 0, 0, 9.375), new Line(Kind.CRITERION, "warrant", 12.5, 0, 12.5),
                new Line(Kind.CRITERION, "scope", 50, 0, 25));
        assertThat(losses.lost()).isEqualTo(18.75);
        assertThat(losses.open()).isEqualTo(46.875);
    }

    @Test
    void capTakesWhatTheCriteriaLeft() {
        Ruleset capped = ruleset().group("g", criterion("basis"), criterion("rights"))
                .cap(cap("no-basis", 0.25, "g", atMost("basis", 0))).build();

        assertThat(losses(capped, answer("basis", "none"), answer("rights", "full")).lines()).containsExactly(
                new Line(Kind.CRITERION, "basis", 50, 50, 0), new Line(Kind.CAP, "no-basis", 0, 25, 0));
    }

    @Test
    void capThatAnOpenAnswerDecidesIsALineOfAnotherKind() {
        Ruleset capped = ruleset().group("g", criterion("basis"), criterion("rights"))
                .cap(cap("no-basis", 0.25, "g", atMost("basis", 0))).build();

        assertThat(losses(capped, answer("basis", "none", "full"), answer("rights", "full")).lines()).containsExactly(
                new Line(Kind.CRITERION, "basis", 50, 0, 50), new Line(Kind.CAP_UNDECIDED, "no-basis", 0, 0, 25));
    }

    @Test
    void whatMayLeaveTheMeanIsTheRest() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban"))
                .group("g", criterion("rights"), criterion("warrant").appliesWhen(is("ban", "none")))
                .domain(LAW, Map.of("g", 1)).build();

        assertThat(losses(ruleset, answer("rights", "none"), answer("warrant", "full")).lines()).containsExactly(
                new Line(Kind.CRITERION, "rights", 50, 50, 0), new Line(Kind.REST, "g", 0, 0, 50));
    }

    @Test
    void groupThatMayFallAwayIsTheRestOfItsDomain() {
        Ruleset ruleset = ruleset().group("scope", criterion("ban")).group("g", criterion("rights"))
                .group("h", criterion("warrant").appliesWhen(is("ban", "none"))).domain(LAW, Map.of("g", 1, "h", 1)).build();

        assertThat(losses(ruleset, answer("rights", "none"), answer("warrant", "full")).lines()).containsExactly(
                new Line(Kind.CRITERION, "rights", 50, 50, 0), new Line(Kind.REST, LAW, 0, 0, 50));
    }

    @Property
    void lostAndOpenAndLeftMakeAHundred(@ForAll long seed, @ForAll Ring ring) {
        Random random = new Random(seed);
        Ruleset ruleset = new RandomLaw(random, 5, true).ruleset();
        List<DomainScore> domains = new Scorer(ruleset, ring).scoreDomains(new RandomAnswers(random, ruleset).sheet(30));

        for (DomainScore domain : domains) {
            for (Coverage coverage : domain.operators()) {
                coverage.score().ifPresent(s -> {
                    LossList losses = coverage.losses();
                    assertThat(losses.lost() + losses.open() + 100 * s.lo()).isCloseTo(100, within(1e-9));
                    assertThat(losses.lost()).isCloseTo(100 - 100 * s.hi(), within(1e-9));
                });
            }
        }
    }

    private static LossList losses(Ruleset ruleset, SampleAnswer... answers) {
        return Scored.of(Scored.score(ruleset, Ring.CITED, answers).domain(LAW), POLICE).losses();
    }
}
