package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.PeopleStore;

@QuarkusTest
class StarterOfOrganisationsTest {

    @Inject
    StarterData starter;
    @Inject
    PeopleStore people;
    @Inject
    AssessmentStore assessments;
    @Inject
    DeploymentStore deployments;
    @Inject
    OnBehalf onBehalf;

    @Test
    void anOrganisationBeginsWithACopyOfItsOwn() {
        String organisation = people.createOrganisation("Another").id();
        starter.give(organisation);

        onBehalf.run(OnBehalf.program(organisation), () -> {
            assertThat(assessments.list()).extracting(AnswerSheet::id).containsExactly("KG-2026-o" + organisation,
                    "KZ-2026-o" + organisation, "TJ-2026-o" + organisation, "UZ-2026-o" + organisation);
            assertThat(assessments.findByCountry("KZ").orElseThrow().answers()).hasSizeGreaterThan(50);
            Deployment record = deployments.find("KZ-8").orElseThrow();
            assertThat(deployments.list()).hasSize(48);
            assertThat(deployments.merge("KZ-3", "KZ-8", "Reed", "Same system")).isTrue();
            assertThat(deployments.find("KZ-8")).contains(record);
            assertThat(deployments.mergedInto("KZ-3")).contains("KZ-8");
        });

        assertThat(deployments.mergedInto("KZ-3")).isEmpty();
        assertThat(deployments.listByCountry("KZ")).extracting(Deployment::id).contains("KZ-3", "KZ-8");
        assertThat(assessments.list()).extracting(AnswerSheet::id).contains("KZ-2026")
                .noneMatch(id -> id.endsWith("-o" + organisation));
    }

    @Test
    void whoeverActsForNobodySeesAndWritesNothing() {
        List<Deployment> before = deployments.list();
        onBehalf.set(null);
        assertThat(deployments.list()).isEmpty();
        assertThat(assessments.list()).isEmpty();
        assertThat(before).isNotEmpty();
    }
}
