package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.order.Headline;
import org.lacuna.order.RankRange;
import org.lacuna.order.Statement;
import org.lacuna.report.OrderReport;
import org.lacuna.report.OrderReport.DomainOrder;
import org.lacuna.report.OrderReport.Drop;
import org.lacuna.report.OrderReport.Neighbours;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.OrderReport.Place;
import org.lacuna.report.OrderReport.Why;
import org.lacuna.report.Points;
import picocli.CommandLine;

class RankCommandTest {

    @Test
    void ranksArePrintedAsRangesWithWhatCanBeSaid() {
        DomainOrder flows = new DomainOrder("flows", "Flows", "00000000000000ff", 2000, true,
                List.of(new Place("KZ", new Points(40, 60), 80, Optional.of(new RankRange(1, 1)),
                        Optional.of(new RankRange(1, 2))),
                        new Place("UZ", new Points(10, 90), 30, Optional.of(new RankRange(1, 2)), Optional.empty()),
                        new Place("TJ", new Points(5, 5), 30, Optional.empty(), Optional.empty())),
                List.of(new Neighbours("KZ", "UZ", false, Optional.of(96), Statement.ABOVE),
                        new Neighbours("UZ", "TJ", false, Optional.empty(), Statement.NOT_DISTINGUISHABLE)),
                List.of(new Drop("xb-transfer-rule", "Transfers", 1.5, 2, "KZ")), List.of());

        assertThat(RankCommand.text(new OrderReport("base", "0.1.0", "f", Headline.GENERAL, Samples.runs(), List.of(flows),
                List.of(new NotCompared("KG", Why.NO_ASSESSMENT, ""), new NotCompared("AZ", Why.OTHER_RULESET, "base 0.0.9")))))
                .isEqualTo("""
                        Flows, 2000 runs, seed 00000000000000ff
                          KZ   40–60 of 100,  80 % answered, rank 1, in 90 % of runs 1 to 2
                          TJ       5 of 100,  30 % answered, rank not said: too little answered, in 90 % of runs not said: \
                        too little answered
                          UZ   10–90 of 100,  30 % answered, rank 1 to 2, in 90 % of runs not said: too little answered
                          Neighbours by the middle of ranges, which is no result:
                          KZ above UZ: above in 96 % of runs
                          UZ not distinguishable from TJ
                          Ranks hang most on xb-transfer-rule: without it KZ moves by 2.
                        Not compared: KG, no assessment
                        Not compared: AZ, answers to base 0.0.9
                        Draft, not reviewed by a lawyer.
                        """);
    }

    @Test
    void theWeakestOperatorIsNamedInTheHeading() {
        DomainOrder flows = new DomainOrder("flows", "Flows", "0", 2000, true, List.of(), List.of(), List.of(), List.of());

        assertThat(RankCommand.text(new OrderReport("base", "0.1.0", "f", Headline.WEAKEST_OPERATOR, Samples.runs(),
                List.of(flows), List.of()))).startsWith("Flows, weakest operator, 2000 runs, seed 0\n");
    }

    @Test
    void anOrderByNothingThatThereIsIsRefused() {
        StringWriter err = new StringWriter();
        RankCommand command = new RankCommand();
        int exit = new CommandLine(command).setErr(new PrintWriter(err)).execute("--by", "middle");

        assertThat(exit).isEqualTo(Main.WRONG_USE);
        assertThat(err).hasToString("There is no order by middle; there are general, weakest-operator.\n");
    }

    @Test
    void whereNothingCanBeToldApartItSaysSo() {
        DomainOrder nothing = new DomainOrder("d", "D", "0", 2000, false, List.of(), List.of(), List.of(), List.of());

        assertThat(RankCommand
                .text(new OrderReport("base", "0.1.0", "f", Headline.GENERAL, Samples.runs(), List.of(nothing), List.of())))
                .contains("  Nothing can be told apart.\n");
    }
}
