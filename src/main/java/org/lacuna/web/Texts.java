package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages; they stand in {@code messages/p_<language>.properties}. */
@MessageBundle("p")
interface Texts {

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String countries();

    @Message
    String country();

    @Message
    String method();

    @Message
    String imports();

    @Message
    String footer();

    @Message
    String footer_method();

    @Message
    String draft();

    @Message
    String draft_means();

    @Message
    String index_title();

    @Message
    String index_lead();

    @Message
    String index_caption();

    @Message
    String index_note();

    @Message
    String index_empty();

    @Message
    String answered();

    @Message
    String systems();

    @Message
    String share_uncovered();

    @Message
    String not_researched();

    @Message
    String does_not_apply();

    @Message
    String tiles();

    @Message
    String tiles_note();

    @Message
    String new_assessment();

    @Message
    String start_assessment();

    @Message
    String no_assessment();

    @Message
    String printable_report();

    @Message
    String answer_questions();

    @Message
    String see_answers();

    @Message
    String verdict(String domain, String general, String weakest);

    @Message
    String band();

    @Message
    String no_grade(int answered);

    @Message
    String too_little();

    @Message
    String verdict_share(String share, int deployments);

    @Message
    String verdict_no_deployments();

    @Message
    String coverage_title();

    @Message
    String coverage_lead();

    @Message
    String coverage();

    @Message
    String operator();

    @Message
    String reasons();

    @Message
    String why();

    @Message
    String general();

    @Message
    String practice_lead();

    @Message
    String practice_mean(String points, int answered, int criteria);

    @Message
    String practice_unknown(int criteria);

    @Message
    String deployments_title();

    @Message
    String deployments_lead();

    @Message
    String deployments_caption();

    @Message
    String deployments_none();

    @Message
    String deployment();

    @Message
    String status();

    @Message
    String exposure();

    @Message
    String uncovered();

    @Message
    String matrix_title();

    @Message
    String matrix_lead();

    @Message
    String matrix_caption();

    @Message
    String gap();

    @Message
    String gaps_title();

    @Message
    String gaps_lead();

    @Message
    String gaps_none();

    @Message
    String remedy();

    @Message
    String gap_effect(String sure, String open, int deployments);

    @Message
    String gap_points(String sure, String open);

    @Message
    String precedent(String country, String instrument);

    @Message
    String standards();

    @Message
    String more_gaps(int count);

    @Message
    String more_open(int count);

    @Message
    String blocked_title();

    @Message
    String blocked_lead();

    @Message
    String blocked_by();

    @Message
    String research_title();

    @Message
    String research_lead();

    @Message
    String research_points(String open);

    @Message
    String open_title();

    @Message
    String open_lead();

    @Message
    String weight();

    @Message
    String lead();

    @Message
    String papers_title();

    @Message
    String papers_lead();

    @Message
    String papers_caption();

    @Message
    String record();

    @Message
    String kind();

    @Message
    String verdict_word();

    @Message
    String note();

    @Message
    String claimed();

    @Message
    String why_title(String domain, String country);

    @Message
    String why_lead();

    @Message
    String why_caption();

    @Message
    String why_more();

    @Message
    String why_reviewed();

    @Message
    String why_not_reviewed();

    @Message
    String reason();

    @Message
    String what();

    @Message
    String share();

    @Message
    String lost();

    @Message
    String open();

    @Message
    String together();

    @Message
    String left_of_hundred();

    @Message
    String back_to();

    @Message
    String report_title(String country);

    @Message
    String report_kicker();

    @Message
    String as_of();

    @Message
    String print_hint();

    @Message
    String how_title();

    @Message
    String how_range();

    @Message
    String how_outer();

    @Message
    String how_letters();

    @Message
    String how_law();

    @Message
    String inventory_title();

    @Message
    String caps();

    @Message
    String findings_title();

    @Message
    String reproduce_title();

    @Message
    String ruleset();

    @Message
    String answers();

    @Message
    String ring();

    @Message
    String ring_cited();

    @Message
    String drawn();

    @Message
    String again();

    @Message
    String reason_given();

    @Message
    String binds();

    @Message
    String binds_all();

    @Message
    String binds_none();

    @Message
    String confidence();

    @Message
    String scores();

    @Message
    String gated();

    @Message
    String bill();

    @Message
    String in_force_from();

    @Message
    String in_force_to();

    @Message
    String read_on();

    @Message
    String not_read();

    @Message
    String place();

    @Message
    String announced();

    @Message
    String start();

    @Message
    String end();

    @Message
    String vendors();

    @Message
    String financing();

    @Message
    String cameras();

    @Message
    String hosting();

    @Message
    String not_known();

    @Message
    String not_scored();

    @Message
    String traits_title();

    @Message
    String possible();

    @Message
    String severity_points(int points);

    @Message
    String law_of(String country);

    @Message
    String deployment_scores();

    @Message
    String exposure_means(String severity, String status, String scale);

    @Message
    String coverage_for();

    @Message
    String uncovered_means();

    @Message
    String older_than_law(String start, String date);

    @Message
    String older_than_law_undated();

    @Message
    String needs_title();

    @Message
    String needs_lead();

    @Message
    String needs_caption();

    @Message
    String criterion();

    @Message
    String criteria();

    @Message
    String letter();

    @Message
    String score();

    @Message
    String because();

    @Message
    String every_deployment();

    @Message
    String sources_title();

    @Message
    String related_title();

    @Message
    String assessment_title(String country);

    @Message
    String editing_local();

    @Message
    String editing_elsewhere();

    @Message
    String progress(long answered, int questions);

    @Message
    String next_open();

    @Message
    String check_answers();

    @Message
    String check_title(String group, String country);

    @Message
    String back_to_list();

    @Message
    String change();

    @Message
    String open_question();

    @Message
    String error();

    @Message
    String saved();

    @Message
    String problem_title();

    @Message
    String question_of(int number, int count);

    @Message
    String guidance();

    @Message
    String counts();

    @Message
    String does_not_count();

    @Message
    String look_in();

    @Message
    String standards_say();

    @Message
    String or();

    @Message
    String choose_silent();

    @Message
    String choose_unknown();

    @Message
    String choose_not_applicable();

    @Message
    String reason_label();

    @Message
    String reason_hint();

    @Message
    String binds_label();

    @Message
    String binds_hint();

    @Message
    String binds_not_stated();

    @Message
    String evidence_label();

    @Message
    String source();

    @Message
    String instrument();

    @Message
    String provision();

    @Message
    String quotation();

    @Message
    String translation();

    @Message
    String link();

    @Message
    String date_read();

    @Message
    String date_from();

    @Message
    String date_to();

    @Message
    String rule_state();

    @Message
    String rule_passed();

    @Message
    String rule_draft();

    @Message
    String add_source();

    @Message
    String remove_source();

    @Message
    String justification_label();

    @Message
    String justification_hint();

    @Message
    String save_next();

    @Message
    String save();

    @Message
    String questions();

    @Message
    String before();

    @Message
    String after();

    @Message
    String import_title();

    @Message
    String file();

    @Message
    String preview();

    @Message
    String preview_title(String file);

    @Message
    String rows();

    @Message
    String rows_new();

    @Message
    String rows_changed();

    @Message
    String rows_unchanged();

    @Message
    String rows_refused();

    @Message
    String row_problems();

    @Message
    String line();

    @Message
    String column();

    @Message
    String found();

    @Message
    String allowed();

    @Message
    String nothing();

    @Message
    String another_file();

    @Message
    String import_nothing();

    @Message
    String import_confirm(String added, String changed);

    @Message
    String import_result(String added, String changed, String unchanged);

    @Message
    String method_title();

    @Message
    String case_fails();

    @Message
    String case_passes();

    @Message
    String method_how();

    @Message
    String method_answer();

    @Message
    String method_gate();

    @Message
    String method_mean();

    @Message
    String method_cap();

    @Message
    String method_range();

    @Message
    String method_deployment();

    @Message
    String method_gap();

    @Message
    String method_path();

    @Message
    String method_next();

    @Message
    String method_grade(int from);

    @Message
    String method_hand();

    @Message
    String method_hand_text();

    @Message
    String domains();

    @Message
    String gates();

    @Message
    String cap_limit(String limit);

    @Message
    String bands();

    @Message
    String band_from(int from);

    @Message
    String severity();

    @Message
    String severity_lead();

    @Message
    String points();

    @Message
    String scale();

    @Message
    String scale_text(int reference, String floor);

    @Message
    String shares_note();

    @Message
    String gated_for();

    @Message
    String triggers();

    @Message
    String options();

    @Message
    String means();

    @Message
    String across_countries();

    @Message
    String error_not_found();

    @Message
    String error_not_found_says();

    @Message
    String error_forbidden();

    @Message
    String error_too_large();

    @Message
    String error_too_large_says();

    @Message
    String error_broken();

    @Message
    String error_broken_says();

    @Message
    String error_form();

    @Message
    String error_form_says();

    @Message
    String problem_no_reason();

    @Message
    String problem_several();

    @Message
    String problem_several_reason();

    @Message
    String problem_no_answer();

    @Message
    String problem_option(String found);

    @Message
    String problem_binds();

    @Message
    String problem_link(int source, String found);

    @Message
    String problem_date(int source, String found);

    @Message
    String problem_copy(int source, String sha256);

    @Message
    String problem_instrument(int source);

    @Message
    String problem_long(String field, int length, int limit);

    @Message
    String problem_version(String theirs);

    @Message
    String problem_no_file();

    @Message
    String narrows(String points);

    @Message
    String reform_title();

    @Message
    String reform_lead();

    @Message
    String reform_caption();

    @Message
    String rule();

    @Message
    String find_out_first();

    @Message
    String removes();

    @Message
    String left();
}
