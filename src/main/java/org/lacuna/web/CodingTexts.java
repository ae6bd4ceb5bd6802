package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of second codings and of what is hidden for now; they stand in {@code messages/sc_<language>.properties}. */
@MessageBundle("sc")
public interface CodingTexts {

    @Message
    String open();

    @Message
    String blind_title();

    @Message
    String blind_says(String country);

    @Message
    String blind_go();

    @Message
    String hidden_title();

    @Message
    String hidden_says(String country);

    @Message
    String hidden_go();

    @Message
    String note();

    @Message
    String note_coding();

    @Message
    String note_unsubmitted();

    @Message
    String unsettled_title();

    @Message
    String unsettled_says();

    @Message
    String disputed();

    @Message
    String disputed_says();

    @Message
    String own_title(String country);

    @Message
    String own_lead();

    @Message
    String own_progress(long answered, int count);

    @Message
    String own_answered();

    @Message
    String own_unanswered();

    @Message
    String hand_in_lead();

    @Message
    String hand_in();

    @Message
    String left_open(String title);

    @Message
    String left_draft(String title);

    @Message
    String own_back();

    @Message
    String clash_windows();

    @Message
    String list_title(String country);

    @Message
    String list_lead();

    @Message
    String list_caption();

    @Message
    String list_none();

    @Message
    String who();

    @Message
    String asked();

    @Message
    String asked_by(String who, String at);

    @Message
    String how();

    @Message
    String how_sections(int count, String sections);

    @Message
    String how_share(int count, int percent, String seed);

    @Message
    String how_single(int count);

    @Message
    String state();

    @Message
    String state_open(long answered, int count);

    @Message
    String state_handed_in(String at, long unsettled);

    @Message
    String state_withdrawn(String at);

    @Message
    String look();

    @Message
    String begin_title();

    @Message
    String how_label();

    @Message
    String choose_share();

    @Message
    String choose_sections();

    @Message
    String choose_single();

    @Message
    String percent();

    @Message
    String seed();

    @Message
    String seed_hint();

    @Message
    String sections_label();

    @Message
    String single_label();

    @Message
    String section_count(String title, int count);

    @Message
    String coder_hint();

    @Message
    String begin();

    @Message
    String begin_none();

    @Message
    String problem_how();

    @Message
    String problem_sections();

    @Message
    String problem_single();

    @Message
    String problem_percent(String found);

    @Message
    String problem_seed(String found);

    @Message
    String problem_none();

    @Message
    String problem_coder();

    @Message
    String problem_own(String name, String titles);

    @Message
    String problem_busy(String name);

    @Message
    String coded_title(String country, String coder);

    @Message
    String coded_back();

    @Message
    String not_yet();

    @Message
    String withdraw_lead();

    @Message
    String withdraw();

    @Message
    String withdrawn();

    @Message
    String agree_title(int count);

    @Message
    String agree_note();

    @Message
    String accept();

    @Message
    String accept_lead();

    @Message
    String accepted(int count);

    @Message
    String accepted_left(int count);

    @Message
    String is_accepted();

    @Message
    String differ_title(long count);

    @Message
    String differ_lead();

    @Message
    String first();

    @Message
    String second();

    @Message
    String decide();

    @Message
    String keep_first();

    @Message
    String take_second();

    @Message
    String take_option(String means);

    @Message
    String reason();

    @Message
    String reason_hint();

    @Message
    String settle();

    @Message
    String settled_title(int count);

    @Message
    String settled_first(String who);

    @Message
    String settled_second(String who);

    @Message
    String settled_other(String who);

    @Message
    String problem_decision();

    @Message
    String problem_reason();

    @Message
    String problem_settle_own();

    @Message
    String problem_settled();

    @Message
    String agreement_title();

    @Message
    String agreement_lead();

    @Message
    String agreement_share(int agreeing, int units, int percent);

    @Message
    String alpha_nominal(String alpha, int units);

    @Message
    String alpha_ordinal(String alpha, int units);

    @Message
    String alpha_interval(String low, String high);

    @Message
    String alpha_no_interval();

    @Message
    String alpha_no_nominal(int units);

    @Message
    String alpha_no_ordinal(int units);

    @Message
    String alpha_scale();

    @Message
    String agreement_none();

    @Message
    String setting_title();

    @Message
    String setting_lead();

    @Message
    String setting_label();

    @Message
    String setting_do();

    @Message
    String scores_hidden();
}
