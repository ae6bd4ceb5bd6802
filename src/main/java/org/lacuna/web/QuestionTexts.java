package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of answers that several people work on; they stand in {@code messages/q_<language>.properties}. */
@MessageBundle("q")
interface QuestionTexts {

    @Message
    String choose_several();

    @Message
    String several_label();

    @Message
    String several_hint();

    @Message
    String own_label();

    @Message
    String own_all();

    @Message
    String own_given();

    @Message
    String own_none(String operator);

    @Message
    String own_lead(String operator);

    @Message
    String own_remove();

    @Message
    String why_label();

    @Message
    String why_hint();

    @Message
    String draft_lead(String when);

    @Message
    String draft_drop();

    @Message
    String draft_state();

    @Message
    String taken_lead();

    @Message
    String clash_problem();

    @Message
    String clash_title();

    @Message
    String clash_hint();

    @Message
    String side_mine();

    @Message
    String side_theirs();

    @Message
    String side_base();

    @Message
    String part_answer();

    @Message
    String part_binds();

    @Message
    String part_evidence();

    @Message
    String part_confidence();

    @Message
    String part_justification();

    @Message
    String nothing();

    @Message
    String history();

    @Message
    String history_title();

    @Message
    String history_caption();

    @Message
    String history_none();

    @Message
    String history_when();

    @Message
    String history_who();

    @Message
    String history_what();

    @Message
    String history_why();

    @Message
    String came();

    @Message
    String went();

    @Message
    String place();

    @Message
    String private_label();

    @Message
    String private_hint();
}
