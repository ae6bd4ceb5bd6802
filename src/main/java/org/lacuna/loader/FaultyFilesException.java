package org.lacuna.loader;

import java.util.List;

/** Files that cannot be used, with all their problems at once. The message has one problem a line. */
public class FaultyFilesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FaultyFilesException(List<Problem> problems) {
        super(Problem.text(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
