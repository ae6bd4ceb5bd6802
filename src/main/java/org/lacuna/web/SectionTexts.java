package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of whole sections, of earlier answers and of drafts while typing; they stand in
 * {@code messages/se_<language>.properties}.
 */
@MessageBundle("se")
interface SectionTexts {

    @Message
    String autosave_title();

    @Message
    String autosave_lead();

    @Message
    String autosave_on();

    @Message
    String autosave_off();

    @Message
    String autosave_is_on();

    @Message
    String draft_saved(String time);

    @Message
    String draft_failed();

    @Message
    String title(String section, String country);

    @Message
    String open();

    @Message
    String lead();

    @Message
    String saved(int count);

    @Message
    String taken();

    @Message
    String clash();

    @Message
    String clash_here();

    @Message
    String choose();

    @Message
    String alone();

    @Message
    String own();

    @Message
    String why();

    @Message
    String save();

    @Message
    String contents();

    @Message
    String earlier();

    @Message
    String earlier_hint();

    @Message
    String earlier_before(String when);

    @Message
    String earlier_edition(String id, String day);

    @Message
    String use();

    @Message
    String used_before();

    @Message
    String used(String id);
}
