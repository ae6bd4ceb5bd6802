package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.change.Cause;
import org.lacuna.change.ChangeSplitter;
import org.lacuna.report.ChangeReport.Answered;
import org.lacuna.report.ChangeReport.Part;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;

class ChangeReportTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final Evidence OLD = Samples.law(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());
    private static final Evidence NEW = Samples.law(Optional.of(LocalDate.of(2025, 6, 1)), Optional.empty());

    @Test
    void partsArePointsAndSayWhereTheirOrderMatters() {
        Ruleset ruleset = Samples.ruleset().group("g", criterion("a"), criterion("b"))
                .cap(Samples.cap("k", 0, "g", Samples.any(Samples.atMost("a", 0), Samples.atMost("b", 0)))).build();
        AnswerSheet before = on(BEFORE, Samples.sheet(answer("a", "none").evidence(OLD), answer("b", "none").evidence(OLD)));
        AnswerSheet after = Samples.sheet(answer("a", "full").evidence(OLD), answer("b", "full").evidence(NEW));

        ChangeReport report = ChangeReport.of(before, after,
                ChangeSplitter.split(ruleset, before, ruleset, after, Ring.CITED), ruleset);

        assertThat(report.oldRuleset()).isEqualTo("sample 1.0.0");
        assertThat(report.answers()).containsExactlyInAnyOrder(
                new Answered("a", "Title of a", Optional.empty(), Cause.KNOWLEDGE),
                new Answered("b", "Title of b", Optional.empty(), Cause.LAW));
        assertThat(report.lines().get(0).before()).hasToString("0");
        assertThat(report.lines().get(0).after()).hasToString("100");
        assertThat(report.lines().get(0).parts()).containsExactly(
                new Part(Cause.KNOWLEDGE, 0, 0, 0, 100, 0, 100, true),
                new Part(Cause.LAW, 100, 100, 0, 100, 0, 100, true),
                new Part(Cause.UNDECIDED, 0, 0, 0, 0, 0, 0, false), new Part(Cause.METHOD, 0, 0, 0, 0, 0, 0, false));
        assertThat(report.lines().get(0).parts().stream().mapToDouble(Part::lo).sum()).isCloseTo(100, within(1e-9));
    }

    private static AnswerSheet on(LocalDate day, AnswerSheet sheet) {
        return new AnswerSheet(sheet.id(), sheet.country(), sheet.ruleset(), sheet.version(), day, sheet.answers());
    }
}
