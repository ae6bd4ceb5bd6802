package org.lacuna.lint;

import org.lacuna.ruleset.Ruleset;

/** Names the place in the files of a ruleset where a finding is mended. */
final class Where {

    private Where() {
    }

    static String criterion(Ruleset ruleset, String id) {
        return ruleset.id() + "/criteria, " + id;
    }

    /** @param part as in {@code cap no-legal-basis} */
    static String head(Ruleset ruleset, String part) {
        return ruleset.id() + "/ruleset.yaml, " + part;
    }

    static String instrument(Ruleset ruleset, String id) {
        return ruleset.id() + "/instruments.yaml, " + id;
    }
}
