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
}
