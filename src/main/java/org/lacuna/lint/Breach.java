package org.lacuna.lint;

import java.util.Optional;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Interval;

/**
 * A counter-example: a trial that breaks its promise.
 *
 * @param score what gets worse or opens, as a part of a sentence
 * @param risk whether less is better
 */
record Breach(Trial trial, String score, boolean risk, Interval before, Interval after) {

    /** The same counter-example without anything that it does not need. */
    Breach shrunk(Ruleset ruleset, Trials trials) {
        Simpler simpler = new Simpler(ruleset);
        Breach smallest = this;
        Optional<Breach> smaller = Optional.of(this);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = simpler.than(smallest.trial()).flatMap(t -> trials.breach(t).stream()).findFirst();
        }
        return smallest;
    }
}
