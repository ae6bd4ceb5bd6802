package org.lacuna.travel;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An assessment made ready to leave.
 *
 * @param leftOut how many of what stay behind, since they must not be passed on; what none of is left out is not named
 * @param parts by name
 */
public record Parcel(About about, SortedMap<String, Long> leftOut, List<Part> parts) {

    /** Answers, one on a line. */
    public static final String ANSWERS = "answers.jsonl";
    /** Deployment records of the country, one on a line. */
    public static final String RECORDS = "records.jsonl";
    /** What became of these records, one change on a line. */
    public static final String HISTORIES = "histories.jsonl";
    /** What became of the answers. */
    public static final String LOG = "log.json";
    /** What governments and vendors say to it, one reply on a line; not there if nobody has replied. */
    public static final String REPLIES = "replies.jsonl";
    /** What is told of copies of documents, one on a line; only where there are any. */
    public static final String COPIES = "copies.jsonl";
    /** Folder of these copies, each called by its SHA-256. */
    public static final String COPY = "copies/";
    /** Without these there is no assessment. */
    public static final List<String> ALWAYS = List.of(ANSWERS, HISTORIES, LOG, RECORDS);
    /** Folder of the files of the ruleset. */
    public static final String RULESET = "ruleset/";

    public Parcel {
        leftOut = new TreeMap<>(leftOut);
        leftOut.values().removeIf(count -> count == 0);
        parts = parts.stream().sorted(Comparator.comparing(Part::name)).toList();
    }

    /** Whether the files of the ruleset are among the parts. */
    public boolean hasRuleset() {
        return parts.stream().anyMatch(p -> p.name().startsWith(RULESET));
    }

    public Parcel with(List<Part> more) {
        return new Parcel(about, leftOut, Stream.concat(parts.stream(), more.stream()).toList());
    }
}
