package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of editions that were withdrawn; they stand in {@code messages/wd_<language>.properties}. */
@MessageBundle("wd")
interface WithdrawalTexts {

    @Message
    String title();

    @Message
    String says(int number, String published, String day);

    @Message
    String reason();

    @Message
    String by();

    @Message
    String fingerprint();

    @Message
    String fingerprint_ruleset();

    @Message
    String log();

    @Message
    String means();

    @Message
    String others();

    @Message
    String withdrawn_on(String day);

    @Message
    String list_title();

    @Message
    String data(int number, String day, String reason);

    @Message
    String act_title();

    @Message
    String act_lead();

    @Message
    String act_reason();

    @Message
    String act();
}
