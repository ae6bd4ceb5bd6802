package org.lacuna.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.FormulaCell;
import org.lacuna.imports.RecordReader;
import org.lacuna.imports.RowProblem;
import org.lacuna.ruleset.Vocabulary;

/** Reads the common deployment record from CSV: UTF-8, comma, one header row. */
public final class CsvIntake {

    /** The name of this format among import profiles. */
    public static final String PROFILE = "lacuna";
    /** Larger files are refused unread. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Vocabulary vocabulary;

    public CsvIntake(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws UnreadableFileException if it is no such file at all */
    public Intake read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableFileException("The file is larger than the " + MOST_BYTES / 1024 / 1024
                    + " MB that are allowed.");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().skipEmptyLines(true).allowMissingFields(true)
                .allowExtraFields(true)
                .build(NamedCsvRecordHandler.of(h -> h.allowDuplicateHeaderFields(true)), decode(content))) {
            return read(csv);
        } catch (CsvParseException | UncheckedIOException e) {
            String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new UnreadableFileException("The file is not CSV: " + e.getMessage() + why + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Intake read(CsvReader<NamedCsvRecord> csv) {
        List<RowProblem> problems = new ArrayList<>();
        List<Deployment> deployments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        RecordReader reader = new RecordReader(vocabulary);
        int rows = 0;
        for (NamedCsvRecord record : csv) {
            if (rows++ == 0) {
                refuseOtherTables(record.getHeader());
            }
            int before = problems.size();
            refuseMoreCells(record, problems);
            Optional<Deployment> deployment = reader.read(record.getStartingLineNumber(), c -> cell(record, c), problems);
            if (deployment.isPresent() && !ids.add(deployment.get().id())) {
                String id = deployment.get().id();
                problems.add(new RowProblem(record.getStartingLineNumber(), id, "id", id, "an id that no row before has"));
            } else if (problems.size() == before) {
                deployment.ifPresent(deployments::add);
            }
        }
        if (rows == 0) {
            throw new UnreadableFileException("The file has no rows.");
        }
        return new Intake(rows, deployments, problems);
    }

    /** Rows that end early lack their last cells; our own files guard what a spreadsheet would take for a formula. */
    private static String cell(NamedCsvRecord record, String column) {
        return FormulaCell.unguard(record.findField(column).orElse(""));
    }

    /** A comma too many moves every cell behind it to a wrong column. */
    private static void refuseMoreCells(NamedCsvRecord record, List<RowProblem> problems) {
        int columns = record.getHeader().size();
        record.getFields().stream().skip(columns).filter(f -> !f.isBlank()).findFirst().ifPresent(
                f -> problems.add(new RowProblem(record.getStartingLineNumber(), cell(record, "id"), "after the last", f,
                        "nothing; the first line names " + columns + " columns")));
    }

    private static void refuseOtherTables(List<String> columns) {
        List<String> missing = CommonRecord.NEEDED.stream().filter(c -> !columns.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(
                    "The first line lacks the columns " + String.join(", ", missing) + ".");
        }
        Set<String> seen = new HashSet<>();
        columns.stream().filter(c -> !c.isEmpty() && !seen.add(c)).findFirst().ifPresent(c -> {
            throw new UnreadableFileException("The first line has the column " + c + " twice.");
        });
    }

    private static String decode(byte[] content) {
        int start = content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content, start, content.length - start)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException("The file is not UTF-8. Save it as CSV UTF-8.");
        }
    }
}
