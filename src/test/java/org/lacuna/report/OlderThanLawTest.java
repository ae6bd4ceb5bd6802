package org.lacuna.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.bill;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.law;
import static org.lacuna.Samples.ruleset;
import static org.lacuna.Samples.sheet;
import static org.lacuna.ruleset.Operator.PRIVATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.History;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class OlderThanLawTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 7, 15);
    private static final Evidence DATED = from(FIRST);
    private static final Ruleset RULESET = ruleset()
            .group("g", criterion(DeploymentReporter.LEGAL_BASIS).triggers("face"), criterion("rights"))
            .trait("face", 30).build();

    @ParameterizedTest
    @ValueSource(strings = { "2019", "2020-06", "2020-07-14", "2020-07-14 (inferred)" })
    void everyDayOfTheStartLiesBefore(String start) {
        assertThat(OlderThanLaw.of(start, List.of(DATED))).contains(new OlderThanLaw(start, FIRST, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2020", "2020-07", "2020-07-15", "2021", "2019 (planned)", "", "about 2019" })
    void otherwiseNothingIsSaid(String start) {
        assertThat(OlderThanLaw.of(start, List.of(DATED))).isEmpty();
    }

    @Test
    void everyDatedRuleMustBeYounger() {
        Evidence older = from(LocalDate.of(2018, 1, 1));
        Evidence younger = from(LocalDate.of(2026, 1, 1));

        assertThat(OlderThanLaw.of("2019", List.of(younger, DATED))).contains(new OlderThanLaw("2019", FIRST, false));
        assertThat(OlderThanLaw.of("2019", List.of(DATED, older))).isEmpty();
    }

    @Test
    void rulesWithoutADateAreOwnedUpTo() {
        assertThat(OlderThanLaw.of("2019", List.of(law(), DATED))).contains(new OlderThanLaw("2019", FIRST, true));
        assertThat(OlderThanLaw.of("2019", List.of(law()))).isEmpty();
        assertThat(OlderThanLaw.of("2019", List.of())).isEmpty();
    }

    @Test
    void billIsNoRule() {
        Evidence datedBill = new Evidence("Data Bill", "", "", "", Optional.empty(), true, Optional.of(FIRST),
                Optional.empty(), "");

        assertThat(OlderThanLaw.of("2019", List.of(datedBill))).isEmpty();
        assertThat(OlderThanLaw.of("2019", List.of(DATED, bill()))).contains(new OlderThanLaw("2019", FIRST, false));
    }

    @Test
    void reportTellsOfSystemsThatNeedTheBasis() {
        SampleAnswer basis = answer(DeploymentReporter.LEGAL_BASIS, "partly").evidence(DATED);

        assertThat(report(system("face"), basis)).contains(new OlderThanLaw("2019", FIRST, false));
        assertThat(report(system(), basis)).isEmpty();
    }

    @Test
    void lawCitedForThereBeingNoneIsNoBasis() {
        assertThat(report(system("face"), answer(DeploymentReporter.LEGAL_BASIS, "none").evidence(DATED))).isEmpty();
    }

    @Test
    void anotherOperatorsBasisIsNotItsOwn() {
        assertThat(report(system("face"), answer(DeploymentReporter.LEGAL_BASIS, "full").of(PRIVATE).evidence(DATED)))
                .isEmpty();
    }

    private static Evidence from(LocalDate day) {
        return law(Optional.of(day), Optional.empty());
    }

    /** The police have run it since 2019. */
    private static Deployment system(String... traits) {
        return Samples.deployment("a").traits(traits).build()
                .withHistory(new History("operational", "", "", "", "2019", "", ""));
    }

    private static Optional<OlderThanLaw> report(Deployment system, SampleAnswer... answers) {
        return new CountryReporter(new Scorer(RULESET, Ring.CITED).score(sheet(answers), List.of(system)), RULESET)
                .report(List.of(system)).deployments().get(0).olderThanLaw();
    }
}
