package org.lacuna.report;

import java.util.Optional;
import java.util.Set;
import org.lacuna.ruleset.Operator;

/**
 * A country whose law gives all that a criterion asks for, and where it stands.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param instrument title of the act
 * @param provision article or paragraph; may be empty
 * @param link http or https; may be empty
 * @param binds operators the rule reaches; empty set = an institution; absent = not stated
 */
public record Precedent(String country, String instrument, String provision, String link,
        Optional<Set<Operator>> binds) {

    /** Whether it reaches some operators and leaves others out. */
    public boolean bindsSome() {
        return binds.filter(b -> !b.isEmpty() && b.size() < Operator.values().length).isPresent();
    }
}
