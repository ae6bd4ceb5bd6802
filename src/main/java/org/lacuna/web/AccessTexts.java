package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about accounts; they stand in {@code messages/a_<language>.properties}. */
@MessageBundle("a")
public interface AccessTexts {

    @Message
    String sign_in();

    @Message
    String sign_in_lead();

    @Message
    String sign_out();

    @Message
    String pen_name();

    @Message
    String pen_name_hint();

    @Message
    String passphrase();

    @Message
    String passphrase_hint();

    @Message
    String passphrase_again();

    @Message
    String code();

    @Message
    String code_hint();

    @Message
    String sign_in_wrong();

    @Message
    String sign_in_wait(long minutes);

    @Message
    String sign_in_needed();

    @Message
    String sign_in_needed_says();

    @Message
    String carried_lead();

    @Message
    String carried_title();

    @Message
    String carried_again();

    @Message
    String carried_send();

    @Message
    String carried_texts();

    @Message
    String forgotten();

    @Message
    String have_code();

    @Message
    String may_write();

    @Message
    String may_not_write();

    @Message
    String setup();

    @Message
    String setup_lead();

    @Message
    String organisation();

    @Message
    String language();

    @Message
    String create_account();

    @Message
    String invitation();

    @Message
    String invitation_lead(String organisation);

    @Message
    String reset();

    @Message
    String reset_lead();

    @Message
    String reset_code();

    @Message
    String reset_wrong();

    @Message
    String account();

    @Message
    String roles();

    @Message
    String role_all();

    @Message
    String role_reader();

    @Message
    String role_assessor();

    @Message
    String role_reviewer();

    @Message
    String role_publisher();

    @Message
    String role_administrator();

    @Message
    String role_means_assessor();

    @Message
    String role_means_reviewer();

    @Message
    String role_means_publisher();

    @Message
    String role_means_administrator();

    @Message
    String role_countries();

    @Message
    String role_countries_hint();

    @Message
    String roles_lead();

    @Message
    String sessions();

    @Message
    String sessions_lead();

    @Message
    String session_line(String started, String seen);

    @Message
    String session_this();

    @Message
    String session_end();

    @Message
    String change_passphrase();

    @Message
    String change_means();

    @Message
    String old_passphrase();

    @Message
    String new_passphrase();

    @Message
    String factor();

    @Message
    String factor_on();

    @Message
    String factor_off();

    @Message
    String factor_needed();

    @Message
    String factor_set();

    @Message
    String factor_replace();

    @Message
    String factor_lead();

    @Message
    String factor_key();

    @Message
    String factor_link();

    @Message
    String factor_code();

    @Message
    String factor_done();

    @Message
    String recovery_lead();

    @Message
    String go_on();

    @Message
    String people();

    @Message
    String people_lead();

    @Message
    String disabled();

    @Message
    String no_factor();

    @Message
    String invite();

    @Message
    String invite_do();

    @Message
    String save_roles();

    @Message
    String disable();

    @Message
    String disable_means();

    @Message
    String enable();

    @Message
    String reset_make();

    @Message
    String reset_means();

    @Message
    String secret_link();

    @Message
    String secret_code(String name);

    @Message
    String secret_link_means();

    @Message
    String secret_code_means();

    @Message
    String problem_name();

    @Message
    String problem_name_taken();

    @Message
    String problem_organisation(int most);

    @Message
    String organisation_name();

    @Message
    String organisation_hint();

    @Message
    String organisation_rename();

    @Message
    String problem_passphrase_short();

    @Message
    String problem_passphrase_long();

    @Message
    String problem_passphrase_common();

    @Message
    String problem_passphrase_name();

    @Message
    String problem_passphrase_again();

    @Message
    String problem_old_passphrase();

    @Message
    String problem_code();

    @Message
    String problem_country(String country);

    @Message
    String problem_own_role();

    @Message
    String problem_own_account();

    @Message
    String command_line();

    @Message
    String import_not_ours(String countries);

    @Message
    String setup_where();

    @Message
    String invitations();

    @Message
    String invitation_until(String time);

    @Message
    String withdraw();
}
