package org.lacuna.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The first rows of a table, from which its columns are known and which are shown. */
final class Head {

    private static final int MOST = 45;
    private static final int MOST_CHARACTERS = 200_000;

    private final OptionalInt headerRow;
    private final Room room;
    private final List<Line> lines = new ArrayList<>();
    private long characters;

    Head(OptionalInt headerRow, Room room) {
        this.headerRow = headerRow;
        this.room = room;
    }

    static Head of(Lines.Source source, OptionalInt headerRow, Room room, String table) throws IOException {
        Head head = new Head(headerRow, room);
        try (Lines lines = source.open()) {
            long read = 0;
            for (Line line = lines.next(); line != null && !head.isFull(); line = lines.next()) {
                if (++read > Limits.ROWS) {
                    throw Limits.tooManyRows(table);
                }
                head.add(line);
            }
        }
        return head;
    }

    boolean isFull() {
        return lines.size() == MOST || characters > MOST_CHARACTERS;
    }

    /** Rows above the header row that was asked for do not count. */
    void add(Line line) {
        if (!isFull() && !line.isBlank() && line.number() >= headerRow.orElse(1)) {
            characters += line.characters();
            room.take(line.characters());
            lines.add(line);
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** These names, and empty ones for the cells that they do not reach. */
    Line columns(List<String> names) {
        List<String> all = new ArrayList<>(names);
        int most = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        all.addAll(Collections.nCopies(Math.max(0, most - names.size()), ""));
        return new Line(0, all);
    }

    Header header(String table) {
        if (headerRow.isEmpty()) {
            return Header.detect(lines, table);
        }
        if (lines.isEmpty()) {
            throw new UnreadableFileException(table + " has no row " + headerRow.getAsInt() + " that could name columns.");
        }
        return Header.of(lines.get(0), table);
    }

    /** What the heads of all tables may take together. */
    static final class Room {

        private long left = Limits.SAMPLE_CHARACTERS;

        void take(long characters) {
            left -= characters;
            if (left < 0) {
                throw new UnreadableFileException("The first rows of the tables have more than "
                        + Limits.number(Limits.SAMPLE_CHARACTERS) + " characters, which is the limit.");
            }
        }
    }
}
