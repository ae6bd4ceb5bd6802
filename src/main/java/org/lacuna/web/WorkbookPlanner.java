package org.lacuna.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.loader.Table;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.web.WorkbookPlan.Clash;
import org.lacuna.web.WorkbookPlan.Problem;
import org.lacuna.web.WorkbookPlan.Step;

/** Holds the rows of a filled workbook against what is on file, by the rules of the question page. */
final class WorkbookPlanner {

    /** Row 1 names the columns for machines, row 2 for people. */
    private static final int HEADINGS = 2;

    private final AnswerSheet sheet;
    private final List<Ruleset> rulesets;
    private final AssessmentStore assessments;
    private final WorkbookWords words;
    private final List<Step> steps = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int unchanged;
    private int open;

    /** @param rulesets the same in every language, the reader's first */
    WorkbookPlanner(AnswerSheet sheet, List<Ruleset> rulesets, AssessmentStore assessments, WorkbookWords words) {
        this.sheet = sheet;
        this.rulesets = rulesets;
        this.assessments = assessments;
        this.words = words;
    }

    /** @throws UnreadableFileException if it is the workbook of another assessment */
    WorkbookPlan plan(WorkbookReader book) {
        String of = book.facts().get("assessment");
        if (!of.equals(sheet.id())) {
            throw new UnreadableFileException(words.own().refused_assessment(of, sheet.id()));
        }
        problems.addAll(book.problems());
        book.sheets().forEach(this::read);
        int missing = (int) rulesets.get(0).criteria().filter(c -> !seen.contains(List.of(c.id(), Optional.empty()))).count();
        boolean other = !(sheet.ruleset() + sheet.version() + sheet.model()).equals(
                book.facts().get("ruleset") + book.facts().get("version") + book.facts().getOrDefault("fingerprint", ""));
        return new WorkbookPlan(steps, clashes, unchanged, open, missing, other, problems);
    }

    private void read(Table table) {
        List<String> lacking = WorkbookCells.FILLED.stream().filter(c -> !table.columns().contains(c)).map(words::heading)
                .toList();
        if (!lacking.isEmpty()) {
            problems.add(new Problem(table.name(), 0, "", "", words.own().problem_columns(String.join("; ", lacking))));
            return;
        }
        table.rows().stream().filter(row -> row.number() > HEADINGS).forEach(row -> read(table.name(), row));
    }

    private void read(String name, Table.Row row) {
        String id = WorkbookRow.tidy(row.cell(WorkbookCells.ID));
        String whom = WorkbookRow.tidy(row.cell(WorkbookCells.OPERATOR));
        String version = WorkbookRow.tidy(row.cell(WorkbookCells.VERSION));
        List<Criterion> criterion = rulesets.stream().flatMap(r -> r.find(id).stream()).toList();
        Optional<Operator> operator = WorkbookWords.readOperator(whom);
        if (criterion.isEmpty()) {
            problem(name, row, WorkbookCells.ID, words.own().problem_id());
        } else if (operator.isEmpty() && !WorkbookWords.isOthers(whom)) {
            problem(name, row, WorkbookCells.OPERATOR, words.own().problem_word(String.join("; ", words.allOperators())));
        } else if (!version.matches("[0-9]{0,9}")) {
            problem(name, row, WorkbookCells.VERSION, words.own().problem_version());
        } else if (!seen.add(List.of(id, operator))) {
            problem(name, row, WorkbookCells.ID, words.own().problem_twice());
        } else {
            read(name, row, criterion, operator, version.isEmpty() ? 0 : Long.parseLong(version));
        }
    }

    private void read(String name, Table.Row row, List<Criterion> criterion, Optional<Operator> whom, long version) {
        String id = criterion.get(0).id();
        Optional<Answer> base = assessments.at(sheet.id(), id, whom, version);
        WorkbookRow read = new WorkbookRow(name, row, criterion, whom, version, base, words);
        AnswerForm form = read.form();
        if (read.isUntouched(form)) {
            unchanged += form.answer().isEmpty() ? 0 : 1;
            open += form.answer().isEmpty() ? 1 : 0;
            return;
        }
        Optional<Answer> mine = read.answer(form, words.pages());
        problems.addAll(read.problems());
        mine.ifPresent(a -> hold(criterion.get(0), a, form, version, base));
    }

    private void hold(Criterion criterion, Answer mine, AnswerForm form, long version, Optional<Answer> base) {
        Optional<Answer> onFile = sheet.find(criterion.id(), mine.operator());
        long now = assessments.version(sheet.id(), criterion.id(), mine.operator());
        if (now == version || onFile.isEmpty()) {
            keep(criterion, mine, onFile, Set.of(), now);
            return;
        }
        AnswerMerge merge = new AnswerMerge(base, onFile.get(), mine);
        if (merge.isDone()) {
            unchanged++;
        } else if (merge.conflicts().isEmpty()) {
            keep(criterion, merge.merged(), onFile, merge.taken(), now);
        } else {
            clashes.add(new Clash(criterion, mine.operator(), merge, form, now));
        }
    }

    private void keep(Criterion criterion, Answer answer, Optional<Answer> onFile, Set<Part> taken, long version) {
        if (onFile.map(Answer::unreviewed).filter(answer::equals).isPresent()) {
            unchanged++;
        } else {
            Set<Part> others = EnumSet.noneOf(Part.class);
            others.addAll(taken);
            steps.add(new Step(criterion, answer.operator(), onFile, answer, others, version));
        }
    }

    private void problem(String name, Table.Row row, String column, String says) {
        problems.add(new Problem(name, row.number(), words.heading(column), row.cell(column), says));
    }
}
