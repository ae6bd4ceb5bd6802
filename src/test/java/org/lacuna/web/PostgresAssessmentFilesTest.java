package org.lacuna.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.lacuna.store.PostgresProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class PostgresAssessmentFilesTest extends AssessmentFilesContract {
}
