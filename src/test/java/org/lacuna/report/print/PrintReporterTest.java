package org.lacuna.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.FindingReport;
import org.lacuna.report.MatrixReport;
import org.lacuna.report.Precedents;
import org.lacuna.report.ReformReport;
import org.lacuna.report.Reviewed;
import org.lacuna.report.print.PrintMatrix.Column;
import org.lacuna.report.print.PrintReport.Reviews;
import org.lacuna.report.print.PrintReport.States;
import org.lacuna.review.Opinion;
import org.lacuna.review.Opinions;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class PrintReporterTest {

    @Test
    void longTablesComeInPartsOfAlmostEqualLength() {
        assertThat(PrintReporter.parts(List.of(1, 2, 3, 4, 5, 6, 7), 6)).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6, 7));
        assertThat(PrintReporter.parts(List.of(1, 2, 3, 4), 2)).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(PrintReporter.parts(List.of(), 6)).isEmpty();
    }

    @Test
    void theMatrixIsCutBetweenDeploymentsAndKeepsEveryLetter() {
        PrintReport print = print(cameras(13), answer("scope", "none"), answer("warrant", "none"));

        assertThat(print.matrices()).extracting(m -> m.columns().size()).containsExactly(6, 7);
        assertThat(print.matrices().get(0).columns().get(0)).isEqualTo(new Column("C0", List.of()));
        MatrixReport whole = print.report().matrix();
        for (int row = 0; row < whole.rows().size(); row++) {
            int at = row;
            assertThat(print.matrices().stream().flatMap(m -> m.rows().get(at).letters().stream()).toList())
                    .isEqualTo(whole.rows().get(at).letters());
        }
    }

    @Test
    void ofManyDeploymentsThoseThatStandAlikeShareAColumn() {
        List<Deployment> records = new ArrayList<>(cameras(60));
        records.add(2, deployment("P").traits("face").operator(Operator.PRIVATE).build());

        PrintReport print = print(records, answer("scope", "none"), answer("warrant", "full").binds(Operator.PRIVATE));

        PrintMatrix matrix = print.matrices().get(0);
        assertThat(print.matrices()).hasSize(1);
        assertThat(matrix.columns()).extracting(Column::name).containsExactly("1", "2");
        assertThat(matrix.columns()).flatExtracting(Column::deployments)
                .containsExactlyInAnyOrderElementsOf(print.report().matrix().deployments());
        MatrixReport whole = print.report().matrix();
        for (int row = 0; row < whole.rows().size(); row++) {
            for (Column column : matrix.columns()) {
                for (String id : column.deployments()) {
                    assertThat(matrix.rows().get(row).letters().get(matrix.columns().indexOf(column)))
                            .isEqualTo(whole.rows().get(row).letters().get(whole.deployments().indexOf(id)));
                }
            }
        }
    }

    @Test
    void rowsKeepTheirNumbersAcrossParts() {
        PrintReport print = print(cameras(1), answer("scope", "none"));

        assertThat(print.answers()).extracting(a -> a.group() + " " + a.first() + "-" + a.last() + " of " + a.of())
                .containsExactly("Group base 1-2 of 2", "Group cameras 1-2 of 2", "Group practice 1-1 of 1");
        assertThat(print.path()).hasSize(1).first().extracting(p -> p.number(0)).isEqualTo(1);
    }

    @Test
    void everyCriterionIsCountedOnce() {
        PrintReport print = print(cameras(1), answer("scope", "none"), answer("warrant").state(AnswerState.UNKNOWN));

        assertThat(print.states()).isEqualTo(new States(5, 1, 1, 0, 3));
    }

    @Test
    void aSourceHasOneNumberAndItsLastReading() {
        Evidence law = read("Law", "https://law.example/", "2026-01-02");
        Evidence again = read("Law", "https://law.example/", "2026-02-03");
        Evidence other = read("Law", "https://news.example/", "2026-01-02");

        SourceList sources = print(cameras(1), answer("scope", "none").evidence(law, other), answer("warrant", "none")
                .evidence(again)).sources();

        assertThat(sources.number(law)).isEqualTo(1);
        assertThat(sources.number(again)).isEqualTo(1);
        assertThat(sources.number(other)).isEqualTo(2);
        assertThat(sources.lines()).extracting(s -> s.number() + " " + s.title() + " " + s.read())
                .containsExactly("1 Law 2026-02-03", "2 Law 2026-01-02", "3 Report 2026-03-01");
    }

    @Test
    void anAnswerForOneOperatorIsAFindingWithItsSources() {
        Evidence own = read("Police order", "https://order.example/", "2026-01-02");

        Opinions opinions = new Opinions(
                List.of(new Opinion("warrant", Optional.of(Operator.POLICE), Verdict.ACCEPTABLE, 1, true)));

        PrintReport print = print(opinions, cameras(1), answer("scope", "none"),
                answer("warrant", "partly").of(Operator.POLICE).evidence(own));

        Section.Finding warrant = print.sections().get(1).answered().get(0);
        assertThat(warrant.common().answer()).isEmpty();
        assertThat(warrant.special()).singleElement().satisfies(s -> {
            assertThat(s.answer().operator()).contains(Operator.POLICE);
            assertThat(s.says()).containsExactly("some");
        });
        assertThat(print.sections().get(1).open()).extracting(FindingReport::criterion).containsExactly("notice");
        assertThat(print.sources().numbers(warrant.common())).containsExactly(print.sources().number(own));
        assertThat(print.states()).isEqualTo(new States(5, 2, 0, 0, 3));
        assertThat(print.reviews()).isEqualTo(new Reviews(2, 1));
    }

    @Test
    void aFindingIsEvenIfItSaysTheSameOfEveryOperator() {
        PrintReport print = print(cameras(1), answer("scope", "partly"), answer("rights", "full").binds(Operator.PRIVATE));

        assertThat(print.sections().get(0).answered()).extracting(f -> f.common().criterion() + " " + f.isEven())
                .containsExactly("scope true", "rights false");
    }

    @Test
    void aGapNamesTheSystemsAndOperatorsItConcerns() {
        PrintReport print = print(cameras(2), answer("scope", "full"), answer("warrant", "none"), answer("rights", "full"),
                answer("notice", "full"));

        Priority warrant = print.priorities().get(0);
        assertThat(warrant.gap().criterion()).isEqualTo("warrant");
        assertThat(warrant.operators()).extracting(o -> o.code()).containsExactly("police");
        assertThat(warrant.deployments()).extracting(Deployment::id).containsExactly("C0", "C1");
    }

    private static Evidence read(String title, String link, String day) {
        return new Evidence(title, "art 1", "", link, Optional.of(LocalDate.parse(day)), false, Optional.empty(),
                Optional.empty(), "");
    }

    private static List<Deployment> cameras(int count) {
        return IntStream.range(0, count).mapToObj(i -> deployment("C" + i).traits("face").build()).toList();
    }

    private static PrintReport print(List<Deployment> records, SampleAnswer... answers) {
        return print(Opinions.NONE, records, answers);
    }

    private static PrintReport print(Opinions opinions, List<Deployment> records, SampleAnswer... answers) {
        Scorer scorer = new Scorer(Samples.small(), Ring.CITED);
        CountryScore score = scorer.score(Samples.sheet(answers), records);
        return new PrintReporter(Samples.small()).print(
                new CountryReporter(score, Samples.small(), Precedents.NONE,
                        new Reviewed(opinions, List.of(), Optional.empty()))
                        .report(records),
                ReformReport.of(scorer.reformPath(score), score.gaps(), Samples.small()), List.of());
    }
}
