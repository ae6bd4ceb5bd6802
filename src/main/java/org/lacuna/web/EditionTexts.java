package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of review and editions; they stand in {@code messages/ed_<language>.properties}. */
@MessageBundle("ed")
interface EditionTexts {

    @Message
    String stamp(int number, String day);

    @Message
    String stamp_by(String organisation);

    @Message
    String stamp_second();

    @Message
    String stamp_lawyer();

    @Message
    String stamp_superseded(int latest);

    @Message
    String stamp_latest();

    @Message
    String stamp_frozen();

    @Message
    String published_short();

    @Message
    String withheld(int count);

    @Message
    String published_title();

    @Message
    String published_lead();

    @Message
    String published_none();

    @Message
    String published_caption();

    @Message
    String edition();

    @Message
    String organisation();

    @Message
    String several_title();

    @Message
    String several_says();

    @Message
    String several_edition(int number, String day);

    @Message
    String organisation_number(String number);

    @Message
    String frozen_title();

    @Message
    String frozen_says();

    @Message
    String life_title();

    @Message
    String state_draft();

    @Message
    String state_submitted();

    @Message
    String state_in_review();

    @Message
    String state_approved();

    @Message
    String state_published();

    @Message
    String state_superseded();

    @Message
    String state_withdrawn();

    @Message
    String state_word();

    @Message
    String submit_lead();

    @Message
    String submit_unanswered(int count);

    @Message
    String submit_to_confirm(int count);

    @Message
    String submit();

    @Message
    String take_lead();

    @Message
    String take();

    @Message
    String send_back_lead();

    @Message
    String send_back_reason();

    @Message
    String send_back();

    @Message
    String approve_lead();

    @Message
    String approve_lawyer();

    @Message
    String approve();

    @Message
    String approve_again();

    @Message
    String approve_author();

    @Message
    String approve_no_accounts();

    @Message
    String approved_by(String who, String when);

    @Message
    String approved_lawyer();

    @Message
    String stale_title();

    @Message
    String stale_lead();

    @Message
    String stale_answers();

    @Message
    String stale_ruleset();

    @Message
    String stale_records();

    @Message
    String stale_again();

    @Message
    String publish_lead();

    @Message
    String publish();

    @Message
    String next_lead();

    @Message
    String next();

    @Message
    String read_edition(int number);

    @Message
    String own_published();

    @Message
    String draft_here();

    @Message
    String steps_caption();

    @Message
    String step_when();

    @Message
    String step_what();

    @Message
    String step_who();

    @Message
    String step_why();

    @Message
    String act_submit();

    @Message
    String act_take();

    @Message
    String act_send_back();

    @Message
    String act_approve();

    @Message
    String act_reopen();

    @Message
    String act_publish();

    @Message
    String act_supersede();

    @Message
    String act_withdraw();

    @Message
    String problem_changed();

    @Message
    String problem_not_now();

    @Message
    String problem_no_reason();

    @Message
    String problem_own_answers();

    @Message
    String problem_nobody();

    @Message
    String problem_second_coding();

    @Message
    String problem_stale();

    @Message
    String verdict_pending();

    @Message
    String verdict_to_be_fixed();

    @Message
    String verdict_improvable();

    @Message
    String verdict_acceptable();

    @Message
    String reviewed_counts();

    @Message
    String show_all();

    @Message
    String show_only();

    @Message
    String show_none();

    @Message
    String to_confirm();

    @Message
    String to_confirm_lead();

    @Message
    String confirm();

    @Message
    String review_title();

    @Message
    String review_lead();

    @Message
    String review_none();

    @Message
    String review_now();

    @Message
    String review_outdated(String verdict, long said, long now);

    @Message
    String remark_of(long version);

    @Message
    String remark_old(long version, long now);

    @Message
    String verdict_label();

    @Message
    String verdict_hint();

    @Message
    String verdict_no();

    @Message
    String words_label();

    @Message
    String words_hint();

    @Message
    String say();

    @Message
    String review_problem_empty();

    @Message
    String review_problem_long();

    @Message
    String review_problem_own();

    @Message
    String review_problem_changed();

    @Message
    String printed_verdict();

    @Message
    String printed_outdated();

    @Message
    String since_title();

    @Message
    String since_lead();

    @Message
    String printed_edition(int number, String day);

    @Message
    String printed_citation(String organisation, String country, int number, String day, String asOf, String version,
            String fingerprint);

    @Message
    String since_moved(String before, String after);

    @Message
    String since_answers(int count);

    @Message
    String not_recompute();

    @Message
    String log_head();
}
