package org.lacuna.report;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.Traits;
import org.lacuna.report.DeploymentReport.NeedReport;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.DeploymentScore.Need;

/** Writes one deployment down. */
public final class DeploymentReporter {

    /** The criterion that asks for the act which allows a system; rulesets build on the base catalogue and keep its ids. */
    public static final String LEGAL_BASIS = "fr-legal-basis";

    private final AnswerSheet sheet;
    private final Ruleset words;

    /**
     * @param sheet by which the deployments were scored
     * @param words the ruleset in the language of the report
     */
    public DeploymentReporter(AnswerSheet sheet, Ruleset words) {
        this.sheet = sheet;
        this.words = words;
    }

    public DeploymentReport report(DeploymentScore score) {
        Set<String> traits = traits(score);
        return new DeploymentReport(score.deployment(), score.operators(), Points.of(score.exposure().severity()),
                Points.of(score.exposure().status()), Points.of(score.exposure().scale()),
                Points.of(score.exposure().total()), score.coverage().map(Points::of), Points.of(score.uncovered()),
                because(score.caps()), because(score.capsUndecided()),
                OlderThanLaw.of(score.deployment().history().start(), legalBasis(score)),
                score.needs().stream().map(n -> need(n, traits)).toList());
    }

    private List<String> because(Set<String> caps) {
        return words.caps().stream().filter(c -> caps.contains(c.id())).map(Cap::because).toList();
    }

    /** Rules cited in answers that say there is some basis; none if the deployment needs no such basis. */
    private List<Evidence> legalBasis(DeploymentScore score) {
        if (score.need(LEGAL_BASIS).isEmpty()) {
            return List.of();
        }
        String none = words.criterion(LEGAL_BASIS).options().get(0).id();
        return score.operators().stream().flatMap(o -> sheet.find(LEGAL_BASIS, o).stream())
                .filter(a -> a.options().stream().anyMatch(o -> !o.equals(none))).flatMap(a -> a.evidence().stream())
                .distinct().toList();
    }

    private Set<String> traits(DeploymentScore score) {
        Set<String> traits = Traits.of(score.deployment(), words.vocabulary().vendorStates()).all();
        score.operators().forEach(o -> traits.add(words.vocabulary().operatorTraits().get(o)));
        return words.vocabulary().withImplied(traits);
    }

    private NeedReport need(Need need, Set<String> traits) {
        Criterion criterion = words.criterion(need.criterion());
        List<String> because = criterion.triggers().contains(Criterion.ANY) ? Collections.singletonList(Criterion.ANY)
                : criterion.triggers().stream().filter(traits::contains).toList();
        return new NeedReport(need.criterion(), criterion.title(), need.certain(), Points.of(need.score()),
                Letter.of(need.score()), because);
    }
}
