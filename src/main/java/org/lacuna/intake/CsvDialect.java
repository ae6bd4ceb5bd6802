package org.lacuna.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a text table.
 *
 * @param skipsLine whether the first line only names the delimiter, as Excel writes it
 */
record CsvDialect(char delimiter, boolean skipsLine) {

    private static final String DELIMITERS = ",;\t|";
    private static final Pattern NAMED = Pattern.compile("\"?sep=(.)\"?\\r?\\n.*", Pattern.DOTALL);
    private static final int SOME = 65_536;
    private static final int MOST_LINES = 100;

    static CsvDialect of(Content content, TextEncoding encoding, Optional<Character> asked) throws IOException {
        char[] start = new char[SOME];
        int length = 0;
        try (Reader text = encoding.reader(content)) {
            for (int n = 0; n >= 0 && length < SOME; n = text.read(start, length, SOME - length)) {
                length += n;
            }
        }
        String some = new String(start, 0, length);
        Matcher named = NAMED.matcher(some);
        if (named.matches()) {
            return new CsvDialect(asked.orElse(named.group(1).charAt(0)), true);
        }
        return new CsvDialect(asked.orElseGet(() -> best(some)), false);
    }

    private static char best(String text) {
        char best = ',';
        double most = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            double evenness = evenness(text, delimiter);
            if (evenness > most) {
                most = evenness;
                best = delimiter;
            }
        }
        return best;
    }

    /** The share of rows that are equally long; the longer they are, the less it is by chance. */
    private static double evenness(String text, char delimiter) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int rows = 0;
        try (Lines lines = CsvLines.of(new StringReader(text), delimiter, "")) {
            for (Line line = lines.next(); line != null && rows < MOST_LINES; line = lines.next()) {
                if (!line.cells().isEmpty()) {
                    lengths.merge(line.cells().size(), 1, Integer::sum);
                    rows++;
                }
            }
        } catch (UnreadableFileException | IOException e) {
            // What was read until then has to do.
        }
        double most = 0;
        for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
            most = Math.max(most, length.getValue() * (1 - 1.0 / length.getKey()) / rows);
        }
        return most;
    }
}
