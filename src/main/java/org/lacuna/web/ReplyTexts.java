package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the right of reply; they stand in {@code messages/rp_<language>.properties}. */
@MessageBundle("rp")
interface ReplyTexts {

    @Message
    String who();

    @Message
    String title();

    @Message
    String whole_title();

    @Message
    String lead();

    @Message
    String kicker();

    @Message
    String none();

    @Message
    String ask();

    @Message
    String frozen();

    @Message
    String of(String behalf);

    @Message
    String signed(String name, String office, String day);

    @Message
    String signed_post(String name, String post, String office, String day);

    @Message
    String outdated();

    @Message
    String withdrawn(String day, String reason);

    @Message
    String about_gone(String id);

    @Message
    String original_at();

    @Message
    String translated();

    @Message
    String no_score();

    @Message
    String to();

    @Message
    String to_report();

    @Message
    String to_questions();

    @Message
    String to_records();

    @Message
    String change();

    @Message
    String add_title();

    @Message
    String change_title(int number);

    @Message
    String form_lead();

    @Message
    String name();

    @Message
    String office();

    @Message
    String post();

    @Message
    String optional();

    @Message
    String behalf();

    @Message
    String received();

    @Message
    String language();

    @Message
    String language_other();

    @Message
    String choose();

    @Message
    String text();

    @Message
    String translation();

    @Message
    String translation_hint();

    @Message
    String original();

    @Message
    String original_hint();

    @Message
    String save();

    @Message
    String withdraw_title(int number);

    @Message
    String withdraw_lead();

    @Message
    String reason();

    @Message
    String withdraw();

    @Message
    String problem_to(String found);

    @Message
    String problem_missing(String field);

    @Message
    String problem_date(String found);

    @Message
    String problem_future(String found);

    @Message
    String problem_language();

    @Message
    String problem_reason();

    @Message
    String problem_changed();

    @Message
    String brief(long count);

    @Message
    String link();
}
