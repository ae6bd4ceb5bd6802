package org.lacuna.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.imports.Reading;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.FileKind;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.loader.SpreadsheetReader;
import org.lacuna.loader.Table;
import org.lacuna.output.QuestionWorkbook;
import org.lacuna.web.WorkbookPlan.Problem;

/**
 * A filled workbook as it was brought.
 *
 * @param facts of its first sheet, by their key
 * @param sheets that have questions
 * @param problems cells that cannot be read
 */
record WorkbookReader(Map<String, String> facts, List<Table> sheets, List<Problem> problems) {

    static final long MOST_BYTES = 5_000_000;
    /** Ninety questions with their guidance unpack to a million. */
    private static final long MOST_UNPACKED = 20_000_000;
    private static final Pattern CELL = Pattern.compile(".* sheet (.*) cell ([A-Z]+)([0-9]+)", Pattern.DOTALL);
    private static final List<String> KNOWN_BY = List.of(WorkbookCells.ID, WorkbookCells.ANSWER, WorkbookCells.VERSION);

    /** @throws UnreadableFileException if it is no workbook, or one that may do harm */
    static WorkbookReader read(Path file, String name, WorkbookTexts texts) {
        refuseLarge(file, texts);
        if (BroughtFile.open(file, name, Reading.DETECT).kind() != FileKind.XLSX) {
            throw new UnreadableFileException(texts.refused_kind());
        }
        List<org.lacuna.loader.Problem> unread = new ArrayList<>();
        List<Table> tables = SpreadsheetReader.read(file, MOST_UNPACKED, unread);
        Map<String, String> facts = facts(tables);
        if (!facts.containsKey("assessment")) {
            throw new UnreadableFileException(tables.isEmpty() && !unread.isEmpty() ? unread.get(0).says()
                    : texts.refused_other());
        }
        return new WorkbookReader(facts, tables.stream().filter(t -> t.columns().containsAll(KNOWN_BY)).toList(),
                unread.stream().map(WorkbookReader::problem).toList());
    }

    private static void refuseLarge(Path file, WorkbookTexts texts) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableFileException(texts.refused_large());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> facts(List<Table> tables) {
        Map<String, String> facts = new HashMap<>();
        tables.stream().filter(t -> t.columns().containsAll(List.of(QuestionWorkbook.KEY, QuestionWorkbook.VALUE)))
                .flatMap(t -> t.rows().stream())
                .forEach(r -> facts.putIfAbsent(r.cell(QuestionWorkbook.KEY).strip(), r.cell(QuestionWorkbook.VALUE).strip()));
        return facts;
    }

    private static Problem problem(org.lacuna.loader.Problem problem) {
        Matcher cell = CELL.matcher(problem.file());
        return cell.matches() ? new Problem(cell.group(1), Integer.parseInt(cell.group(3)), cell.group(2), "", problem.says())
                : new Problem("", 0, "", "", problem.says());
    }
}
