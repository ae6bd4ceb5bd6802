package org.lacuna.order;

import org.lacuna.assessment.AnswerSheet;

/**
 * A country that takes part.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param sheet its answers, under the ruleset of the order
 */
public record CountryRow(String country, AnswerSheet sheet) {

    public static CountryRow of(AnswerSheet sheet) {
        return new CountryRow(sheet.country(), sheet);
    }
}
