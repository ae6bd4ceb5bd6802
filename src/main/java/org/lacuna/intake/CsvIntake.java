package org.lacuna.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Vocabulary;

/** Reads the common deployment record from CSV: UTF-8, comma, one header row. */
public final class CsvIntake {

    /** The name of this format among import profiles. */
    public static final String PROFILE = "lacuna";
    /** Larger files are refused unread. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final List<String> NEEDED = List.of("id", "record_kind", "granularity", "countries", "name", "traits",
            "operator_type", "status", "source1_title", "verdict", "confidence");

    private final Vocabulary vocabulary;

    public CsvIntake(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @throws UnreadableFileException if it is no such file at all */
    public Intake read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableFileException("The file has " + content.length / 1024 / 1024
                    + " MB; allowed are " + MOST_BYTES / 1024 / 1024 + " MB.");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().skipEmptyLines(true).allowMissingFields(true)
                .ofNamedCsvRecord(decode(content))) {
            return read(csv);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFileException("The file is not CSV: " + e.getMessage() + ".");
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
            Set<String> columns = new LinkedHashSet<>(record.getHeader());
            if (rows++ == 0) {
                refuseOtherTables(columns);
            }
            Row row = new Row(record, columns, problems);
            Optional<Deployment> deployment = reader.read(row, problems.size(), problems);
            if (deployment.isPresent() && !ids.add(deployment.get().id())) {
                row.refuse("id", deployment.get().id(), "an id that no row before has");
            } else {
                deployment.ifPresent(deployments::add);
            }
        }
        if (rows == 0) {
            throw new UnreadableFileException("The file has no rows.");
        }
        return new Intake(rows, deployments, problems);
    }

    private static void refuseOtherTables(Set<String> columns) {
        List<String> missing = NEEDED.stream().filter(c -> !columns.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(
                    "The first line lacks the columns " + String.join(", ", missing) + ".");
        }
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
