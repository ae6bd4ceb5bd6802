package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about what stands behind systems, vendors' states and context: {@code {bg:vendors_title}}. They stand in
 * {@code messages/bg_<language>.properties}, apart from {@link Texts}, since Qute cannot build a bundle of more than 300.
 */
@MessageBundle("bg")
interface BackgroundTexts {

    @Message
    String vendors_title();

    @Message
    String vendors_lead();

    @Message
    String vendors_draft();

    @Message
    String vendors_caption(String country);

    @Message
    String vendor_home_unknown();

    @Message
    String vendor_home_open();

    @Message
    String vendor_state_not_read();

    @Message
    String law();

    @Message
    String law_asks();

    @Message
    String law_reaches();

    @Message
    String law_source();

    @Message
    String trait_derived(String vendor);

    @Message
    String trait_derived_from(String vendor, String state);

    @Message
    String context_title();

    @Message
    String context_lead();

    @Message
    String context_caption();

    @Message
    String context_topic();

    @Message
    String context_says();

    @Message
    String context_found();

    @Message
    String context_source();

    @Message
    String context_by(String name);

    @Message
    String context_by_nobody();

    @Message
    String context_no_claim();

    @Message
    String context_nothing();

    @Message
    String topic_law_presence();

    @Message
    String topic_data_claim();

    @Message
    String topic_cost_claim();

    @Message
    String topic_index_position();

    @Message
    String topic_export_reach();

    @Message
    String topic_standards();

    @Message
    String topic_debt_share();

    @Message
    String topic_debt_distress();

    @Message
    String topic_bri_membership();

    @Message
    String topic_sco_membership();

    @Message
    String fact_confirmed();

    @Message
    String fact_outdated();

    @Message
    String fact_partly_confirmed();

    @Message
    String fact_plausible();

    @Message
    String fact_other_scope();

    @Message
    String fact_partly_contradicted();

    @Message
    String fact_not_confirmed();

    @Message
    String fact_not_checked();

    @Message
    String fact_not_judged();

    @Message
    String fact_sources_disagree();

    @Message
    String fact_added();
}
