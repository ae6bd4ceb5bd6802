package org.lacuna.ruleset.language;

import java.util.Optional;

/**
 * The ruleset that an assessment was made with, and what has become of it.
 *
 * @param id of the ruleset
 * @param version that the assessment was made with
 * @param model fingerprint that the assessment was made with; may be empty
 * @param current the version that is used now; empty if there is no such ruleset any more
 * @param ruleset that its numbers come from; empty if it is missing
 */
public record Pin(String id, String version, String model, Standing standing, String current,
        Optional<TranslatedRuleset> ruleset) {

    /** What has become of a version. */
    public enum Standing {
        /** It is the one in use. */
        CURRENT,
        /** It is still here, and a later one is in use. */
        EARLIER,
        /** It was a draft then and has changed since; what it was is not kept. */
        REDRAFTED,
        /** Its files are not here. */
        MISSING
    }

    static Pin missing(String id, String version, String model, String current) {
        return new Pin(id, version, model, Standing.MISSING, current, Optional.empty());
    }

    public boolean isInUse() {
        return standing == Standing.CURRENT;
    }

    public boolean isRedrafted() {
        return standing == Standing.REDRAFTED;
    }

    public boolean isMissing() {
        return standing == Standing.MISSING;
    }

    /** @throws MissingVersionException if its files are not here: no other version stands in for it */
    public TranslatedRuleset require() {
        return ruleset.orElseThrow(() -> new MissingVersionException(id, version));
    }
}
