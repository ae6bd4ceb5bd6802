package org.lacuna.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class H2AssessmentFilesTest extends AssessmentFilesContract {
}
