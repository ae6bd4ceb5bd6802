package org.lacuna.store;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.ChangeKind;
import org.lacuna.deployment.Deployment;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.RecordReader;
import org.lacuna.imports.RowProblem;
import org.lacuna.ruleset.Vocabulary;

/** Reads records and their changes of lines that a stranger has brought. */
final class TravelRecordReader {

    private static final int LONGEST_TABLE = 400;
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_ID = 64;

    private final RecordReader reader;

    TravelRecordReader(Vocabulary words) {
        this.reader = new RecordReader(words);
    }

    static TravelRecords.Line read(TravelLines lines) {
        try {
            TravelRecords.Line line = DeploymentJson.readWhole(lines.next(), TravelRecords.Line.class);
            if (line != null && line.record() != null) {
                return line;
            }
        } catch (UncheckedIOException e) {
            // said below
        }
        throw lines.wrong("This is no record.");
    }

    /** @param ids of the records that are there */
    static TravelRecords.Step readStep(TravelLines lines, Set<String> ids) {
        try {
            TravelRecords.Step step = DeploymentJson.readWhole(lines.next(), TravelRecords.Step.class);
            if (step != null && ids.contains(step.deployment()) && ChangeKind.find(step.kind()).isPresent()
                    && step.who().length() <= LONGEST_WHO && step.reason().length() <= LONGEST_REASON
                    && step.other().length() <= LONGEST_ID && (step.before().isPresent() || step.after().isPresent())
                    && step.mayLeave()) {
                Instant.parse(step.at());
                return step;
            }
        } catch (UncheckedIOException | DateTimeException e) {
            // said below
        }
        throw lines.wrong("This is no change of a record that is there.");
    }

    /** By the rules of the import: it must be the very record that its own cells make. */
    void check(TravelRecords.Line line, TravelLines lines) {
        Deployment record = line.record();
        List<RowProblem> problems = new ArrayList<>();
        Optional<Deployment> again;
        try {
            Map<String, String> cells = CommonRecord.cells(record);
            again = reader.read(1, column -> cells.getOrDefault(column, ""), problems);
        } catch (RuntimeException e) {
            // Parts are missing that every record has.
            throw lines.wrong("This is no record that Lacuna has written.");
        }
        problems.stream().findFirst().ifPresent(p -> {
            throw lines.wrong("The record " + p.id() + " has " + (p.found().isEmpty() ? "nothing" : p.found()) + " as "
                    + p.column() + "; allowed is " + p.allowed() + ".");
        });
        if (!again.equals(Optional.of(record)) || !record.origin().redistributable()
                || line.table().length() > LONGEST_TABLE || line.line() < 0) {
            throw lines.wrong("This is no record that Lacuna has written.");
        }
    }
}
