package org.lacuna.web;

import java.util.stream.Stream;

/** Where something broke, for the log. */
final class QuietTrace {

    private static final int FRAMES = 30;

    private QuietTrace() {
    }

    /** Messages are left out: those of databases and parsers quote what people write. */
    static String of(Throwable e) {
        StringBuilder trace = new StringBuilder();
        for (Throwable t = e; t != null; t = t.getCause()) {
            trace.append(trace.isEmpty() ? "" : "Caused by: ").append(t.getClass().getName()).append('\n');
            Stream.of(t.getStackTrace()).limit(FRAMES).forEach(f -> trace.append("\tat ").append(f).append('\n'));
        }
        return trace.toString();
    }
}
