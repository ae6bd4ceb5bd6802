package org.lacuna.deployment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a system was paid for.
 *
 * @param type loan, grant, donation, investment, ppp, vendor-financed, own-budget, mixed, unknown, or empty
 * @param currency ISO 4217; empty without amount
 * @param qualifier exact, approx, at-least, up-to, range, planned, derived, unknown, or empty
 * @param raw the words of the source
 * @param financierState ISO 3166-1 alpha-2 code; empty = unknown
 */
public record Financing(String type, Optional<BigDecimal> amount, String currency, String qualifier, String raw,
        String financier, String financierState) {

    /** Whether nobody said anything of it. */
    public boolean isNothing() {
        return amount.isEmpty() && (type + raw + financier + financierState).isEmpty();
    }
}
