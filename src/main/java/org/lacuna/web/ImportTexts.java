package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of imports; they stand in {@code messages/im_<language>.properties}. */
@MessageBundle("im")
interface ImportTexts {

    @Message
    String lead();

    @Message
    String file_hint();

    @Message
    String bring();

    @Message
    String kept_title();

    @Message
    String kept_caption();

    @Message
    String import_one();

    @Message
    String profile();

    @Message
    String state();

    @Message
    String state_stands();

    @Message
    String state_undone();

    @Message
    String unreadable_title(String name);

    @Message
    String detect_again();

    @Message
    String file_title(String name);

    @Message
    String file_lead();

    @Message
    String by_title();

    @Message
    String by_known(String title);

    @Message
    String by_unknown();

    @Message
    String check();

    @Message
    String read_title();

    @Message
    String kind();

    @Message
    String encoding();

    @Message
    String encoding_guessed();

    @Message
    String delimiter();

    @Message
    String tab();

    @Message
    String header_row();

    @Message
    String records();

    @Message
    String read_otherwise();

    @Message
    String detect();

    @Message
    String whole_document();

    @Message
    String table();

    @Message
    String all_tables();

    @Message
    String read_so();

    @Message
    String first_rows();

    @Message
    String give_up();

    @Message
    String running_title(String name);

    @Message
    String running_writing(String rows);

    @Message
    String running_checking(String rows);

    @Message
    String running_means();

    @Message
    String look_again();

    @Message
    String stop();

    @Message
    String failed_title(String name);

    @Message
    String failed_inside();

    @Message
    String check_lead(String title);

    @Message
    String rows_taken(String rows);

    @Message
    String rows_skipped(String rows);

    @Message
    String rows_refused(String rows);

    @Message
    String skipped();

    @Message
    String records_of(String kind);

    @Message
    String would_title();

    @Message
    String edited();

    @Message
    String edited_means();

    @Message
    String overwrite();

    @Message
    String twice();

    @Message
    String missing();

    @Message
    String missing_means();

    @Message
    String write_without(String added, String changed, String refused);

    @Message
    String write_ticked();

    @Message
    String refused_means();

    @Message
    String refused_file();

    @Message
    String told_caption(int count);

    @Message
    String effects_title();

    @Message
    String effects_means();

    @Message
    String effects_caption();

    @Message
    String systems();

    @Message
    String effects_too_many();

    @Message
    String effects_none();

    @Message
    String duplicates_title();

    @Message
    String duplicates_means();

    @Message
    String duplicates_some();

    @Message
    String duplicates_caption();

    @Message
    String incoming();

    @Message
    String on_file();

    @Message
    String changed_title();

    @Message
    String warnings_title();

    @Message
    String warnings_means();

    @Message
    String kept(long number);

    @Message
    String undone_on(String date);

    @Message
    String when();

    @Message
    String left_alone();

    @Message
    String undo_title();

    @Message
    String undo_means(String removed, String restored);

    @Message
    String undo_since(String count);

    @Message
    String undo_all();

    @Message
    String undo_reason();

    @Message
    String undo_needs();

    @Message
    String undo();

    @Message
    String by_columns();

    @Message
    String columns_title(String name);

    @Message
    String columns_lead();

    @Message
    String columns_caption();

    @Message
    String column();

    @Message
    String samples();

    @Message
    String becomes();

    @Message
    String left_out();

    @Message
    String constants_title();

    @Message
    String constants_lead();

    @Message
    String choose();

    @Message
    String country_of_all();

    @Message
    String words_title();

    @Message
    String words_lead();

    @Message
    String in_the_cell();

    @Message
    String means();

    @Message
    String source_title();

    @Message
    String profile_title();

    @Message
    String publisher();

    @Message
    String profile_link();

    @Message
    String profile_licence();

    @Message
    String profile_attribution();

    @Message
    String profile_redistributable();

    @Message
    String save_title();

    @Message
    String profile_id();

    @Message
    String save_profile();

    @Message
    String show_words();

    @Message
    String columns_needed();

    @Message
    String columns_bad_id(String id);
}
