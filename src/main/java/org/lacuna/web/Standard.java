package org.lacuna.web;

import java.util.List;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Ruleset;

/**
 * What a standard says to a criterion.
 *
 * @param at may be empty
 */
record Standard(String instrument, String at, String status, String says) {

    static List<Standard> of(Ruleset ruleset, Criterion criterion) {
        return criterion.citations().stream().map(c -> of(ruleset.findInstrument(c.instrument()).orElseThrow(), c))
                .toList();
    }

    private static Standard of(Instrument instrument, Citation citation) {
        return new Standard(instrument.shortTitle(), citation.at().orElse(""), instrument.status(),
                instrument.says(citation));
    }
}
