package org.lacuna.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.cases.Expectation.OfDeployment;
import org.lacuna.deployment.Traits;
import org.lacuna.ruleset.Cap;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.DeploymentScore;
import org.lacuna.scoring.DeploymentScore.Need;

/** Whether scores of deployments are what they should be. */
final class DeploymentCheck {

    private final Expectation expects;
    private final CountryScore score;
    private final List<String> failures = new ArrayList<>();

    DeploymentCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
    }

    List<String> failures() {
        expects.deployments().forEach(e -> check(e, score.deployment(e.id())));
        expects.shareUncovered().ifPresent(this::checkShare);
        return failures;
    }

    private void checkShare(ExpectedPoints expected) {
        if (score.shareUncovered().filter(expected::isMetBy).isEmpty()) {
            failures.add("expected a share uncovered of " + expected + ", got " + score.shareUncovered()
                    .map(s -> ExpectedPoints.text(s) + ": " + score.deployments().stream().map(DeploymentCheck::exposed)
                            .collect(Collectors.joining(", ")))
                    .orElse("none: no deployment exposes anybody"));
        }
    }

    private static String exposed(DeploymentScore found) {
        return found.deployment().id() + " is " + ExpectedPoints.text(found.uncovered()) + " of "
                + ExpectedPoints.text(found.exposure().total());
    }

    private void check(OfDeployment expected, DeploymentScore found) {
        expected.coverage().filter(c -> found.coverage().filter(c::isMetBy).isEmpty())
                .ifPresent(c -> failures.add("expected coverage of " + expected.id() + " " + c + ", got "
                        + coverage(found) + ": " + because(expected, found)));
        expected.uncovered().filter(u -> !u.isMetBy(found.uncovered()))
                .ifPresent(u -> failures.add("expected uncovered risk of " + expected.id() + " " + u + ", got "
                        + ExpectedPoints.text(found.uncovered()) + ": its exposure is "
                        + ExpectedPoints.text(found.exposure().total()) + " and its coverage " + coverage(found)));
        expected.caps().ifPresent(c -> checkCaps(c, found.caps(), "to hold down ", found));
        expected.capsUndecided().ifPresent(c -> checkCaps(c, found.capsUndecided(), "to be undecided for ", found));
    }

    private static String coverage(DeploymentScore found) {
        return found.coverage().map(ExpectedPoints::text).orElse("none");
    }

    private void checkCaps(Set<String> expected, Set<String> caps, String what, DeploymentScore found) {
        expected.stream().filter(cap -> !caps.contains(cap)).forEach(cap -> fail(cap, what, found));
        caps.stream().filter(cap -> !expected.contains(cap)).forEach(cap -> fail(cap, "not " + what, found));
    }

    private void fail(String cap, String what, DeploymentScore found) {
        failures.add("expected the cap " + cap + " " + what + found.deployment().id() + ", but it " + says(cap, found));
    }

    private String because(OfDeployment expected, DeploymentScore found) {
        Set<String> caps = expected.caps().orElse(Set.of());
        return Stream.concat(caps.stream().filter(cap -> !found.caps().contains(cap)),
                found.caps().stream().filter(cap -> !caps.contains(cap))).findFirst()
                .map(cap -> "the cap " + cap + " " + says(cap, found)).orElseGet(() -> lost(found));
    }

    private String says(String id, DeploymentScore found) {
        Cap cap = score.ruleset().cap(id);
        String start = (found.caps().contains(id) ? "acts"
                : found.capsUndecided().contains(id) ? "may or may not act"
                        : "did not act")
                + ", because ";
        String trait = "lacks the trait " + String.join(" or ", cap.deployments());
        if (!cap.reaches(traits(found, Traits::all))) {
            return start + "the deployment " + trait;
        }
        return start + new AnswerWords(score).read(cap.when(), found.operators())
                + (cap.reaches(traits(found, Traits::certain)) ? "" : " and the deployment perhaps " + trait);
    }

    private Set<String> traits(DeploymentScore found, Function<Traits, Set<String>> which) {
        Vocabulary words = score.ruleset().vocabulary();
        Set<String> traits = new HashSet<>(which.apply(Traits.of(found.deployment(), words.vendorStates())));
        found.operators().forEach(o -> traits.add(words.operatorTraits().get(o)));
        return words.withImplied(traits);
    }

    private String lost(DeploymentScore found) {
        double all = found.needs().stream().mapToDouble(this::weight).sum();
        Losing losing = new Losing();
        for (Need need : found.needs()) {
            double share = 100 * weight(need) / all;
            losing.add(need.criterion(), share * need.score().width(), share * (1 - need.score().hi()));
        }
        return losing.says();
    }

    private double weight(Need need) {
        Criterion criterion = score.ruleset().criterion(need.criterion());
        return criterion.weight().value();
    }
}
