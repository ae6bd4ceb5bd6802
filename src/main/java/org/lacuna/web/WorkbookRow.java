package org.lacuna.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.loader.Table;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.web.AnswerForm.EvidenceFields;
import org.lacuna.web.WorkbookPlan.Problem;

/** A row of a filled workbook, held against the answer that it was made from. A cell left as it was says what was on file. */
final class WorkbookRow {

    private static final int MOST_SHOWN = 200;
    /** From which spreadsheets count days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final String sheet;
    private final Table.Row row;
    private final List<Criterion> criterion;
    private final Optional<Answer> base;
    private final AnswerForm before;
    private final List<Map<String, String>> written;
    private final WorkbookWords words;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param criterion in every language, the reader's first
     * @param version that the row was made from
     * @param base the answer it was then
     */
    WorkbookRow(String sheet, Table.Row row, List<Criterion> criterion, Optional<Operator> whom, long version,
            Optional<Answer> base, WorkbookWords words) {
        this.sheet = sheet;
        this.row = row;
        this.criterion = criterion;
        this.base = base;
        this.before = AnswerForm.of(base, whom, version);
        this.written = WorkbookWords.all().stream()
                .flatMap(w -> criterion.stream().map(c -> WorkbookCells.of(c, base, w))).toList();
        this.words = words;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What a question page would have sent. */
    AnswerForm form() {
        List<EvidenceFields> evidence = new ArrayList<>();
        for (int i = 0; i < WorkbookCells.SOURCES; i++) {
            evidence.add(source(i));
        }
        base.ifPresent(a -> a.evidence().stream().skip(WorkbookCells.SOURCES).map(EvidenceFields::of).forEach(evidence::add));
        return new AnswerForm(before.version(), "", Map.of(), before.operator(),
                cell(WorkbookCells.ANSWER, before.answer(), this::answer), before.several(),
                cell(WorkbookCells.BINDS, before.binds(), this::binds),
                evidence, cell(WorkbookCells.CONFIDENCE, before.confidence(), this::confidence),
                text(WorkbookCells.JUSTIFICATION, before.justification()), text(WorkbookCells.REASON, before.reason()));
    }

    /** Whether the form says what was on file when the workbook was made. */
    boolean isUntouched(AnswerForm form) {
        return problems.isEmpty() && form.says(before);
    }

    /** @return empty if there are problems */
    Optional<Answer> answer(AnswerForm form, Texts texts) {
        if (form.answer().isEmpty() && base.isPresent()) {
            problem(WorkbookCells.ANSWER, words.own().problem_cleared());
            return Optional.empty();
        }
        Optional<AnswerState> open = base.map(Answer::state)
                .filter(s -> form.answer().equals("~" + s.code()) && base.get().options().size() > 1);
        AnswerForm readable = open.isEmpty() ? form : with(form, "~" + AnswerState.UNKNOWN.code());
        AnswerReader reader = new AnswerReader(criterion.get(0), readable, texts, this::copy);
        Optional<Answer> read = reader.read();
        reader.problems().forEach(p -> problem(column(p.field()), p.says()));
        return problems.isEmpty() ? read.map(a -> open.isEmpty() ? a : stillOpen(a)) : Optional.empty();
    }

    /** A workbook brings no copies and takes none away. */
    private Optional<KeptCopy> copy(String sha256) {
        return base.stream().flatMap(b -> b.copies().stream()).filter(c -> c.sha256().equals(sha256)).findFirst();
    }

    private static AnswerForm with(AnswerForm f, String answer) {
        return new AnswerForm(f.version(), f.base(), f.picks(), f.operator(), answer, f.several(), f.binds(), f.evidence(),
                f.confidence(), f.justification(), f.reason());
    }

    /** No workbook can choose several options, but the rest of such an answer may be filled in. */
    private Answer stillOpen(Answer a) {
        return new Answer(a.criterion(), a.operator(), base.get().state(), base.get().options(), a.binds(), a.evidence(),
                a.confidence(), a.justification(), a.reason(), false);
    }

    private static String column(String field) {
        return field.startsWith("evidence-") ? "instrument-" + (Integer.parseInt(field.substring(9)) + 1) : field;
    }

    private EvidenceFields source(int index) {
        EvidenceFields e = index < before.evidence().size() ? before.evidence().get(index) : EvidenceFields.EMPTY;
        String number = "-" + (index + 1);
        String instrument = text("instrument" + number, e.instrument());
        return new EvidenceFields(instrument, text("provision" + number, e.provision()),
                text("quotation" + number, e.quotation()), text("translation" + number, e.translation()),
                cell("link" + number, e.link(), t -> link(index, t)), date("read" + number, e.read()),
                date("from" + number, e.inForceFrom()), date("to" + number, e.inForceTo()),
                cell("bill" + number, e.draft(), t -> bill(number, t)), text("note" + number, e.note()),
                instrument.equals(e.instrument()) ? e.copy() : "");
    }

    private String text(String column, String onFile) {
        return cell(column, onFile, found -> {
            if (WorkbookWords.all().stream().anyMatch(w -> found.contains(w.own().cut().strip()))) {
                problem(column, words.own().problem_cut());
            }
            return found;
        });
    }

    private String date(String column, String onFile) {
        return cell(column, onFile, found -> {
            if (found.matches("[1-9][0-9]{4}")) {
                return DAY_ZERO.plusDays(Integer.parseInt(found)).toString();
            }
            try {
                return found.isEmpty() ? "" : LocalDate.parse(found).toString();
            } catch (DateTimeParseException e) {
                problem(column, words.own().problem_date());
                return "";
            }
        });
    }

    private String link(int index, String found) {
        if (!found.isEmpty() && !found.matches("https?://[^\\s\"<>]+")) {
            problem("link-" + (index + 1), words.own().problem_link());
            return "";
        }
        return found;
    }

    private String bill(String number, String found) {
        return found.isEmpty() ? "no"
                : WorkbookWords.readYesOrNo(found).orElseGet(() -> word("bill" + number,
                        List.of(words.own().yes(), words.own().no()), "no"));
    }

    private String answer(String found) {
        return found.isEmpty() ? ""
                : WorkbookWords.readChoice(criterion.get(0), criterion, found).orElseGet(() -> word(WorkbookCells.ANSWER,
                        words.choices(criterion.get(0)), before.answer()));
    }

    private List<String> binds(String found) {
        return found.isEmpty() ? List.of(AnswerForm.NOT_STATED)
                : WorkbookWords.readBinds(found).orElseGet(() -> word(WorkbookCells.BINDS, words.allBinds(), before.binds()));
    }

    private String confidence(String found) {
        return found.isEmpty() ? ""
                : WorkbookWords.readConfidence(found)
                        .orElseGet(() -> word(WorkbookCells.CONFIDENCE, words.allConfidences(), before.confidence()));
    }

    private <T> T word(String column, List<String> allowed, T instead) {
        problem(column, words.own().problem_word(String.join("; ", allowed)));
        return instead;
    }

    private <T> T cell(String column, T onFile, Function<String, T> read) {
        String found = tidy(row.cell(column));
        boolean same = written.stream().anyMatch(w -> tidy(w.getOrDefault(column, "")).equals(found));
        return same ? onFile : read.apply(found);
    }

    /** As spreadsheets leave a text. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "").strip();
    }

    private void problem(String column, String says) {
        String found = row.cell(column);
        problems.add(new Problem(sheet, row.number(), words.heading(column),
                found.length() > MOST_SHOWN ? found.substring(0, MOST_SHOWN) + "…" : found, says));
    }
}
