package org.lacuna.intake;

import java.util.List;
import java.util.OptionalInt;
import org.lacuna.imports.SourceColumns;

/**
 * Where the columns of a table have their names.
 *
 * @param line of the row that names them; 0 if there is none
 */
record Header(long line, SourceColumns columns) {

    static final Header NONE = new Header(0, SourceColumns.of(List.of()));
    private static final int MOST_TITLES = 25;

    /**
     * Titles above a table fill a cell or two. So the header is the first row with more than half as many words as the
     * row with most of them.
     */
    static Header detect(List<Line> head, String table) {
        List<Line> some = head.subList(0, Math.min(head.size(), MOST_TITLES));
        long most = some.stream().mapToLong(Header::words).max().orElse(0);
        return some.stream().filter(l -> most == 0 || 2 * words(l) > most).findFirst().map(l -> of(l, table)).orElse(NONE);
    }

    private static long words(Line line) {
        return line.cells().stream().filter(c -> c.codePoints().anyMatch(Character::isLetter)).count();
    }

    static Header of(Line line, String table) {
        if (line.cells().stream().anyMatch(c -> c.length() > Limits.NAME_CHARACTERS)) {
            throw new UnreadableFileException(table + " line " + line.number() + " has a column name of more than "
                    + Limits.number(Limits.NAME_CHARACTERS) + " characters, which is the limit.");
        }
        return new Header(line.number(), SourceColumns.of(line.cells()));
    }

    OptionalInt row() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of((int) line);
    }
}
