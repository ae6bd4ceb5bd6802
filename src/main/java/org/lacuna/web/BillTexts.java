package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages on bills; they stand in {@code messages/b_<language>.properties}. A bundle of their own, since the
 * framework cannot generate one of more than 300 messages.
 */
@MessageBundle("b")
interface BillTexts {

    @Message
    String hypothetical();

    @Message
    String hypothetical_short();

    @Message
    String hypothetical_means();

    @Message
    String bills_title();

    @Message
    String bills_lead();

    @Message
    String bills_caption();

    @Message
    String bills_none();

    @Message
    String word();

    @Message
    String start_new();

    @Message
    String start();

    @Message
    String title();

    @Message
    String state();

    @Message
    String state_hint();

    @Message
    String rules();

    @Message
    String rules_title();

    @Message
    String rules_lead();

    @Message
    String rules_none();

    @Message
    String unknown();

    @Message
    String today();

    @Message
    String then();

    @Message
    String direction();

    @Message
    String uncovered();

    @Message
    String edit();

    @Message
    String brief();

    @Message
    String brief_title(String title);

    @Message
    String verdict_share(String after, String before, int deployments);

    @Message
    String verdict_domain(String domain, String after, String before);

    @Message
    String systems(int count, int all);

    @Message
    String blunted(int count);

    @Message
    String blunted_tag();

    @Message
    String rule_blunted(int count, int all);

    @Message
    String rule_systems(int count);

    @Message
    String unscored();

    @Message
    String directions();

    @Message
    String coverage_caption();

    @Message
    String deployments_caption();

    @Message
    String more_systems(int all);

    @Message
    String first(int shown, int all);

    @Message
    String gaps_title();

    @Message
    String gaps_lead();

    @Message
    String questions(int count);

    @Message
    String closed();

    @Message
    String partly();

    @Message
    String opened();

    @Message
    String left();

    @Message
    String none();

    @Message
    String if_open();

    @Message
    String gap_blocked();

    @Message
    String caps_title();

    @Message
    String caps_lead();

    @Message
    String cap_systems(int before, int after);

    @Message
    String cap_blunts(int count);

    @Message
    String no_caps();

    @Message
    String gate(String share);

    @Message
    String gate_rules();

    @Message
    String answers_today();

    @Message
    String answers_then();

    @Message
    String remove_rule();

    @Message
    String choose();

    @Message
    String choose_hint();

    @Message
    String has();

    @Message
    String next();

    @Message
    String about();

    @Message
    String remove();

    @Message
    String remove_means();

    @Message
    String today_open();

    @Message
    String kept();

    @Message
    String option_hint();

    @Message
    String binds_label();

    @Message
    String binds_hint();

    @Message
    String binds_open();

    @Message
    String article();

    @Message
    String problem_title();

    @Message
    String problem_link(String found);

    @Message
    String problem_no_option();

    @Message
    String problem_operator(String found);

    @Message
    String problem_version(String title, int rules);
}
