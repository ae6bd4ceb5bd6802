package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts about versions of rulesets: {@code {v:version_draft}}. They stand in {@code messages/v_<language>.properties},
 * apart from {@link Texts}, since Qute cannot build a bundle of more than 300.
 */
@MessageBundle("v")
interface VersionTexts {

    @Message
    String version_missing_title();

    @Message
    String version_missing(String id, String version);

    @Message
    String version_later(String current);

    @Message
    String version_in_use();

    @Message
    String version_draft();

    @Message
    String version_published(String date);

    @Message
    String pin_earlier(String id, String version, String current);

    @Message
    String pin_redrafted(String id, String version);

    @Message
    String upgrade_open();

    @Message
    String upgrade_title(String country, String version);

    @Message
    String upgrade_nothing(String id, String version);

    @Message
    String upgrade_lead();

    @Message
    String upgrade_caption();

    @Message
    String upgrade_added();

    @Message
    String upgrade_retired();

    @Message
    String upgrade_kept();

    @Message
    String upgrade_confirm();

    @Message
    String upgrade_reopened();

    @Message
    String upgrade_do(String version);

    @Message
    String upgrade_stale();

    @Message
    String domain();

    @Message
    String score_before();

    @Message
    String score_after(String version);

    @Message
    String score_same();

    @Message
    String score_little();

    @Message
    String cite_title();

    @Message
    String cite_hint();

    @Message
    String citation(String publisher, String title, String id, String version);

    @Message
    String citation_fingerprint(String digits);

    @Message
    String changes_title();
}
