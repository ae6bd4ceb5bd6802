package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the questionnaire away from the net; they stand in {@code messages/wb_<language>.properties}. */
@MessageBundle("wb")
interface WorkbookTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String download();

    @Message
    String file_hint();

    @Message
    String bring();

    @Message
    String about();

    @Message
    String about_title();

    @Message
    String about_country();

    @Message
    String about_assessment();

    @Message
    String about_version();

    @Message
    String about_fingerprint();

    @Message
    String how_title();

    @Message
    String how_fill();

    @Message
    String how_answer();

    @Message
    String how_binds();

    @Message
    String how_sources();

    @Message
    String how_own();

    @Message
    String how_leave();

    @Message
    String how_back();

    @Message
    String others();

    @Message
    String everybody();

    @Message
    String nobody();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String cut();

    @Message
    String more(int count);

    @Message
    String column_id();

    @Message
    String column_operator();

    @Message
    String column_question();

    @Message
    String column_guidance();

    @Message
    String column_answer();

    @Message
    String column_bill();

    @Message
    String column_more();

    @Message
    String column_version();

    @Message
    String check_title();

    @Message
    String refused_title();

    @Message
    String refused_kind();

    @Message
    String refused_other();

    @Message
    String refused_assessment(String found, String here);

    @Message
    String refused_large();

    @Message
    String another();

    @Message
    String saved(String count);

    @Message
    String moved();

    @Message
    String other_version();

    @Message
    String counts(int added, int changed, int unchanged, int clashes, int open);

    @Message
    String missing(int count);

    @Message
    String problems_title();

    @Message
    String problems_lead();

    @Message
    String sheet();

    @Message
    String row();

    @Message
    String column();

    @Message
    String found();

    @Message
    String wrong();

    @Message
    String added_title();

    @Message
    String changed_title();

    @Message
    String clashes_title();

    @Message
    String clashes_lead();

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();

    @Message
    String taken();

    @Message
    String decide();

    @Message
    String keep(int added, int changed);

    @Message
    String keep_clashes();

    @Message
    String none();

    @Message
    String log_reason();

    @Message
    String problem_cleared();

    @Message
    String problem_cut();

    @Message
    String problem_date();

    @Message
    String problem_link();

    @Message
    String problem_word(String allowed);

    @Message
    String problem_columns(String columns);

    @Message
    String problem_id();

    @Message
    String problem_version();

    @Message
    String problem_twice();

    @Message
    String booklet_download();

    @Message
    String booklet_letter();

    @Message
    String booklet_title(String country);

    @Message
    String booklet_kicker();

    @Message
    String booklet_lead(long count);

    @Message
    String booklet_how();

    @Message
    String booklet_who();

    @Message
    String booklet_when();

    @Message
    String booklet_justification();
}
