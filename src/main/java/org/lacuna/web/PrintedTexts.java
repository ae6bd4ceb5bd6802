package org.lacuna.web;

import io.quarkus.qute.TemplateExtension;
import org.lacuna.report.print.Tongue;

/** How texts of laws, records and rulesets stand among the texts of a report. */
@TemplateExtension
final class PrintedTexts {

    private PrintedTexts() {
    }

    /** The language it is in, which readers of the report need not share. */
    static String tongue(String text) {
        return Tongue.of(text);
    }

    /** In the middle of a sentence; abbreviations stay as they are. */
    static String small(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? Character.toLowerCase(title.charAt(0)) + title.substring(1)
                : title;
    }
}
