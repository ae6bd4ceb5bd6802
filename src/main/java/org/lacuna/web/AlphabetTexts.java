package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the index of everything by name; they stand in {@code messages/az_<language>.properties}. */
@MessageBundle("az")
interface AlphabetTexts {

    @Message
    String open();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String letters();

    @Message
    String others();

    @Message
    String kind_country();

    @Message
    String kind_criterion();

    @Message
    String kind_deployment();

    @Message
    String kind_place();

    @Message
    String kind_instrument();

    @Message
    String kind_standard();
}
