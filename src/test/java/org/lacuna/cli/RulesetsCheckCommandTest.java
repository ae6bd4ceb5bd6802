package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.loader.CasesOf;
import picocli.CommandLine;

class RulesetsCheckCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shippedRulesetsHaveNoFaults() {
        assertThat(check("2026-11-24", "rulesets", "--steps", "100")).isZero();
        assertThat(out.toString()).contains("base 0.1.0: 90 criteria, 66 instruments, fingerprint ")
                .matches("(.+: [0-9]+ criteria, [0-9]+ instruments, fingerprint [0-9a-f]{64}\n(remark: .+\n)*)+"
                        + "9 import profiles: aiddata, aigs, aspi, eff-atlas, lacuna, ocds, osm, surfshark, unctad\n"
                        + "0 faults, [0-9]+ remarks\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void sourcesGrowOldWithTheClock() {
        assertThat(check("2028-11-25", "rulesets", "--steps", "0")).isZero();
        assertThat(out.toString())
                .contains("\nremark: base/instruments.yaml, c108: Its statusOn is 2026-11-24, more than 24 months"
                        + " before 2028-11-25; expected is that somebody looks at it and its 9 provisions again and writes the new day"
                        + " there.\n");
    }

    @Test
    void faultsEndWithOne() throws IOException {
        Path rulesets = folder.resolve("rulesets");
        CasesOf.copyRulesets(rulesets);
        Path head = rulesets.resolve("base/ruleset.yaml");
        Files.writeString(head, Files.readString(head).replace("{criterion: fr-legal-basis, atMost: 0}",
                "{not: {criterion: fr-legal-basis, atMost: 1}}"));

        assertThat(check("2026-11-24", rulesets.toString(), "--steps", "0")).isEqualTo(1);
        assertThat(out.toString())
                .contains("\nfault: base/ruleset.yaml, cap no-legal-basis: It can never act, since its condition"
                        + " (not (fr-legal-basis scores at most 1)) is true for no answers; expected is a condition that some answers"
                        + " meet.\n")
                .contains("\n1 faults, ");
    }

    @Test
    void stepsCannotBeNegative() {
        assertThat(check("2026-11-24", "rulesets", "--steps", "-1")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--steps is -1; allowed is 0 or more.\n");
    }

    private int check(String day, String... args) {
        Clock noon = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return new CommandLine(new RulesetsCheckCommand(noon)).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(args);
    }
}
