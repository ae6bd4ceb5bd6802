package org.lacuna.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lacuna.audit.Entry;

/**
 * The log of an assessment as a text to be read: a list with an entry on each line. A text that has travelled stays as it is;
 * what is written here comes behind it.
 */
final class TravelLog {

    /** Kinds of change that may leave; private ones are none of them. */
    static final List<String> KINDS = List.of(AnswerHistory.KIND, AssessmentStore.PIN, ReplyStore.KIND);
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final String START = "[\n";
    private static final String END = "\n]\n";
    private static final String NONE = "[\n]\n";
    private static final Set<String> FIELDS = Set.of("number", "at", "who", "kind", "what", "before", "after", "reason");

    private TravelLog() {
    }

    /**
     * @param number in the log of the server where it was written
     * @param what was changed, as in {@code fr-dpia all}; empty = the assessment itself
     */
    record Line(long number, String at, String who, String kind, String what, String before, String after, String reason) {

        static Line of(String assessment, Entry e) {
            return new Line(e.number(), e.at().toString(), e.who(), e.kind(),
                    e.subject().substring(assessment.length()).strip(),
                    e.before(), e.after(), e.reason());
        }
    }

    /** @param travelled the text that it came with; empty = it was begun here */
    static String write(String assessment, String travelled, List<Entry> here) {
        List<String> lines = new ArrayList<>();
        if (!travelled.isEmpty() && !travelled.equals(NONE)) {
            lines.add(travelled.substring(START.length(), travelled.length() - END.length()));
        }
        here.forEach(e -> lines.add(DeploymentJson.writeWhole(Line.of(assessment, e))));
        return lines.isEmpty() ? NONE : START + String.join(",\n", lines) + END;
    }

    /** Whether a text that somebody has brought is a log, so that more can be written behind it. */
    static boolean isOne(String text) {
        boolean framed = text.equals(NONE) || text.startsWith(START) && text.endsWith(END)
                && text.length() > START.length() + END.length();
        try (JsonParser json = JSON.createParser(text)) {
            return framed && json.nextToken() == JsonToken.START_ARRAY && areEntries(json) && json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean areEntries(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (!FIELDS.contains(json.currentName()) || !json.nextToken().isScalarValue()) {
                    return false;
                }
            }
        }
        return json.currentToken() == JsonToken.END_ARRAY;
    }
}
