package org.lacuna.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is noted while one row is read. */
final class RowNotes {

    private static final int MOST = 80;

    private final long line;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowWarning> warnings = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private String id = "";

    RowNotes(long line) {
        this.line = line;
    }

    void id(String now) {
        id = now;
    }

    void refuse(String column, String found, String allowed) {
        add(new RowProblem(line, id, column, shorten(found), allowed));
    }

    /** A text that was not understood, for this column of the record; that it is then empty is no second mistake. */
    void refuse(String target, String column, String found, String allowed) {
        lost.add(target);
        refuse(column, found, allowed);
    }

    void refuse(RowProblem problem) {
        if (!lost.contains(problem.column())) {
            add(problem);
        }
    }

    /** The same mistake in several records of a row is one. */
    private void add(RowProblem problem) {
        boolean known = problems.stream().anyMatch(p -> p.column().equals(problem.column())
                && p.found().equals(problem.found()) && p.allowed().equals(problem.allowed()));
        if (!known) {
            problems.add(problem);
        }
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
