package org.lacuna.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Incoming;
import org.lacuna.people.Organisation;
import org.lacuna.reply.Reply;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.travel.About;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.Arrival.Listed;
import org.lacuna.travel.Parcel;
import org.lacuna.travel.RefusedParcelException;
import org.lacuna.travel.TakenIdException;

/** An assessment that a stranger has brought, read and looked through before anything of it is kept. */
final class TravelArrival {

    /** How its records are listed among imports. */
    static final String PROFILE = "assessment";
    private static final int MOST_ANSWERS = 20_000;
    private static final int MOST_REPLIES = 5_000;
    private static final int MOST_LOG = 64 * 1024 * 1024;
    private static final int MOST_KEPT = 20 * 1024 * 1024;
    private static final int MOST_KEPT_TOGETHER = 100 * 1024 * 1024;
    private static final int MOST_ID = 40;

    private final Arrival arrival;
    private final Optional<AnswerSheet> onFile;
    private final List<Reply> repliesOnFile;
    private final List<Reply> replies;
    private final TravelRecordReader reader;
    private final AnswerSheet sheet;
    private final TravelCopies copies;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> edited = new TreeSet<>();
    private final Map<String, String> merged = new HashMap<>();

    /**
     * @param id that it is to have here
     * @param onFile what has that id already
     * @param repliesOnFile to it
     */
    TravelArrival(Arrival arrival, String id, Optional<AnswerSheet> onFile, List<Reply> repliesOnFile, Vocabulary words,
            TravelCopies copies) throws IOException {
        this.copies = copies;
        this.arrival = arrival;
        this.onFile = onFile;
        this.repliesOnFile = repliesOnFile;
        this.reader = new TravelRecordReader(words);
        About about = arrival.about();
        if (Organisation.isIdOfAny(about.id()) || id.length() > MOST_ID) {
            throw new RefusedParcelException("The assessment is called " + about.id()
                    + "; allowed are short names without a number of an organisation at the end.");
        }
        this.sheet = new AnswerSheet(id, about.country(), about.ruleset(), about.version(), about.fingerprint(), about.asOf(),
                answers());
        this.replies = replies();
    }

    private List<Reply> replies() throws IOException {
        List<Reply> replies = new ArrayList<>();
        if (arrival.has(Parcel.REPLIES)) {
            try (TravelLines lines = new TravelLines(arrival, Parcel.REPLIES)) {
                while (lines.hasNext()) {
                    replies.add(reply(lines, replies.size() + 1));
                    if (replies.size() > MOST_REPLIES) {
                        throw lines.wrong("There are more than " + MOST_REPLIES + " replies, which is the limit.");
                    }
                }
            }
        }
        return replies;
    }

    private static Reply reply(TravelLines lines, int number) {
        Reply reply;
        try {
            reply = AnswerJson.read(lines.next(), Reply.class);
        } catch (UncheckedIOException e) {
            throw lines.wrong("This is no reply.");
        }
        if (reply == null || reply.number() != number) {
            throw lines.wrong("This is no reply, or not the one numbered " + number + ".");
        }
        return reply;
    }

    private List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        try (TravelLines lines = new TravelLines(arrival, Parcel.ANSWERS)) {
            while (lines.hasNext()) {
                Answer answer = answer(lines);
                if (!seen.add(List.of(answer.criterion(), answer.operator()))) {
                    throw lines.wrong("There is an answer to " + answer.criterion() + " for the same operator before.");
                }
                answers.add(answer);
                if (answers.size() > MOST_ANSWERS) {
                    throw lines.wrong("There are more than " + MOST_ANSWERS + " answers, which is the limit.");
                }
            }
        }
        return answers;
    }

    private static Answer answer(TravelLines lines) {
        Answer answer;
        try {
            answer = AnswerJson.read(lines.next());
        } catch (UncheckedIOException e) {
            throw lines.wrong("This is no answer.");
        }
        if (answer == null) {
            throw lines.wrong("This is no answer.");
        }
        TravelAnswerCheck.problem(answer).ifPresent(says -> {
            throw lines.wrong(says);
        });
        return answer;
    }

    /** Goes through everything that has not been read yet. */
    void check() throws IOException {
        onFile.filter(o -> !isSame(o)).ifPresent(o -> {
            throw new TakenIdException(o.id());
        });
        copies.check(sheet.answers());
        try (TravelLines lines = new TravelLines(arrival, Parcel.RECORDS)) {
            while (lines.hasNext()) {
                look(TravelRecordReader.read(lines), lines);
            }
        }
        merged.forEach((id, into) -> {
            if (!ids.contains(into) || merged.containsKey(into)) {
                throw new RefusedParcelException(Parcel.RECORDS + ": The record " + id + " is merged into " + into
                        + ", which is not there or merged itself.");
            }
        });
        try (TravelLines lines = new TravelLines(arrival, Parcel.HISTORIES)) {
            while (lines.hasNext()) {
                TravelRecordReader.readStep(lines, ids);
            }
        }
        if (!TravelLog.isOne(log())) {
            throw new RefusedParcelException(Parcel.LOG + " is no log of changes.");
        }
    }

    private boolean isSame(AnswerSheet other) {
        return repliesOnFile.equals(replies) && Set.copyOf(other.answers()).equals(Set.copyOf(sheet.answers()))
                && other.country().equals(sheet.country())
                && other.ruleset().equals(sheet.ruleset()) && other.version().equals(sheet.version())
                && other.model().equals(sheet.model()) && other.asOf().equals(sheet.asOf());
    }

    private void look(TravelRecords.Line line, TravelLines lines) {
        String id = line.record().id();
        if (!ids.add(id)) {
            throw lines.wrong("There is a record " + id + " before.");
        }
        reader.check(line, lines);
        if (line.edited()) {
            edited.add(id);
        }
        if (!line.into().isEmpty()) {
            merged.put(id, line.into());
        }
    }

    AnswerSheet sheet() {
        return sheet;
    }

    /** To its findings. */
    List<Reply> repliesBrought() {
        return replies;
    }

    TravelCopies copies() {
        return copies;
    }

    /** As it was called where it comes from. */
    String cameAs() {
        return arrival.about().id();
    }

    boolean isOnFile() {
        return onFile.isPresent();
    }

    boolean hasRecords() {
        return !ids.isEmpty();
    }

    Set<String> ids() {
        return ids;
    }

    /** Those that a person has edited. */
    Set<String> edited() {
        return edited;
    }

    /** Into which record each of those is merged that is. */
    Map<String, String> merged() {
        return merged;
    }

    SortedMap<String, Long> leftOut() {
        return arrival.leftOut();
    }

    /** Looked through before. */
    Iterator<Incoming> records() throws IOException {
        TravelLines lines = new TravelLines(arrival, Parcel.RECORDS);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                if (!lines.hasNext()) {
                    closed(lines);
                }
                return lines.hasNext();
            }

            @Override
            public Incoming next() {
                TravelRecords.Line line = TravelRecordReader.read(lines);
                return new Incoming(line.record(), line.table(), line.line());
            }
        };
    }

    private static void closed(TravelLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Steps {
        void take(TravelRecords.Step step);
    }

    void eachStep(Steps steps) throws IOException {
        try (TravelLines lines = new TravelLines(arrival, Parcel.HISTORIES)) {
            while (lines.hasNext()) {
                steps.take(TravelRecordReader.readStep(lines, ids));
            }
        }
    }

    String log() throws IOException {
        return new String(bytes(Parcel.LOG, MOST_LOG), StandardCharsets.UTF_8);
    }

    /** What goes out again as it came. */
    Map<String, byte[]> keptParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long together = 0;
        for (Listed part : arrival.parts()) {
            if (part.isKept()) {
                byte[] bytes = bytes(part.name(), MOST_KEPT);
                parts.put(part.name(), bytes);
                together += bytes.length;
                if (together > MOST_KEPT_TOGETHER) {
                    throw new RefusedParcelException("Parts that this Lacuna does not know have more than "
                            + MOST_KEPT_TOGETHER / 1024 / 1024 + " MB together, which is the limit.");
                }
            }
        }
        return parts;
    }

    private byte[] bytes(String part, int most) throws IOException {
        try (InputStream in = arrival.opener().open(part)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new RefusedParcelException(
                        part + " is larger than " + most / 1024 / 1024 + " MB, which is the limit.");
            }
            return bytes;
        }
    }
}
