package org.lacuna.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.change.TimeLine.Day;
import org.lacuna.change.TimeLine.Start;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.History;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Interval;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class TimeLinesTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 5, 1);
    private static final LocalDate THIRD = LocalDate.of(2027, 1, 1);

    private final Ruleset ruleset = Samples.ruleset().group("g", criterion("a"), criterion("b")).build();

    @Test
    void coverageMovesOnTheDaysOnWhichRulesBeginAndEnd() {
        TimeLine line = line(answer("a", "full").evidence(law(FIRST, Optional.empty())),
                answer("b", "full").evidence(law(FIRST, Optional.of(SECOND.minusDays(1)))));

        assertThat(line.before()).extracting(TimeLinesTest::general).containsExactly(Interval.ZERO);
        assertThat(line.days()).extracting(Day::day).containsExactly(FIRST, SECOND, Samples.DAY);
        assertThat(line.days()).extracting(d -> general(d.coverage().get(0)))
                .containsExactly(Interval.ONE, Interval.at(0.5), Interval.at(0.5));
        assertThat(line.days().get(0).rules()).extracting(r -> r.criteria() + (r.began() ? " began" : " ended"))
                .containsExactly("[a] began", "[b] began");
        assertThat(line.days().get(1).rules()).extracting(r -> r.criteria() + (r.began() ? " began" : " ended"))
                .containsExactly("[b] ended");
    }

    @Test
    void theDayOfTheSheetIsTheSameAsTheSheet() {
        AnswerSheet sheet = Samples.sheet(answer("a", "full"), answer("b", "partly").evidence(law(FIRST, Optional.empty())));

        Day judged = TimeLines.of(ruleset, sheet, List.of(), Ring.CITED).judged().orElseThrow();

        assertThat(judged.coverage().get(0).general())
                .isEqualTo(new Scorer(ruleset, Ring.CITED).scoreDomains(sheet).get(0).general());
    }

    @Test
    void aRuleOfUnknownFirstDayIsARangeUntilItIsKnownToStand() {
        TimeLine line = line(answer("a", "full"), answer("b", "none").evidence(law(FIRST, Optional.empty())));

        assertThat(line.before()).extracting(TimeLinesTest::general).containsExactly(new Interval(0, 0.5));
        assertThat(line.days()).extracting(Day::known).containsExactly(false, true);
        assertThat(line.days()).extracting(d -> general(d.coverage().get(0)))
                .containsExactly(new Interval(0, 0.5), Interval.at(0.5));
        assertThat(line.undated()).containsExactly("a");
    }

    @Test
    void aRuleOfUnknownFirstDayStandsFromTheDayItWasRead() {
        Evidence read = new Evidence("Data Law", "art 5", "", "", Optional.of(SECOND), false, Optional.empty(),
                Optional.empty(), "");
        TimeLine line = line(answer("a", "full").evidence(read), answer("b", "none"));

        assertThat(line.days()).extracting(Day::day).containsExactly(SECOND, Samples.DAY);
        assertThat(general(line.days().get(0).coverage().get(0))).isEqualTo(Interval.at(0.5));
    }

    @Test
    void billsAreNotOnTheLineAndAdoptedLawToComeIs() {
        TimeLine line = line(answer("a", "full").evidence(Samples.bill()),
                answer("b", "full").evidence(law(THIRD, Optional.empty())));

        assertThat(line.days()).extracting(Day::day).containsExactly(Samples.DAY, THIRD);
        assertThat(line.days()).extracting(d -> general(d.coverage().get(0)))
                .containsExactly(Interval.ZERO, Interval.at(0.5));
    }

    @Test
    void systemsStandWhereTheyBegan() {
        TimeLine line = TimeLines.of(ruleset, Samples.sheet(answer("a", "full").evidence(law(FIRST, Optional.empty()))),
                List.of(system("early", "2017"), system("unsure", "2019"), system("late", "2019-11"),
                        system("planned", "2028 (planned)"), system("nowhere", "soon")),
                Ring.CITED);

        assertThat(line.days().get(0).systems()).extracting(TimeLinesTest::text)
                .containsExactly("early", "unsure perhaps");
        assertThat(line.days().get(1).systems()).extracting(TimeLinesTest::text)
                .containsExactly("unsure perhaps", "late", "planned planned");
        assertThat(line.withoutStart()).containsExactly("nowhere");
    }

    private TimeLine line(SampleAnswer... answers) {
        return TimeLines.of(ruleset, Samples.sheet(answers), List.of(), Ring.CITED);
    }

    private static Interval general(DomainScore domain) {
        return domain.general().orElseThrow();
    }

    private static Evidence law(LocalDate from, Optional<LocalDate> to) {
        return Samples.law(Optional.of(from), to);
    }

    private static Deployment system(String id, String start) {
        return Samples.deployment(id).build().withHistory(new History("operational", "", "", "", start, "", ""));
    }

    private static String text(Start start) {
        return start.deployment().id() + (start.certain() ? "" : " perhaps") + (start.date().planned() ? " planned" : "");
    }
}
