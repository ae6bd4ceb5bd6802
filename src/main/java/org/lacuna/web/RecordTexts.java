package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages on which deployment records are browsed and corrected; they stand in
 * {@code messages/dr_<language>.properties}. A bundle of its own, since Qute cannot build one of more than 300 texts.
 */
@MessageBundle("dr")
interface RecordTexts {
    @Message
    String list_title(String country);

    @Message
    String list_all(String count);

    @Message
    String list_hits(String hits, String count);

    @Message
    String selection();

    @Message
    String list_devices(String count);

    @Message
    String list_none();

    @Message
    String list_caption();

    @Message
    String no_hits();

    @Message
    String places_open();

    @Message
    String data_package();

    @Message
    String export_note();

    @Message
    String new_record();

    @Message
    String filter_title();

    @Message
    String any();

    @Message
    String trait();

    @Message
    String vendor_state();

    @Message
    String dataset();

    @Message
    String dataset_own();

    @Message
    String filter();

    @Message
    String filter_off();

    @Message
    String only_place();

    @Message
    String not_scored();

    @Message
    String why_country();

    @Message
    String short_kind();

    @Message
    String short_country();

    @Message
    String not_scored_means();

    @Message
    String why_device();

    @Message
    String pages();

    @Message
    String page_number(long number, long pages);

    @Message
    String page_before();

    @Message
    String page_after();

    @Message
    String devices();

    @Message
    String devices_title();

    @Message
    String devices_lead();

    @Message
    String devices_caption();

    @Message
    String devices_traits();

    @Message
    String no_traits();

    @Message
    String country_title();

    @Message
    String country_records(String count);

    @Message
    String country_devices(String count);

    @Message
    String places_title(String country);

    @Message
    String places_lead();

    @Message
    String places_caption();

    @Message
    String places_systems();

    @Message
    String places_others();

    @Message
    String operators();

    @Message
    String kinds();

    @Message
    String no_place();

    @Message
    String formerly();

    @Message
    String raw();

    @Message
    String point();

    @Message
    String granularity();

    @Message
    String scale_title();

    @Message
    String scale_lead();

    @Message
    String scale_caption();

    @Message
    String unit();

    @Message
    String number();

    @Message
    String qualifier();

    @Message
    String as_of();

    @Message
    String source();

    @Message
    String of_record();

    @Message
    String money_title();

    @Message
    String money_caption();

    @Message
    String money_type();

    @Message
    String amount();

    @Message
    String financier();

    @Message
    String not_said();

    @Message
    String origin_title();

    @Message
    String licence();

    @Message
    String no_licence();

    @Message
    String attribution();

    @Message
    String passing_on();

    @Message
    String passing_yes();

    @Message
    String passing_no();

    @Message
    String row_open();

    @Message
    String edit();

    @Message
    String history_title();

    @Message
    String history_none();

    @Message
    String history_caption();

    @Message
    String when();

    @Message
    String what();

    @Message
    String who();

    @Message
    String why();

    @Message
    String came();

    @Message
    String went();

    @Message
    String merged_into();

    @Message
    String merged_here();

    @Message
    String merged_means();

    @Message
    String edit_title(String name);

    @Message
    String new_title(String country);

    @Message
    String edit_lead();

    @Message
    String part_what();

    @Message
    String part_where();

    @Message
    String part_who();

    @Message
    String part_traits();

    @Message
    String traits_hint();

    @Message
    String trait_no();

    @Message
    String trait_perhaps();

    @Message
    String trait_yes();

    @Message
    String part_vendors();

    @Message
    String part_money();

    @Message
    String part_course();

    @Message
    String part_scale();

    @Message
    String part_hosting();

    @Message
    String part_proof();

    @Message
    String part_sources();

    @Message
    String entry(String part, int number);

    @Message
    String entry_vendor();

    @Message
    String entry_money();

    @Message
    String entry_claim();

    @Message
    String more_hint();

    @Message
    String hint_countries();

    @Message
    String hint_country();

    @Message
    String hint_date();

    @Message
    String hint_lines();

    @Message
    String hint_hosting();

    @Message
    String hint_degrees();

    @Message
    String hint_id();

    @Message
    String nothing();

    @Message
    String reason();

    @Message
    String reason_hint();

    @Message
    String reason_new();

    @Message
    String conflict();

    @Message
    String conflict_caption();

    @Message
    String field();

    @Message
    String theirs();

    @Message
    String mine();

    @Message
    String before();

    @Message
    String after();

    @Message
    String empty();

    @Message
    String problem_reason();

    @Message
    String problem_needed();

    @Message
    String problem_word(String found);

    @Message
    String problem_date(String found);

    @Message
    String problem_count(String found);

    @Message
    String problem_order(String found);

    @Message
    String problem_amount(String found);

    @Message
    String problem_currency(String found);

    @Message
    String problem_state(String found);

    @Message
    String problem_link(String found);

    @Message
    String problem_degrees(String found, int most);

    @Message
    String problem_point();

    @Message
    String problem_id(String found);

    @Message
    String problem_taken(String id);

    @Message
    String problem_country(String country);

    @Message
    String problem_possible(String count);

    @Message
    String problem_source();

    @Message
    String problem_unit();

    @Message
    String problem_vendor();

    @Message
    String problem_long(String found);

    @Message
    String problem_other(String found, String allowed);

    @Message
    String merge_title(String name);

    @Message
    String merge_open();

    @Message
    String merge_lead();

    @Message
    String merge_other();

    @Message
    String merge_look();

    @Message
    String merge_choose();

    @Message
    String merge_none(String id);

    @Message
    String merge_self();

    @Message
    String merge_already(String id);

    @Message
    String merge_holds(String id);

    @Message
    String merge_swap();

    @Message
    String who_machine();

    @Message
    String unmerge_needs();

    @Message
    String merge_caption();

    @Message
    String merge_stays();

    @Message
    String merge_goes();

    @Message
    String merge_differs();

    @Message
    String merge_confirm();

    @Message
    String merge_reason();

    @Message
    String unmerge();

    @Message
    String unmerge_reason();

    @Message
    String merge_changed();
}
