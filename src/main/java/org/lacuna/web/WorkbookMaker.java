package org.lacuna.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.output.QuestionWorkbook.Book;
import org.lacuna.output.QuestionWorkbook.Column;
import org.lacuna.output.QuestionWorkbook.Fact;
import org.lacuna.output.QuestionWorkbook.Line;
import org.lacuna.output.QuestionWorkbook.Sheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;

/** The questionnaire of an assessment as a workbook, with what is on file filled in. */
final class WorkbookMaker {

    private static final int MOST_NAME = 31;
    private static final int NARROW = 16;
    private static final int MIDDLE = 28;
    private static final int WIDE = 48;

    private final AnswerSheet sheet;
    private final Ruleset ruleset;
    private final AssessmentStore assessments;
    private final WorkbookWords words;

    WorkbookMaker(AnswerSheet sheet, Ruleset ruleset, AssessmentStore assessments, WorkbookWords words) {
        this.sheet = sheet;
        this.ruleset = ruleset;
        this.assessments = assessments;
        this.words = words;
    }

    /** @param country by name */
    Book book(String country) {
        WorkbookTexts own = words.own();
        List<Fact> facts = new ArrayList<>(List.of(new Fact("", own.about_title(), country),
                new Fact("", words.pages().draft(), words.pages().draft_means()),
                new Fact("country", own.about_country(), sheet.country()),
                new Fact("assessment", own.about_assessment(), sheet.id()),
                new Fact("as-of", words.pages().as_of(), sheet.asOf().toString()),
                new Fact("ruleset", words.pages().ruleset(), sheet.ruleset()),
                new Fact("version", own.about_version(), sheet.version()),
                new Fact("fingerprint", own.about_fingerprint(), sheet.model())));
        List<String> how = List.of(own.how_fill(), own.how_answer(), own.how_binds(), own.how_sources(), own.how_own(),
                own.how_leave(), own.how_back());
        IntStream.range(0, how.size())
                .forEach(i -> facts.add(new Fact("", i == 0 ? own.how_title() : "", how.get(i))));
        return new Book(own.about(), facts, IntStream.range(0, ruleset.groups().size())
                .mapToObj(i -> sheet(i + 1, ruleset.groups().get(i))).toList());
    }

    private Sheet sheet(int number, Group group) {
        String name = (number + " " + group.title()).replaceAll("[\\[\\]:*?/\\\\']", " ");
        return new Sheet(name.substring(0, Math.min(MOST_NAME, name.length())).strip(), columns(),
                group.criteria().stream().flatMap(this::lines).toList());
    }

    private List<Column> columns() {
        return Stream.of(
                Stream.of(column("id", NARROW, false), column("operator", NARROW, true), column("question", WIDE, false),
                        column("guidance", WIDE, false)),
                WorkbookCells.FILLED.stream().map(c -> column(c, width(c), true)),
                Stream.of(column("more", NARROW, false), column("version", NARROW, false))).flatMap(s -> s).toList();
    }

    private Column column(String key, int width, boolean open) {
        return new Column(key, words.heading(key), width, open, key.equals(WorkbookCells.OPERATOR) ? words.allOperators()
                : key.equals(WorkbookCells.CONFIDENCE) ? words.allConfidences()
                        : key.startsWith("bill-") ? List.of(words.own().no(), words.own().yes()) : List.of());
    }

    private static int width(String key) {
        if (key.matches("(read|from|to|bill)-.")) {
            return NARROW;
        }
        return key.matches("(quotation|translation)-.|answer|justification|reason") ? WIDE : MIDDLE;
    }

    /** The common answer, and those that operators have of their own. */
    private Stream<Line> lines(Criterion criterion) {
        Stream<Optional<Operator>> own = Stream.of(Operator.values()).map(Optional::of)
                .filter(o -> sheet.find(criterion.id(), o).isPresent());
        return Stream.concat(Stream.of(Optional.<Operator> empty()), own).map(whom -> line(criterion, whom));
    }

    private Line line(Criterion criterion, Optional<Operator> whom) {
        Optional<Answer> answer = sheet.find(criterion.id(), whom);
        Map<String, String> cells = new HashMap<>(WorkbookCells.of(criterion, answer, words));
        cells.put(WorkbookCells.ID, criterion.id());
        cells.put(WorkbookCells.OPERATOR, words.whom(whom));
        cells.put("question", criterion.question());
        cells.put("guidance", guidance(criterion));
        int further = answer.map(a -> a.evidence().size() - WorkbookCells.SOURCES).orElse(0);
        cells.put("more", further > 0 ? words.own().more(further) : "");
        cells.put(WorkbookCells.VERSION, String.valueOf(assessments.version(sheet.id(), criterion.id(), whom)));
        return new Line(cells, Map.of(WorkbookCells.ANSWER, words.choices(criterion)));
    }

    private String guidance(Criterion criterion) {
        return words.pages().counts() + ": " + criterion.guidance().counts() + "\n" + words.pages().does_not_count() + ": "
                + criterion.guidance().doesNotCount() + "\n" + words.pages().look_in() + ": " + criterion.guidance().lookIn();
    }
}
