package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lacuna.loader.Table.Row;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;

/** The sheet of one language: one row for each text of a ruleset that its own files may translate. */
final class TranslationSheet {

    static final String PREFIX = "translation-";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String KEY = "key";
    private static final String SOURCE = "source";
    private static final String TRANSLATION = "translation";
    private static final String STATE = "state";
    private static final String CURRENT = "current";
    private static final String STALE = "stale";
    private static final String MISSING = "missing";
    private static final List<String> HEADER = List.of(KEY, SOURCE, TRANSLATION, STATE);

    /** A line of a translation as it is written. */
    private record Line(SourceFile file, String text, String of) {
    }

    private final String name;
    private final TranslationFiles files;
    /** Source texts by key. */
    private final Map<String, String> sources;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * @param folder rulesets folder
     * @param criteria files of criteria of the ruleset
     */
    TranslationSheet(Path folder, TranslatedRuleset ruleset, List<SourceFile> criteria, String language) {
        this.name = PREFIX + language;
        this.files = new TranslationFiles(folder, ruleset, criteria, language);
        this.sources = new TreeMap<>(ruleset.ownTexts());
        Map<String, String> all = TranslatedRuleset.texts(ruleset.source());
        for (SourceFile file : files.all()) {
            file.tree().root().properties().forEach(e -> {
                lines.put(e.getKey(), new Line(file, text(e.getValue(), "text"), text(e.getValue(), "of")));
                sources.computeIfAbsent(e.getKey(), all::get);
            });
        }
    }

    static boolean isLanguage(String language) {
        return LANGUAGE.matcher(language).matches();
    }

    List<SourceFile> files() {
        return files.all();
    }

    Table table(String file) {
        List<Row> rows = new ArrayList<>();
        sources.forEach((key, source) -> rows.add(new Row(rows.size() + 2, Map.of(KEY, key, SOURCE, source, TRANSLATION,
                lines.containsKey(key) ? lines.get(key).text() : "", STATE, state(key)))));
        return new Table(file, name, HEADER, rows);
    }

    private String state(String key) {
        if (!lines.containsKey(key)) {
            return MISSING;
        }
        return lines.get(key).of().equals(Translation.fingerprint(sources.get(key))) ? CURRENT : STALE;
    }

    /** Puts what the table changes into the edits of the files. */
    void read(Table table, Exported exported, List<CellChange> changes, List<Problem> problems) {
        if (!table.has(HEADER, problems)) {
            return;
        }
        Map<String, Row> seen = new HashMap<>();
        for (Row row : table.rows()) {
            String key = row.cell(KEY).strip();
            Row first = seen.putIfAbsent(key, row);
            if (first != null) {
                problems.add(table.problem(row, key + " stands in row " + first.number() + " already."));
            } else if (!sources.containsKey(key)) {
                problems.add(table.problem(row, key.isEmpty() ? "The key is missing."
                        : "There is no text " + key + " to translate in the files of this ruleset."));
            } else {
                check(table, row, key, exported, problems);
                if (HEADER.stream().skip(1).anyMatch(c -> !isUntouched(exported, key, c, row))) {
                    read(table, row, key, changes, problems);
                }
            }
        }
    }

    private boolean isUntouched(Exported exported, String key, String column, Row row) {
        return exported.was(name, key, column, row.cell(column));
    }

    /** What the spreadsheet was exported with tells the fault of a person from a change in the files. */
    private void check(Table table, Row row, String key, Exported exported, List<Problem> problems) {
        if (exported.wasOther(name, key, SOURCE, row.cell(SOURCE)) && !row.cell(SOURCE).isEmpty()) {
            problems.add(table.problem(row, "The source was changed; put back what was translated."));
        }
        Line line = lines.get(key);
        boolean isTouched = !isUntouched(exported, key, TRANSLATION, row) || !isUntouched(exported, key, STATE, row);
        boolean isChanged = line != null && exported.wasOther(name, key, TRANSLATION, line.text());
        if (isTouched && isChanged && !row.cell(TRANSLATION).strip().equals(line.text())) {
            problems.add(
                    table.problem(row, "The row was changed here, and its translation in the files since the export; they have "
                            + ScalarText.quoted(line.text()) + ". Put that here or take the change to a new export."));
        }
    }

    private void read(Table table, Row row, String key, List<CellChange> changes, List<Problem> problems) {
        String state = row.cell(STATE).strip();
        if (!List.of(CURRENT, STALE, MISSING).contains(state)) {
            problems.add(table.problem(row, "The state is " + (state.isEmpty() ? "empty" : ScalarText.quoted(state))
                    + "; allowed is current, stale or missing."));
        } else if (row.cell(SOURCE).isEmpty()) {
            problems.add(table.problem(row, "The source is empty; leave there what was translated."));
        } else if (lines.containsKey(key)) {
            readKnown(table, row, key, changes, problems);
        } else if (!row.cell(TRANSLATION).isBlank()) {
            SourceFile file = files.home(key);
            String after = row.cell(TRANSLATION).strip();
            file.edits().line(key, Translation.fingerprint(row.cell(SOURCE)), after);
            changes.add(new CellChange(file.name(), Problem.WHOLE, key, "", after, note(row, key)));
        }
    }

    private void readKnown(Table table, Row row, String key, List<CellChange> changes, List<Problem> problems) {
        Line line = lines.get(key);
        String cell = row.cell(TRANSLATION);
        String after = cell.equals(line.text()) ? cell : cell.strip();
        String of = Translation.fingerprint(row.cell(SOURCE));
        boolean isSame = after.equals(line.text());
        if (after.isEmpty()) {
            problems.add(table.problem(row, "The translation is empty; lines are taken out in YAML, not in a spreadsheet."));
            return;
        }
        if (isSame && (of.equals(line.of()) || !row.cell(STATE).strip().equals(CURRENT))) {
            return;
        }
        String pointer = "/" + YamlTree.escape(key);
        int at = line.file().tree().line(pointer + "/text");
        if (!isSame) {
            line.file().edits().text(pointer + "/text", after);
            changes.add(new CellChange(line.file().name(), at, key, line.text(), after, note(row, key)));
        } else {
            changes.add(new CellChange(line.file().name(), at, key + " " + STATE, state(key), CURRENT, note(row, key)));
        }
        if (!of.equals(line.of())) {
            line.file().edits().text(pointer + "/of", of);
        }
    }

    private String note(Row row, String key) {
        return row.cell(SOURCE).equals(sources.get(key)) ? ""
                : "it is stale: the source in the spreadsheet is not the one in the files";
    }
}
