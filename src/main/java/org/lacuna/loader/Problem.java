package org.lacuna.loader;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a file, for the person who wrote it.
 *
 * @param file relative to the folder that was loaded
 * @param line counted from 1; {@value #WHOLE} = the file or folder as a whole
 * @param says what was found and what is allowed, one sentence
 */
public record Problem(String file, int line, String says) {

    public static final int WHOLE = 0;

    @Override
    public String toString() {
        return file + (line == WHOLE ? "" : " line " + line) + ": " + says;
    }

    static String text(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
