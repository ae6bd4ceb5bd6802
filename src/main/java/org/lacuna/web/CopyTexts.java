package org.lacuna.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of copies of documents that are kept; they stand in {@code messages/kc_<language>.properties}. */
@MessageBundle("kc")
interface CopyTexts {

    @Message
    String file();

    @Message
    String hint(String kinds, String limit);

    @Message
    String danger();

    @Message
    String leave_out();

    @Message
    String kept();

    @Message
    String details();

    @Message
    String download();

    @Message
    String kilobytes(String number);

    @Message
    String megabytes(String number);

    @Message
    String problem_kind(int source, String name, String kinds);

    @Message
    String problem_size(int source, String name, String found, String limit);

    @Message
    String title();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String size();

    @Message
    String when();

    @Message
    String who();

    @Message
    String passing();

    @Message
    String passing_yes();

    @Message
    String passing_no();

    @Message
    String pass();

    @Message
    String pass_not();

    @Message
    String pass_hint();

    @Message
    String named_in();

    @Message
    String named_nowhere();

    @Message
    String unsafe();
}
