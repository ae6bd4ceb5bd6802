package org.lacuna.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.context.ContextFact;
import org.lacuna.context.ContextFact.Check;
import org.lacuna.context.ContextFact.Claim;
import org.lacuna.context.ContextFacts;
import org.lacuna.context.ContextTopic;
import org.lacuna.context.ContextVerdict;
import org.lacuna.deployment.Source;
import org.lacuna.imports.CommonRecord;
import org.lacuna.imports.Row;
import org.lacuna.imports.RowProblem;
import org.lacuna.ruleset.Coded;

/** Reads context facts from CSV: comma, one header row, the columns of {@code starter/context.csv}. */
public final class ContextIntake {

    private final List<RowProblem> problems = new ArrayList<>();
    private final List<ContextFact> facts = new ArrayList<>();

    private ContextIntake() {
    }

    /** @throws UnreadableFileException with every problem of every row */
    public static ContextFacts read(String content) {
        ContextIntake intake = new ContextIntake();
        Set<String> ids = new HashSet<>();
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(content).forEach(row -> intake.read(row, ids));
        if (!intake.problems.isEmpty()) {
            throw new UnreadableFileException(
                    intake.problems.stream().map(RowProblem::toString).collect(Collectors.joining("\n")));
        }
        return new ContextFacts(intake.facts);
    }

    private void read(NamedCsvRecord csv, Set<String> ids) {
        int before = problems.size();
        Row row = new Row(csv.getStartingLineNumber(), column -> csv.findField(column).orElse(""), problems);
        String id = row.needed("id");
        if (!ids.add(id)) {
            row.refuse("id", id, "an id that no row before has");
        }
        var topic = row.find("topic", Coded.byCode(ContextTopic.values()));
        var verdict = row.find("verdict", Coded.byCode(ContextVerdict.values()));
        List<String> countries = row.text("countries").isEmpty() ? List.of() : row.countries("countries");
        String subject = row.needed("subject");
        Claim claim = new Claim(row.text("article_says"), row.text("article_source"), row.text("value"), row.text("unit"),
                row.date("as_of"));
        Source source = new Source(row.needed("source_title"), row.text("source_publisher"), row.link("source_url"),
                row.date("source_date"));
        String accessed = row.date("accessed");
        String confidence = row.oneOf("confidence", CommonRecord.CONFIDENCE);
        if (problems.size() == before) {
            Check check = new Check(verdict.orElseThrow(), row.text("checked_value"), row.text("checked_note"));
            facts.add(new ContextFact(id, topic.orElseThrow(), countries, subject, claim, check, source, accessed, confidence));
        }
    }
}
