package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Names of the fields of a deployment record and of their closed words, asked for by their code, as {@link Words} are. They
 * stand in {@code messages/rw_<language>.properties}.
 */
@MessageBundle("rw")
interface RecordWords {
    @Message
    String change_import();

    @Message
    String change_edit();

    @Message
    String change_merge();

    @Message
    String change_unmerge();

    @Message
    String change_undo();

    @Message
    String field_id();

    @Message
    String field_record_kind();

    @Message
    String field_granularity();

    @Message
    String field_countries();

    @Message
    String field_country_note();

    @Message
    String field_place();

    @Message
    String field_former_names();

    @Message
    String field_lat();

    @Message
    String field_lon();

    @Message
    String field_place_raw();

    @Message
    String field_name();

    @Message
    String field_technologies();

    @Message
    String field_traits();

    @Message
    String field_possible_traits();

    @Message
    String field_operator();

    @Message
    String field_operator_type();

    @Message
    String field_vendors();

    @Message
    String field_vendor_home_states();

    @Message
    String field_vendor_roles();

    @Message
    String field_financing_type();

    @Message
    String field_financing_amount();

    @Message
    String field_financing_currency();

    @Message
    String field_financing_qualifier();

    @Message
    String field_financing_raw();

    @Message
    String field_financier();

    @Message
    String field_financier_home_state();

    @Message
    String field_status();

    @Message
    String field_status_raw();

    @Message
    String field_status_as_of();

    @Message
    String field_announced_date();

    @Message
    String field_start_date();

    @Message
    String field_end_date();

    @Message
    String field_dates_raw();

    @Message
    String field_scale_unit();

    @Message
    String field_scale_min();

    @Message
    String field_scale_max();

    @Message
    String field_scale_qualifier();

    @Message
    String field_scale_raw();

    @Message
    String field_scale_as_of();

    @Message
    String field_scale_source();

    @Message
    String field_hosting_state();

    @Message
    String field_hosting_basis();

    @Message
    String field_hosting_note();

    @Message
    String field_article_says();

    @Message
    String field_article_source();

    @Message
    String field_verdict();

    @Message
    String field_verdict_note();

    @Message
    String field_accessed();

    @Message
    String field_confidence();

    @Message
    String field_related_ids();

    @Message
    String field_source_title();

    @Message
    String field_source_publisher();

    @Message
    String field_source_url();

    @Message
    String field_source_date();

    @Message
    String field_dataset();

    @Message
    String field_licence();

    @Message
    String field_attribution();

    @Message
    String field_redistributable();

    @Message
    String field_row();

    @Message
    String granularity_device();

    @Message
    String granularity_site();

    @Message
    String granularity_district();

    @Message
    String granularity_city();

    @Message
    String granularity_region();

    @Message
    String granularity_national();

    @Message
    String granularity_regional();

    @Message
    String granularity_country();

    @Message
    String unit_cameras();

    @Message
    String unit_complexes();

    @Message
    String unit_sites();

    @Message
    String unit_junctions();

    @Message
    String unit_vehicles();

    @Message
    String unit_drones();

    @Message
    String unit_people();

    @Message
    String unit_searches();

    @Message
    String unit_matches();

    @Message
    String unit_devices();

    @Message
    String exact_exact();

    @Message
    String exact_approx();

    @Message
    String exact_at_least();

    @Message
    String exact_up_to();

    @Message
    String exact_range();

    @Message
    String exact_planned();

    @Message
    String exact_derived();

    @Message
    String exact_unknown();

    @Message
    String exact_conflicting();

    @Message
    String financing_loan();

    @Message
    String financing_grant();

    @Message
    String financing_donation();

    @Message
    String financing_investment();

    @Message
    String financing_ppp();

    @Message
    String financing_vendor_financed();

    @Message
    String financing_own_budget();

    @Message
    String financing_mixed();

    @Message
    String financing_unknown();

    @Message
    String technology_safe_city_platform();

    @Message
    String technology_command_centre();

    @Message
    String technology_cctv();

    @Message
    String technology_facial_recognition();

    @Message
    String technology_anpr();

    @Message
    String technology_traffic_enforcement();

    @Message
    String technology_video_analytics();

    @Message
    String technology_body_worn_camera();

    @Message
    String technology_vehicle_mounted_camera();

    @Message
    String technology_drone();

    @Message
    String technology_social_media_monitoring();

    @Message
    String technology_predictive_policing();

    @Message
    String technology_biometric_database();

    @Message
    String technology_police_database();

    @Message
    String technology_cell_site_simulator();

    @Message
    String technology_phone_forensics();

    @Message
    String technology_interception();

    @Message
    String technology_spyware();

    @Message
    String technology_gunshot_detection();

    @Message
    String technology_acoustic_sensor();

    @Message
    String technology_data_centre();

    @Message
    String technology_camera_registry();

    @Message
    String technology_police_equipment();

    @Message
    String technology_local_camera_manufacture();

    @Message
    String technology_other();
}
