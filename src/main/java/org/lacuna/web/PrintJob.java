package org.lacuna.web;

import java.util.List;
import org.lacuna.output.Pdf.Paper;

/**
 * A file that somebody asks for. Two that are equal are the same file, if they are of published editions.
 *
 * @param editions that it is drawn of, as {@link org.lacuna.store.PublishedStore.Line#key}; none for drafts, which change
 * @param form what is printed of them
 */
record PrintJob(List<String> editions, String form, PrintFormat format, String language, Paper paper) {

    PrintJob {
        editions = List.copyOf(editions);
    }
}
