package org.lacuna.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.cases.Case;
import org.lacuna.cases.CaseCoverage;
import org.lacuna.cases.CaseRunner;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;

/** What no case tries. */
final class CaseLint {

    private CaseLint() {
    }

    static List<Finding> findings(Ruleset ruleset, Optional<Overlay> overlay, List<Case> cases) {
        CaseCoverage coverage = CaseCoverage.of(ruleset, overlay, new CaseRunner(ruleset).run(cases));
        List<Finding> findings = new ArrayList<>();
        look(findings, ruleset, "answers ", coverage.criteria());
        look(findings, ruleset, "shows how these caps act: ", coverage.capsNever());
        look(findings, ruleset, "shows how these gates take something: ", coverage.gatesNever());
        return findings;
    }

    private static void look(List<Finding> findings, Ruleset ruleset, String does, List<String> ids) {
        if (!ids.isEmpty()) {
            findings.add(Finding.remark(ruleset.id() + "/cases",
                    "No case " + does + String.join(", ", ids) + "; expected is at least one for each."));
        }
    }
}
