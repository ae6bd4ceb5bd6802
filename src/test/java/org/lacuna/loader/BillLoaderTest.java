package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;

class BillLoaderTest {

    private static final Path RULESETS = Path.of("rulesets");
    private static final Ruleset BASE = RulesetLoader.load(RULESETS).base().source();

    /** Every key there is. */
    private static final String RIGHT = """
            country: KZ
            id: camera-bill
            title: Camera Bill
            state: first reading, 2026-10-02
            link: https://example.org/bill
            rules:
              - {criterion: fr-legal-basis, answer: full, binds: [police, private], at: art 7, note: With a list of purposes.}
              - {criterion: a-constitution, answer: none, binds: []}
              - {criterion: fr-signage, answer: none}
            """;

    @Test
    void everythingInTheFileIsInTheBill() {
        assertThat(read(RIGHT)).isEqualTo(new Bill("camera-bill", "KZ", "Camera Bill", "first reading, 2026-10-02",
                "https://example.org/bill",
                List.of(new Bill.Rule("fr-legal-basis", "full", Optional.of(Set.of(Operator.POLICE, Operator.PRIVATE)), "art 7",
                        "With a list of purposes."), new Bill.Rule("a-constitution", "none", Optional.of(Set.of()), "", ""),
                        new Bill.Rule("fr-signage", "none", Optional.empty(), "", ""))));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(refusal("""
                country: KG
                id: camera-bill
                title: Camera Bill
                rules:
                  - {criterion: fr-nothing, answer: full}
                  - {criterion: fr-legal-basis, answer: best}
                  - {criterion: fr-signage, answer: none}
                  - {criterion: fr-signage, answer: full}
                  - {criterion: %s, answer: full}
                """.formatted(practice()))).isEqualTo("""
                bill.yaml line 1: The bill is of KG; asked for was KZ.
                bill.yaml line 5: The ruleset base has no criterion fr-nothing.
                bill.yaml line 6: The criterion fr-legal-basis has no option best; it has none, partial, substantial, full.
                bill.yaml line 8: The criterion fr-signage has a rule a second time.
                bill.yaml line 9: The criterion %s is about practice; a bill changes only law.""".formatted(practice()));
    }

    @Test
    void whatTheSchemaForbidsIsRefused() {
        assertThat(refusal(RIGHT.replace("id: camera-bill", "id: Camera Bill").replace("https:", "javascript:")
                .replace("[police, private]", "[police, army]").replace("note: With", "remark: With")))
                .isEqualTo(
                        """
                                bill.yaml line 2: id is Camera Bill; allowed is lower-case letters and digits, parts joined by -.
                                bill.yaml line 5: link is javascript://example.org/bill; \
                                allowed is a link that begins with http:// or https://.
                                bill.yaml line 7: binds 2 is army; \
                                allowed is all, police, security-service, municipal, other-public, private.
                                bill.yaml line 7: rules 1 has the unknown key remark; allowed are criterion, answer, binds, at, note.""");
    }

    @Test
    void aBillWithoutRulesIsRefused() {
        assertThat(refusal("{country: KZ, id: camera-bill, title: Camera Bill, rules: []}"))
                .isEqualTo("bill.yaml line 1: rules has too few entries; allowed is 1 or more.");
    }

    private static String practice() {
        return BASE.groups().get(BASE.groups().size() - 1).criteria().get(0).id();
    }

    private static Bill read(String text) {
        return new BillLoader(RULESETS).read("bill.yaml", text, "KZ", BASE);
    }

    private static String refusal(String text) {
        return catchThrowableOfType(FaultyFilesException.class, () -> read(text)).getMessage();
    }
}
