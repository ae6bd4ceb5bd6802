package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;

/**
 * A ruleset as sheets of a spreadsheet: its criteria, their options, and its texts in other languages. Of an overlay there
 * is only what stands in its own files.
 */
public final class RulesetSheets {

    private final Path folder;
    private final TranslatedRuleset ruleset;
    private final List<SourceFile> files;

    /**
     * @param folder rulesets folder
     * @throws FaultyFilesException if the folder does not load or has no such ruleset
     */
    public RulesetSheets(Path folder, String id) {
        Rulesets rulesets = RulesetLoader.load(folder);
        this.folder = folder;
        this.ruleset = rulesets.find(id).orElseThrow(() -> refusal(folder.toString(), "There is no ruleset " + id
                + "; allowed is " + rulesets.all().stream().map(r -> r.source().id()).collect(Collectors.joining(", "))
                + "."));
        this.files = SourceFile.readAll(folder, folder.resolve(id).resolve("criteria"));
    }

    /**
     * @param languages that get a sheet each, in this order
     * @throws FaultyFilesException if there is such a file, or a language is none to translate to
     */
    public void export(Path file, List<String> languages) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>(languages);
        wanted.forEach(language -> check(file, language, problems));
        if (Files.exists(file)) {
            problems.add(new Problem(file.toString(), Problem.WHOLE,
                    "There is such a file already, perhaps with somebody's work; name another."));
        }
        refuse(problems);
        String name = file.getFileName().toString();
        List<Table> tables = new ArrayList<>(
                List.of(AuthorSheet.criteria(files).table(name), AuthorSheet.options(files).table(name)));
        wanted.forEach(language -> tables.add(translation(language).table(name)));
        tables.forEach(table -> checkLengths(table, problems));
        refuse(problems);
        tables.add(Exported.table(name, List.copyOf(tables)));
        SpreadsheetWriter.write(file, tables);
    }

    private void check(Path file, String language, List<Problem> problems) {
        if (!TranslationSheet.isLanguage(language)) {
            problems.add(new Problem(file.getFileName().toString(), Problem.WHOLE,
                    "The language is " + language + "; allowed is a tag as in ru or sr-Latn."));
        } else if (language.equals(ruleset.source().language())) {
            problems.add(new Problem(file.getFileName().toString(), Problem.WHOLE,
                    "The language is " + language + ", in which the ruleset itself is written; allowed is another."));
        }
    }

    private static void checkLengths(Table table, List<Problem> problems) {
        table.rows().forEach(row -> row.cells().forEach((column, text) -> {
            if (text.length() > SpreadsheetWriter.MOST_CHARACTERS) {
                problems.add(table.problem(row, "The column " + column + " has " + text.length()
                        + " characters; a spreadsheet can hold " + SpreadsheetWriter.MOST_CHARACTERS + "."));
            }
        }));
    }

    private TranslationSheet translation(String language) {
        return new TranslationSheet(folder, ruleset, files, language);
    }

    /** Reads what the spreadsheet would change; changes nothing yet. */
    public SheetImport read(Path file) {
        List<Problem> problems = new ArrayList<>();
        List<CellChange> changes = new ArrayList<>();
        Set<SourceFile> changed = new LinkedHashSet<>(files);
        List<Table> tables = SpreadsheetReader.read(file, problems);
        Exported exported = new Exported();
        tables.stream().filter(table -> table.name().equals(Exported.NAME)).forEach(t -> exported.read(t, problems));
        for (Table table : tables) {
            String language = table.name().startsWith(TranslationSheet.PREFIX)
                    ? table.name().substring(TranslationSheet.PREFIX.length())
                    : "";
            if (table.name().equals(AuthorSheet.CRITERIA)) {
                AuthorSheet.criteria(files).read(table, exported, changes, problems);
            } else if (table.name().equals(AuthorSheet.OPTIONS)) {
                AuthorSheet.options(files).read(table, exported, changes, problems);
            } else if (TranslationSheet.isLanguage(language) && !language.equals(ruleset.source().language())) {
                TranslationSheet sheet = translation(language);
                sheet.read(table, exported, changes, problems);
                changed.addAll(sheet.files());
            } else if (!table.name().equals(Exported.NAME)) {
                problems.add(table.problem("There is no such sheet; allowed is criteria, options and translation-"
                        + "LANGUAGE, as in translation-ru."));
            }
        }
        return SheetImport.of(folder, changes, problems, changed.stream().filter(SourceFile::isChanged).toList());
    }

    private static FaultyFilesException refusal(String file, String says) {
        return new FaultyFilesException(List.of(new Problem(file, Problem.WHOLE, says)));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
    }
}
