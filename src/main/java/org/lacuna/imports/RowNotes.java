package org.lacuna.imports;

import java.util.ArrayList;
import java.util.List;

/** What is noted while one row is read. */
final class RowNotes {

    private static final int MOST = 80;

    private final long line;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowWarning> warnings = new ArrayList<>();
    private String id = "";

    RowNotes(long line) {
        this.line = line;
    }

    void id(String now) {
        id = now;
    }

    void refuse(String column, String found, String allowed) {
        problems.add(new RowProblem(line, id, column, shorten(found), allowed));
    }

    void warn(String column, String found, String says) {
        RowWarning warning = new RowWarning(line, id, column, shorten(found), says);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    List<RowProblem> problems() {
        return problems;
    }

    List<RowWarning> warnings() {
        return warnings;
    }

    private static String shorten(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }
}
