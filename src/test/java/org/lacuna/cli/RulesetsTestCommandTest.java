package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.loader.CasesOf;
import picocli.CommandLine;

class RulesetsTestCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shippedCasesPass() {
        assertThat(run(Path.of("rulesets"))).isZero();
        assertThat(out.toString()).endsWith(" cases, 0 failed\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFailingCaseIsNamedWithItsPlaceAndReason() throws IOException {
        assertThat(run(rulesetsWith("""
                cases:
                  - case: A camera without a law
                    answers: {everything: best, fr-legal-basis: partial}
                    expect:
                      coverage: {facial-recognition: {police: 20}}
                      caps: {police: [no-legal-basis]}
                  - case: All is well
                    answers: {everything: best}
                    expect: {coverage: {facial-recognition: {police: 100}}}
                """))).isEqualTo(1);
        assertThat(out.toString()).startsWith("""
                base/cases/only.yaml:2: A camera without a law
                  expected police coverage of facial-recognition 20, got 98.12: the cap no-legal-basis did not act, because \
                fr-legal-basis is partial
                  expected the cap no-legal-basis to act for certain for police, but it did not act, because fr-legal-basis \
                is partial
                warning, base: 89 criteria without a case: a-constitution, a-comprehensive-law,""")
                .contains("\nwarning, base: 4 caps that never act: no-legal-basis, no-independent-authority, open-live-use, "
                        + "vendor-hole\nwarning, base: 2 gates that never act: a-scope-law-enforcement, "
                        + "a-scope-security-services\n")
                .endsWith("\n2 cases, 1 failed\n");
    }

    @Test
    void faultyCasesAreRefusedByTestAndByCheck() throws IOException {
        Path rulesets = rulesetsWith("cases:\n  - {case: Wrong, answers: {fr-none: full}, expect: {gaps: []}}\n");

        assertThat(run(rulesets)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("base/cases/only.yaml line 2: The ruleset base has no criterion fr-none.\n");
        assertThat(command(new CommandLine(new RulesetsCommand())).execute("check", rulesets.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    private int run(Path rulesets) {
        return command(new CommandLine(new RulesetsCommand())).execute("test", rulesets.toString());
    }

    private CommandLine command(CommandLine line) {
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private Path rulesetsWith(String cases) throws IOException {
        CasesOf.copyRulesets(folder.resolve("rulesets"));
        Files.writeString(folder.resolve("rulesets/base/cases/only.yaml"), cases);
        return folder.resolve("rulesets");
    }
}
