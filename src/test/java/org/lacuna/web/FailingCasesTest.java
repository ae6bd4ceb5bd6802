package org.lacuna.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.loader.CasesOf;

/** With three rulesets: one with a case that fails, one with a faulty case and one without cases. */
@QuarkusTest
@TestProfile(FailingCasesTest.Rulesets.class)
class FailingCasesTest {

    public static class Rulesets implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "rulesets");
                CasesOf.copyRulesets(folder);
                copy(folder, "faulty");
                copy(folder, "without");
                Files.writeString(folder.resolve("base/cases/only.yaml"),
                        """
                                cases:
                                  - {case: A <camera>, answers: {everything: best}, expect: {coverage: {facial-recognition: {police: 20}}}}
                                """);
                Files.writeString(folder.resolve("faulty/cases/only.yaml"), """
                        cases:
                          - {case: Faulty, answers: {fr-none: full}, expect: {gaps: []}}
                        """);
                return Map.of("lacuna.rulesets", folder.toAbsolutePath().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copy(Path folder, String id) throws IOException {
            Path all = Files.createTempDirectory(Path.of("target"), "copy");
            CasesOf.copyRulesets(all);
            Files.move(all.resolve("base"), folder.resolve(id));
            Path head = folder.resolve(id + "/ruleset.yaml");
            Files.writeString(head, Files.readString(head).replace("id: base", "id: " + id));
        }
    }

    @Test
    void aFailingCaseIsMarkedAndSaysWhy() {
        assertThat(given().get("/rulesets/base/cases").asString()).contains("1 cases, 1 not as expected.")
                .contains("<h2>Not as expected</h2>").doesNotContain("<h2>As expected</h2>")
                .contains("<span lang=\"en\">A &lt;camera&gt;</span> <span class=\"tag fails\">fails</span>")
                .contains("<ul class=\"fails\" lang=\"en\"><li>expected police coverage of facial-recognition 20, got 100: "
                        + "nothing is lost</li></ul>");
    }

    @Test
    void faultyCasesAreNamedWithTheirPlace() {
        assertThat(given().get("/rulesets/faulty/cases").asString()).contains("The cases cannot be read")
                .contains("faulty/cases/only.yaml line 2: The ruleset faulty has no criterion fr-none.");
    }

    @Test
    void aRulesetWithoutCasesSaysSo() {
        assertThat(given().get("/rulesets/without/cases").asString()).contains("This ruleset has no cases yet.");
    }
}
