package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that only printed reports have; they stand in {@code messages/r_<language>.properties}. */
@MessageBundle("r")
interface ReportTexts {

    @Message
    String subject(String country);

    @Message
    String edition();

    @Message
    String running();

    @Message
    String watermark();

    @Message
    String page();

    @Message
    String of();

    @Message
    String contents();

    @Message
    String go_to(String where);

    @Message
    String source(int number);

    @Message
    String opens(String title);

    @Message
    String verdict_start(String country);

    @Message
    String verdict_domain(String points, String domain);

    @Message
    String and();

    @Message
    String verdict_end(String share, int systems);

    @Message
    String verdict_none();

    @Message
    String of_hundred();

    @Message
    String big_answered(long answered, int criteria);

    @Message
    String citation(String country, String date, String version, String fingerprint);

    @Message
    String cite();

    @Message
    String first_title();

    @Message
    String facts_title();

    @Message
    String facts_lead();

    @Message
    String facts_caption();

    @Message
    String fact();

    @Message
    String says();

    @Message
    String sources();

    @Message
    String special_for();

    @Message
    String special_answer();

    @Message
    String bar_means();

    @Message
    String how_numbers();

    @Message
    String how_draft();

    @Message
    String affected();

    @Message
    String affected_systems(int count);

    @Message
    String among();

    @Message
    String has_it();

    @Message
    String nowhere();

    @Message
    String effect();

    @Message
    String further_title(int first, int last);

    @Message
    String further_lead();

    @Message
    String further_caption();

    @Message
    String missing();

    @Message
    String unknown_title();

    @Message
    String unknown_first(int shown, int all);

    @Message
    String systems_lead();

    @Message
    String matrix_ids();

    @Message
    String matrix_alike();

    @Message
    String group_part(String group, int first, int last, int all);

    @Message
    String systems_title();

    @Message
    String flows_title();

    @Message
    String flows_lead();

    @Message
    String flows_caption();

    @Message
    String flows_none();

    @Message
    String systems_alike(int number, int count);

    @Message
    String vendor_from();

    @Message
    String law_there();

    @Message
    String law_not_read();

    @Message
    String stored();

    @Message
    String paid_by();

    @Message
    String rules();

    @Message
    String none();

    @Message
    String safeguards_caption();

    @Message
    String safeguards_lead();

    @Message
    String stands();

    @Message
    String findings_lead();

    @Message
    String findings_reviewed(long reviewed, int answers);

    @Message
    String not_answered(int count);

    @Message
    String no_findings();

    @Message
    String score_even();

    @Message
    String reviewed();

    @Message
    String method_title();

    @Message
    String method_lead();

    @Message
    String weights_caption();

    @Message
    String group();

    @Message
    String why_weight();

    @Message
    String limits_title();

    @Message
    String limit_states(int criteria, long answered, long unknown, long notApplicable, long unanswered);

    @Message
    String limit_one();

    @Message
    String limit_reply();

    @Message
    String limit_systems();

    @Message
    String sources_lead();

    @Message
    String sources_caption();

    @Message
    String sources_none();

    @Message
    String number();

    @Message
    String no_link();

    @Message
    String annex_findings();

    @Message
    String annex_systems();

    @Message
    String annex_answers();

    @Message
    String annex_again();

    @Message
    String annex_lead();

    @Message
    String question();

    @Message
    String answer();

    @Message
    String column_police();

    @Message
    String column_security();

    @Message
    String column_municipal();

    @Message
    String column_public();

    @Message
    String column_private();

    @Message
    String glossary_title();

    @Message
    String glossary_caption();

    @Message
    String term();

    @Message
    String meaning();

    @Message
    String coverage_means();

    @Message
    String exposure_is();

    @Message
    String uncovered_is();

    @Message
    String gap_is();

    @Message
    String cap_word();

    @Message
    String cap_is();

    @Message
    String gate_word();

    @Message
    String gate_is();

    @Message
    String operator_is();

    @Message
    String answered_is();

    @Message
    String reproduce_title();

    @Message
    String reproduce_lead();

    @Message
    String program();

    @Message
    String command();

    @Message
    String pdf();

    @Message
    String pdf_letter();

    @Message
    String odt();
}
