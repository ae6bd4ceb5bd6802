package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;

/** Loads starter data into an empty database, once: what a person has deleted does not come back. */
@ApplicationScoped
public class StarterStore {

    private static final String NAME = "central-asia";

    private final Clock clock;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;

    StarterStore(Clock clock, AssessmentStore assessments, DeploymentStore deployments) {
        this.clock = clock;
        this.assessments = assessments;
        this.deployments = deployments;
    }

    @Transactional
    public boolean isLoaded() {
        return StarterRow.findByIdOptional(NAME).isPresent();
    }

    /** All or nothing. */
    @Transactional
    public void load(List<AnswerSheet> sheets, List<Deployment> records) {
        StarterRow row = new StarterRow();
        row.name = NAME;
        row.loadedAt = OffsetDateTime.now(clock);
        row.persist();
        sheets.forEach(assessments::create);
        deployments.save(records);
    }
}
