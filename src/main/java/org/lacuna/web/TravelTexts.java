package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of whole assessments that are taken elsewhere; they stand in {@code messages/tr_<language>.properties}. */
@MessageBundle("tr")
interface TravelTexts {

    @Message
    String take_title();

    @Message
    String take_lead();

    @Message
    String left_out(String count);

    @Message
    String came(String file, String date);

    @Message
    String import_title();

    @Message
    String import_lead();

    @Message
    String file_hint();

    @Message
    String bring();

    @Message
    String check_title(String id);

    @Message
    String check_lead();

    @Message
    String check_same();

    @Message
    String check_new();

    @Message
    String check_other(String id);

    @Message
    String pin_same(String ruleset);

    @Message
    String pin_earlier(String ruleset);

    @Message
    String pin_redrafted(String ruleset);

    @Message
    String pin_missing(String ruleset);

    @Message
    String id();

    @Message
    String answers();

    @Message
    String ruleset();

    @Message
    String records_new();

    @Message
    String records_changed();

    @Message
    String records_same();

    @Message
    String records_edited();

    @Message
    String left_there();

    @Message
    String unknown_parts(String count);

    @Message
    String log_note();

    @Message
    String nothing();

    @Message
    String take();

    @Message
    String came_as(String id);

    @Message
    String check_as(String id, String there);

    @Message
    String copies();

    @Message
    String other_title();

    @Message
    String other_lead();

    @Message
    String other_label();

    @Message
    String other_hint();
}
