package org.lacuna.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lacuna.imports.Codebook.Column;
import org.lacuna.imports.Codebook.Form;
import org.lacuna.ruleset.Coded;

/** Builds the columns of a table. */
final class Columns {

    private final List<Column> columns = new ArrayList<>();

    Columns id(String name, String means) {
        return add(name, Form.ID, false, true, List.of(), means);
    }

    Columns text(String name, String means) {
        return add(name, Form.TEXT, false, false, List.of(), means);
    }

    /** @param words all that may stand there */
    Columns word(String name, Collection<String> words, String means) {
        return add(name, Form.WORD, false, true, List.copyOf(words), means);
    }

    Columns words(String name, Collection<String> words, String means) {
        return add(name, Form.WORD, true, false, List.copyOf(words), means);
    }

    Columns texts(String name, String means) {
        return add(name, Form.TEXT, true, false, List.of(), means);
    }

    Columns number(String name, String means) {
        return add(name, Form.NUMBER, false, false, List.of(), means);
    }

    Columns date(String name, String means) {
        return add(name, Form.DATE, false, false, List.of(), means);
    }

    Columns link(String name, String means) {
        return add(name, Form.LINK, false, false, List.of(), means);
    }

    Columns yesNo(String name, String means) {
        return add(name, Form.YES_NO, false, true, List.of(), means);
    }

    /** Both ends as they were worked out, and as they are printed. */
    Columns range(String name, String means) {
        return number(name + "_low", means + " Lower end: every open answer at its worst.")
                .number(name + "_high", means + " Upper end: every open answer at its best.")
                .number(name + "_low_printed", "The lower end rounded down, as pages print it.")
                .number(name + "_high_printed", "The upper end rounded up, as pages print it.");
    }

    /** That the row rests on drafts. */
    Columns status() {
        return word("status", List.of(CountryData.DRAFT, CountryData.REVIEWED, CountryData.BY_A_LAWYER),
                "Whether it is published, and who has reviewed it.");
    }

    List<Column> list() {
        return columns;
    }

    private Columns add(String name, Form form, boolean list, boolean needed, List<String> words, String means) {
        columns.add(new Column(name, form, list, needed, words, means));
        return this;
    }

    static List<String> codes(Coded... words) {
        return Stream.of(words).map(Coded::code).toList();
    }
}
