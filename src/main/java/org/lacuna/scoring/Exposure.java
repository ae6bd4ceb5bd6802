package org.lacuna.scoring;

import java.util.Set;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.Vocabulary.Scale;
import org.lacuna.ruleset.Vocabulary.Status;

/**
 * How grave a deployment is: severity of its traits x how far it has come x how large it is.
 * <p>
 * How well it is documented is no factor, since that would reward secrecy; a statement that nobody else supports only
 * lowers the lower end to 0.
 *
 * @param severity 0 to 1, points of the traits held at 100
 * @param status 0 to 1
 * @param scale 0 to 1
 * @param total the product
 */
public record Exposure(Interval severity, Interval status, Interval scale, Interval total) {

    /** @param traits all that the deployment has in the case looked at, with those they imply */
    static Exposure of(Deployment deployment, Set<String> traits, Vocabulary words) {
        Interval severity = Interval.at(severity(traits, words));
        Interval status = status(deployment, words);
        Interval scale = deployment.scale().stream().filter(Claim::countsCameras).map(c -> scale(c, words.scale()))
                .reduce(Interval::or).orElse(new Interval(words.scale().floor(), 1));
        Interval total = severity.times(status).times(scale);
        return new Exposure(severity, status, scale,
                deployment.proof().isRumour() ? new Interval(0, total.hi()) : total);
    }

    Exposure or(Exposure other) {
        return new Exposure(severity.or(other.severity), status.or(other.status), scale.or(other.scale),
                total.or(other.total));
    }

    private static double severity(Set<String> traits, Vocabulary words) {
        Set<String> implied = new java.util.HashSet<>();
        traits.forEach(t -> words.findTrait(t).ifPresent(trait -> implied.addAll(trait.implies())));
        int points = traits.stream().filter(t -> !implied.contains(t))
                .mapToInt(t -> words.findTrait(t).map(Trait::severity).orElse(0)).sum();
        return Math.min(100, points) / 100.0;
    }

    private static Interval status(Deployment deployment, Vocabulary words) {
        Status status = words.findStatus(deployment.history().status()).orElseThrow(() -> new IllegalArgumentException(
                "The deployment " + deployment.id() + " has the unknown status " + deployment.history().status()));
        return new Interval(status.from(), status.to());
    }

    private static Interval scale(Claim claim, Scale scale) {
        double lo = claim.min().isPresent() ? factor(claim.min().getAsLong(), scale) : scale.floor();
        double hi = claim.max().isPresent() ? factor(claim.max().getAsLong(), scale) : 1;
        return new Interval(Math.min(lo, hi), hi);
    }

    /** StrictMath, so that every machine gets the same digits. */
    private static double factor(long cameras, Scale scale) {
        double factor = StrictMath.log1p(cameras) / StrictMath.log1p(scale.reference());
        return Math.max(scale.floor(), Math.min(1, factor));
    }
}
