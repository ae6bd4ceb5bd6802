package org.lacuna.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.web.AnswerForm.EvidenceFields;

/** Makes an answer of a form, or says everything that keeps it from being one. */
public final class AnswerReader {

    /** What the database keeps of one text, in characters. */
    static final int MOST_TEXT = 200_000;
    static final int MOST_LINE = 1_000;
    static final int MOST_LINK = 2_000;

    /** @param field id of the field on the page */
    public record Problem(String field, String says) {
    }

    private final Criterion criterion;
    private final AnswerForm form;
    private final Texts texts;
    private final Function<String, Optional<KeptCopy>> copies;
    private final List<Problem> problems = new ArrayList<>();

    /** @param copies finds what the answer is to say of a copy by its SHA-256 */
    AnswerReader(Criterion criterion, AnswerForm form, Texts texts, Function<String, Optional<KeptCopy>> copies) {
        this.copies = copies;
        this.criterion = criterion;
        this.form = form;
        this.texts = texts;
    }

    List<Problem> problems() {
        return problems;
    }

    /** @return empty if there are problems */
    Optional<Answer> read() {
        Optional<AnswerState> state = state();
        boolean notStated = form.binds().contains(AnswerForm.NOT_STATED);
        if (notStated && form.binds().size() > 1) {
            problem("answer", texts.problem_binds());
        }
        List<Evidence> evidence = evidence();
        checkLength("justification", texts.justification_label(), form.justification(), MOST_TEXT);
        checkLength("reason", texts.reason_label(), form.reason(), MOST_TEXT);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer(criterion.id(), form.whom(), state.get(), options(state.get()),
                notStated ? Optional.empty() : Optional.of(Operator.setOf(form.binds())), evidence,
                Confidence.find(form.confidence()), form.justification(), form.reason(), false));
    }

    private Set<String> options(AnswerState state) {
        return switch (state) {
            case VALUE -> Set.of(form.answer());
            case SEVERAL -> Set.copyOf(form.several());
            default -> Set.of();
        };
    }

    private Optional<AnswerState> state() {
        Optional<AnswerState> state = form.answer().startsWith("~") ? AnswerState.find(form.answer().substring(1))
                : criterion.findOption(form.answer()).map(o -> AnswerState.VALUE);
        if (form.answer().isEmpty()) {
            problem("answer", texts.problem_no_answer());
        } else if (state.isEmpty() || state.get() == AnswerState.DISPUTED) {
            problem("answer", texts.problem_option(form.answer()));
        } else if (state.get() == AnswerState.NOT_APPLICABLE && form.reason().isEmpty()) {
            problem("reason", texts.problem_no_reason());
        } else if (state.get() == AnswerState.SEVERAL) {
            checkSeveral();
        }
        return state;
    }

    private void checkSeveral() {
        form.several().stream().filter(o -> criterion.findOption(o).isEmpty())
                .forEach(o -> problem("several", texts.problem_option(o)));
        if (form.several().stream().distinct().count() < 2) {
            problem("several", texts.problem_several());
        }
        if (form.reason().isEmpty()) {
            problem("reason", texts.problem_several_reason());
        }
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < form.evidence().size(); i++) {
            EvidenceFields fields = form.evidence().get(i);
            if (!fields.isEmpty()) {
                int before = problems.size();
                check(fields, i);
                Optional<LocalDate> read = date(fields.read(), i);
                Optional<LocalDate> from = date(fields.inForceFrom(), i);
                Optional<LocalDate> to = date(fields.inForceTo(), i);
                Optional<KeptCopy> copy = copy(fields.copy(), i);
                if (problems.size() == before) {
                    evidence.add(new Evidence(fields.instrument(), fields.provision(), fields.quotation(),
                            fields.translation(), fields.link(), read, fields.draft().equals("yes"), from, to, fields.note(),
                            copy));
                }
            }
        }
        return evidence;
    }

    private void check(EvidenceFields fields, int index) {
        String field = "evidence-" + index;
        if (fields.instrument().isEmpty()) {
            problem(field, texts.problem_instrument(index + 1));
        }
        if (!fields.link().isEmpty() && !fields.link().matches("https?://[^\\s\"<>]+")) {
            problem(field, texts.problem_link(index + 1, fields.link()));
        }
        checkLength(field, texts.instrument(), fields.instrument(), MOST_LINE);
        checkLength(field, texts.provision(), fields.provision(), MOST_LINE);
        checkLength(field, texts.link(), fields.link(), MOST_LINK);
        checkLength(field, texts.quotation(), fields.quotation(), MOST_TEXT);
        checkLength(field, texts.translation(), fields.translation(), MOST_TEXT);
        checkLength(field, texts.note(), fields.note(), MOST_TEXT);
    }

    private Optional<KeptCopy> copy(String sha256, int index) {
        Optional<KeptCopy> copy = KeptCopy.isHash(sha256) ? copies.apply(sha256) : Optional.empty();
        if (!sha256.isEmpty() && copy.isEmpty()) {
            problem("evidence-" + index, texts.problem_copy(index + 1, sha256));
        }
        return copy;
    }

    private Optional<LocalDate> date(String text, int index) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem("evidence-" + index, texts.problem_date(index + 1, text));
            return Optional.empty();
        }
    }

    private void checkLength(String field, String name, String text, int limit) {
        if (text.length() > limit) {
            problem(field, texts.problem_long(name, text.length(), limit));
        }
    }

    private void problem(String field, String says) {
        problems.add(new Problem(field, says));
    }
}
