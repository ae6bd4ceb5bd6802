package org.lacuna.report;

import java.util.List;
import org.lacuna.ruleset.CompellingLaw;
import org.lacuna.ruleset.Instrument;

/**
 * A foreign state at home in which vendors are, and the law by which it can make them help.
 *
 * @param state ISO 3166-1 alpha-2 code; empty = where the vendors are at home is not known
 * @param laws empty = the law of that state was not looked into
 */
public record VendorStateReport(String state, List<Supplier> suppliers, List<Law> laws) {

    /**
     * A vendor as the sources name it.
     *
     * @param deployments ids of those it supplied
     */
    public record Supplier(String name, List<String> deployments) {
    }

    /** @param instrument with what each provision lets the state ask for */
    public record Law(Instrument instrument, CompellingLaw law) {
    }
}
