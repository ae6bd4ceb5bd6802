package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of pages on order and change; they stand in {@code messages/o_<language>.properties}. A bundle of its own, since
 * Qute cannot build one of more than 300 texts.
 */
@MessageBundle("o")
interface OrderTexts {

    @Message
    String order_title();

    @Message
    String order_title_weakest();

    @Message
    String order_lead();

    @Message
    String order_by_middle();

    @Message
    String order_by_weakest();

    @Message
    String order_by_general();

    @Message
    String order_weakest_lead();

    @Message
    String order_caption_weakest();

    @Message
    String order_by_code();

    @Message
    String order_tells_nothing();

    @Message
    String order_caption();

    @Message
    String order_middle();

    @Message
    String order_coverage();

    @Message
    String order_ranks();

    @Message
    String order_in_runs(int middle);

    @Message
    String order_too_little();

    @Message
    String rank_range(int best, int worst);

    @Message
    String order_neighbours();

    @Message
    String order_above(String first, String second);

    @Message
    String order_likely(String first, String second);

    @Message
    String order_alike(String first, String second);

    @Message
    String order_share(int percent);

    @Message
    String order_no_share();

    @Message
    String order_apart();

    @Message
    String order_drop();

    @Message
    String order_drop_lead();

    @Message
    String order_moves(String moves, int most, String country);

    @Message
    String order_no_drop();

    @Message
    String order_seed(int runs, String seed);

    @Message
    String order_empty();

    @Message
    String order_does_not_apply();

    @Message
    String order_not_compared();

    @Message
    String order_other_ruleset(String theirs, String ruleset, String version);

    @Message
    String order_no_assessment();

    @Message
    String order_all_compared();

    @Message
    String order_how();

    @Message
    String order_how_ranks();

    @Message
    String order_how_runs(int spread, int geometric, int floor, int capped);

    @Message
    String order_how_open();

    @Message
    String order_how_words(int above, int likely);

    @Message
    String order_how_not();

    @Message
    String order_open();

    @Message
    String time_title();

    @Message
    String time_lead();

    @Message
    String time_open();

    @Message
    String time_only();

    @Message
    String time_undated(int count);

    @Message
    String time_caption();

    @Message
    String time_day();

    @Message
    String time_changed();

    @Message
    String time_coverage();

    @Message
    String time_systems();

    @Message
    String time_judged();

    @Message
    String time_to_come();

    @Message
    String time_known();

    @Message
    String time_began();

    @Message
    String time_ended();

    @Message
    String time_nothing();

    @Message
    String time_still();

    @Message
    String time_general();

    @Message
    String time_weakest();

    @Message
    String time_planned();

    @Message
    String time_perhaps();

    @Message
    String time_no_systems();

    @Message
    String time_without_start();

    @Message
    String time_undated_title();

    @Message
    String time_undated_lead();

    @Message
    String method_order(int number, int likely);

    @Message
    String plan_title();

    @Message
    String plan_lead();

    @Message
    String plan_number(int number);

    @Message
    String plan_spread(int percent);

    @Message
    String plan_geometric(int percent);

    @Message
    String plan_floor(int points);

    @Message
    String plan_capped(int percent);

    @Message
    String plan_middle(int percent);

    @Message
    String plan_likely(int percent);

    @Message
    String plan_above(int percent);

    @Message
    String method_change();

    @Message
    String change_title();

    @Message
    String change_lead();

    @Message
    String change_caption();

    @Message
    String change_range();

    @Message
    String change_moved();

    @Message
    String change_ordered(String leastLo, String mostLo, String leastHi, String mostHi);

    @Message
    String change_rulesets(String from, String to);

    @Message
    String change_no_answers();
}
