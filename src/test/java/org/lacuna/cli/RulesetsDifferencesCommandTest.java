package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RulesetsDifferencesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDifferencesArePrintedAsATableWithTheirReasons() {
        assertThat(run("european-essential-guarantees")).isZero();
        assertThat(out.toString()).startsWith("""
                european-essential-guarantees 0.1.0 extends base 0.1.0: 29 criteria stay.

                It is not about private.

                criterion   weight  which, and why
                replaced    2 -> 3  a-remedies
                                    The base asks for remedies against any unlawful use of data. Guarantee D asks for one \
                against secret access by the state, before a body that binds the services, open to a person who cannot prove \
                the access.
                added       3       eeg-access-demands
                                    Demands to companies are the usual way to data that came from abroad.
                """).contains("""
                retired             d-whistleblowers
                                    Protection of insiders helps oversight, but no guarantee asks for it.
                """).contains("added       cap       no-remedy\n").contains("left-out    cap       vendor-hole\n");
    }

    @Test
    void aRulesetThatExtendsNoneHasNoDifferences() {
        assertThat(run("base")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("The ruleset base extends no other.\n");
    }

    @Test
    void anUnknownRulesetIsRefusedWithThoseThatThereAre() {
        assertThat(run("eeg")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("There is no ruleset eeg; allowed is base, convention-108-plus, "
                + "european-essential-guarantees.\n");
    }

    private int run(String id) {
        return new CommandLine(new RulesetsCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute("differences", id, "rulesets");
    }
}
