package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts on rulesets and their differences: {@code {rs:key}}. They stand in
 * {@code messages/rs_<language>.properties}; a bundle of more than 300 messages is not compiled to anything that starts.
 */
@MessageBundle("rs")
interface RulesetTexts {

    @Message
    String rulesets_title();

    @Message
    String rulesets_lead();

    @Message
    String rulesets_criteria(int criteria);

    @Message
    String rulesets_extends(String extended);

    @Message
    String differences_title();

    @Message
    String differences_lead(String extended, String version, int kept);

    @Message
    String differences_without();

    @Message
    String differences_criteria();

    @Message
    String differences_parts();

    @Message
    String differences_change();

    @Message
    String differences_part();

    @Message
    String differences_kind();

    @Message
    String own_questions();

    @Message
    String own_questions_lead();

    @Message
    String under_title(String country, String ruleset);

    @Message
    String under_lead();

    @Message
    String under_own();

    @Message
    String under_own_lead();

    @Message
    String under_others();

    @Message
    String under_others_lead();

    @Message
    String cases_title();

    @Message
    String cases_lead();

    @Message
    String cases_language();

    @Message
    String cases_none();

    @Message
    String cases_failing();

    @Message
    String cases_passing();

    @Message
    String cases_problems();

    @Message
    String cases_open();

    @Message
    String cases_count(int cases, int failed);
}
