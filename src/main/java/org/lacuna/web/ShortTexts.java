package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that only short forms of reports have; they stand in {@code messages/sf_<language>.properties}. */
@MessageBundle("sf")
interface ShortTexts {

    @Message
    String short_forms();

    @Message
    String brief();

    @Message
    String fact_sheet();

    @Message
    String open_questions();

    @Message
    String pdf_of(String form);

    @Message
    String pdf();

    @Message
    String pdf_letter();

    @Message
    String brief_kicker();

    @Message
    String brief_title(String country);

    @Message
    String sheet_kicker();

    @Message
    String sheet_title(String country);

    @Message
    String questions_kicker();

    @Message
    String questions_title(String country);

    @Message
    String questions_lead(int count);

    @Message
    String questions_how();

    @Message
    String questions_none();

    @Message
    String to();

    @Message
    String to_government();

    @Message
    String to_police();

    @Message
    String to_security_service();

    @Message
    String to_municipal();

    @Message
    String to_other_public();

    @Message
    String to_private();

    @Message
    String to_unknown();

    @Message
    String to_systems(String who);

    @Message
    String to_count(int count);

    @Message
    String law_lead();

    @Message
    String systems_lead();

    @Message
    String why();

    @Message
    String why_practice();

    @Message
    String why_small();

    @Message
    String why_systems(long count);

    @Message
    String why_standards();

    @Message
    String looked_at();

    @Message
    String why_uncovered(String points);

    @Message
    String why_uncovered_many(String points);

    @Message
    String systems_alike(int count);

    @Message
    String reply();

    @Message
    String ask_legal_basis();

    @Message
    String because_legal_basis();

    @Message
    String ask_no_legal_basis();

    @Message
    String because_no_legal_basis();

    @Message
    String ask_operator();

    @Message
    String because_operator();

    @Message
    String ask_traits();

    @Message
    String because_traits();

    @Message
    String ask_vendor();

    @Message
    String because_vendor();

    @Message
    String ask_vendor_state();

    @Message
    String because_vendor_state();

    @Message
    String ask_hosting();

    @Message
    String because_hosting();

    @Message
    String ask_status();

    @Message
    String because_status();

    @Message
    String ask_start();

    @Message
    String because_start();

    @Message
    String ask_scale();

    @Message
    String because_scale();

    @Message
    String unknown_operator();

    @Message
    String unknown_traits();

    @Message
    String unknown_vendor();

    @Message
    String unknown_vendor_state();

    @Message
    String unknown_hosting();

    @Message
    String unknown_status();

    @Message
    String unknown_start();

    @Message
    String unknown_scale();

    @Message
    String coverage_caption();

    @Message
    String priorities_title();

    @Message
    String touches();

    @Message
    String touches_systems(int count);

    @Message
    String effect(String sure, String open);

    @Message
    String basis_title();

    @Message
    String basis_none();

    @Message
    String basis_open(int asking);

    @Message
    String basis_says(int without, int decided);

    @Message
    String basis_undecided(int undecided);

    @Message
    String basis_more(int count);

    @Message
    String systems_title();

    @Message
    String run_by();

    @Message
    String supplied_from();

    @Message
    String supplied_unknown();

    @Message
    String not_known(int systems);

    @Message
    String unknown_lead(int open);

    @Message
    String all_questions();

    @Message
    String whole_title();

    @Message
    String whole_says();

    @Message
    String whole_command();

    @Message
    String citation(String country, String form, String date, String version, String fingerprint);

    @Message
    String citation_published(String organisation, String country, String form, int number, String day, String asOf,
            String version,
            String fingerprint);

    @Message
    String same_numbers();

    @Message
    String bill_kicker();

    @Message
    String bill_subject(String country);

    @Message
    String questions_cite();

    @Message
    String brief_cite();

    @Message
    String sheet_cite();
}
