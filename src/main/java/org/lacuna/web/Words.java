package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words for the closed vocabularies, asked for by their code: {@code {w:message(key)}}. They stand in
 * {@code messages/w_<language>.properties}.
 */
@MessageBundle("w")
interface Words {

    @Message
    String operator_police();

    @Message
    String operator_security_service();

    @Message
    String operator_municipal();

    @Message
    String operator_other_public();

    @Message
    String operator_private();

    @Message
    String operator_unknown();

    @Message
    String state_value();

    @Message
    String state_several();

    @Message
    String state_disputed();

    @Message
    String state_silent();

    @Message
    String state_unknown();

    @Message
    String state_not_applicable();

    @Message
    String state_unanswered();

    @Message
    String confidence_high();

    @Message
    String confidence_medium();

    @Message
    String confidence_low();

    @Message
    String record_confidence_high();

    @Message
    String record_confidence_medium();

    @Message
    String record_confidence_low();

    @Message
    String kind_deployment();

    @Message
    String kind_procurement();

    @Message
    String kind_proposal();

    @Message
    String kind_agreement();

    @Message
    String kind_finance();

    @Message
    String kind_donation();

    @Message
    String kind_event();

    @Message
    String kind_claim();

    @Message
    String kind_lead();

    @Message
    String verdict_confirmed();

    @Message
    String verdict_partly_confirmed();

    @Message
    String verdict_corrected();

    @Message
    String verdict_not_confirmed();

    @Message
    String verdict_added();

    @Message
    String verdict_not_checked();

    @Message
    String status_operational();

    @Message
    String status_pilot();

    @Message
    String status_procured();

    @Message
    String status_announced();

    @Message
    String status_suspended();

    @Message
    String status_ended();

    @Message
    String status_cancelled();

    @Message
    String status_unknown();

    @Message
    String rank_constitution();

    @Message
    String rank_statute();

    @Message
    String rank_regulation();

    @Message
    String rank_contract();

    @Message
    String rank_practice();

    @Message
    String family_capability();

    @Message
    String family_place();

    @Message
    String family_operator();

    @Message
    String family_supply_chain();

    @Message
    String family_people();

    @Message
    String loss_criterion();

    @Message
    String loss_gate();

    @Message
    String loss_cap();

    @Message
    String loss_cap_undecided();

    @Message
    String cap_acts();

    @Message
    String cap_undecided();

    @Message
    String caps_act(int count);

    @Message
    String caps_undecided(int count);

    @Message
    String blocked_by_undecided();

    @Message
    String loss_rest();

    @Message
    String instrument_in_force();

    @Message
    String instrument_not_in_force();

    @Message
    String instrument_soft_law();

    @Message
    String instrument_repealed();

    @Message
    String instrument_unsure();

    @Message
    String direction_better();

    @Message
    String direction_not_worse();

    @Message
    String direction_same();

    @Message
    String direction_open();

    @Message
    String direction_not_better();

    @Message
    String direction_worse();

    @Message
    String bill_verdict_better();

    @Message
    String bill_verdict_not_worse();

    @Message
    String bill_verdict_same();

    @Message
    String bill_verdict_open();

    @Message
    String bill_verdict_not_better();

    @Message
    String bill_verdict_worse();

    @Message
    String cap_fate_lifted();

    @Message
    String cap_fate_holds();

    @Message
    String cap_fate_bites();

    @Message
    String change_wording();

    @Message
    String change_source();

    @Message
    String change_scoring();

    @Message
    String change_added();

    @Message
    String change_replaced();

    @Message
    String change_reweighted();

    @Message
    String change_retired();

    @Message
    String change_left_out();

    @Message
    String part_group();

    @Message
    String part_domain();

    @Message
    String part_gate();

    @Message
    String part_cap();

    @Message
    String part_warning();

    @Message
    String part_band();

    @Message
    String cause_knowledge();

    @Message
    String cause_law();

    @Message
    String cause_undecided();

    @Message
    String cause_method();
}
