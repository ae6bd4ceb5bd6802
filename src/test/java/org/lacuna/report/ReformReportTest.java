package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class ReformReportTest {

    private static final Ruleset RULESET = ruleset()
            .group("g", criterion("rights").weight(2), criterion("notice")).trait("spyware", 100).build();

    @Test
    void stepsArePrintedWithTheirChangeAndRoundedOutwards() {
        Scorer scorer = new Scorer(RULESET, Ring.CITED);
        CountryScore score = scorer.score(sheet(answer("rights", "none")),
                List.of(deployment("a").traits("spyware").cameras(9_999).build()));
        List<ReformReport> path = ReformReport.of(scorer.reformPath(score), score.gaps(), RULESET);

        // Two of three parts are missing for certain, the third is open.
        assertThat(path).extracting(ReformReport::criterion).containsExactly("rights", "notice");
        assertThat(path).extracting(ReformReport::title).containsExactly("Title of rights", "Title of notice");
        assertThat(path).extracting(ReformReport::change).containsExactly("Enact rights.", "Enact notice.");
        assertThat(path).extracting(ReformReport::open).containsExactly(false, true);
        assertThat(path).extracting(s -> s.removes().toString()).containsExactly("66–67", "0–34");
        assertThat(path).extracting(s -> s.left().toString()).containsExactly("0–34", "0");
    }
}
