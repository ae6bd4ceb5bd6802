package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of comparisons and of data to take away: {@code {c:compare_title}}. They stand in
 * {@code messages/c_<language>.properties}, apart from {@link Texts}, since Qute cannot build a bundle of more than 300.
 */
@MessageBundle("c")
interface CompareTexts {

    @Message
    String compare_title();

    @Message
    String compare_open();

    @Message
    String compare_lead(int least, int most);

    @Message
    String compare_countries();

    @Message
    String compare_go();

    @Message
    String compare_other();

    @Message
    String compare_refused();

    @Message
    String compare_unknown(String code);

    @Message
    String compare_too_few(int found, int least, int most);

    @Message
    String compare_too_many(int found, int least, int most);

    @Message
    String compare_page_lead();

    @Message
    String compare_none();

    @Message
    String compare_known();

    @Message
    String compare_known_caption();

    @Message
    String compare_open_questions();

    @Message
    String compare_of(int open, int all);

    @Message
    String compare_domain_lead();

    @Message
    String compare_apart_none();

    @Message
    String compare_apart(int apart, int pairs);

    @Message
    String compare_general();

    @Message
    String compare_weakest();

    @Message
    String compare_place();

    @Message
    String compare_above();

    @Message
    String compare_alike();

    @Message
    String compare_order();

    @Message
    String compare_sections();

    @Message
    String compare_sections_lead();

    @Message
    String compare_sections_caption();

    @Message
    String compare_section();

    @Message
    String compare_differing();

    @Message
    String compare_differ(int count, int all);

    @Message
    String compare_practice();

    @Message
    String compare_nothing_answered();

    @Message
    String compare_bases();

    @Message
    String compare_bases_lead();

    @Message
    String compare_bases_caption();

    @Message
    String compare_asking();

    @Message
    String compare_without();

    @Message
    String compare_undecided();

    @Message
    String compare_some();

    @Message
    String compare_without_share(int without, int decided);

    @Message
    String compare_not_determinable();

    @Message
    String compare_provisions();

    @Message
    String compare_provisions_lead();

    @Message
    String compare_provisions_none();

    @Message
    String compare_no_quotation();

    @Message
    String compare_time();

    @Message
    String compare_time_caption();

    @Message
    String compare_law();

    @Message
    String compare_system();

    @Message
    String compare_began();

    @Message
    String compare_undated(String country, int count);

    @Message
    String compare_time_none();

    @Message
    String compare_when();

    @Message
    String compare_caveats();

    @Message
    String caveat_other_ruleset(String theirs, String ruleset, String version);

    @Message
    String caveat_no_assessment();

    @Message
    String caveat_other_day(String day);

    @Message
    String caveat_too_little(String percent);

    @Message
    String caveat_overlap();

    @Message
    String caveat_not_researched();

    @Message
    String compare_downloads();

    @Message
    String compare_tiles();

    @Message
    String compare_svg_ranges();

    @Message
    String compare_svg_dots();

    @Message
    String compare_svg_tiles();

    @Message
    String compare_svg_note();

    @Message
    String compare_criteria();

    @Message
    String compare_criteria_open();

    @Message
    String compare_criteria_lead();

    @Message
    String compare_criteria_caption(String section);

    @Message
    String compare_criteria_all();

    @Message
    String compare_criteria_differing();

    @Message
    String compare_criteria_alike();

    @Message
    String compare_criterion();

    @Message
    String compare_certain();

    @Message
    String compare_back();

    @Message
    String picture_ranges();

    @Message
    String picture_dots();

    @Message
    String data_title();

    @Message
    String data_lead();

    @Message
    String data_zip();

    @Message
    String data_xlsx();

    @Message
    String cite_bib();

    @Message
    String cite_ris();

    @Message
    String cite_csl();

    @Message
    String region_pdf();

    @Message
    String region_pdf_letter();

    @Message
    String region_central_asia();

    @Message
    String region_many(int countries);

    @Message
    String region_title_long(int found, int most);

    @Message
    String region_kicker();

    @Message
    String region_document(String title);

    @Message
    String region_subject();

    @Message
    String region_start(int countries);

    @Message
    String region_apart_none();

    @Message
    String region_apart(int apart, int pairs);

    @Message
    String region_without(int systems);

    @Message
    String region_cite(String title, String date, String version, String fingerprint);

    @Message
    String region_cite_published(String title, String date, String version, String fingerprint);

    @Message
    String region_published();

    @Message
    String region_codes();

    @Message
    String region_picture();

    @Message
    String region_letters();

    @Message
    String region_letters_lead();

    @Message
    String region_part(String section, int first, int last, int all);

    @Message
    String region_names(String country);

    @Message
    String region_method_lead();

    @Message
    String region_again_caption();

    @Message
    String region_again();

    @Message
    String region_address();

    @Message
    String compare_png_ranges();

    @Message
    String compare_png_dots();

    @Message
    String compare_png_tiles();
}
