package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.people.Acting;
import org.lacuna.people.Organisation;

/**
 * Loads starter data into an empty database, once: what a person has deleted does not come back. Each organisation has a
 * copy of its own.
 */
@ApplicationScoped
public class StarterStore {

    private static final String NAME = "central-asia";

    private final Clock clock;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final Acting acting;

    StarterStore(Clock clock, AssessmentStore assessments, DeploymentStore deployments, Acting acting) {
        this.clock = clock;
        this.assessments = assessments;
        this.deployments = deployments;
        this.acting = acting;
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
        give(sheets, records);
    }

    /** To an organisation that begins, all or nothing. */
    @Transactional
    public void give(List<AnswerSheet> sheets, List<Deployment> records) {
        String organisation = acting.organisation();
        sheets.forEach(s -> assessments.create(new AnswerSheet(Organisation.idFor(organisation, s.id()), s.country(),
                s.ruleset(), s.version(), s.model(), s.asOf(), s.answers())));
        deployments.save(records);
    }
}
