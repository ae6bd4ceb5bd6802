package org.lacuna.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.BillForm.RuleForm;

/** Makes a bill and its rules of forms, or says everything that keeps them from being any. */
final class BillReader {

    private final Texts texts;
    private final BillTexts words;
    private final List<Problem> problems = new ArrayList<>();

    BillReader(Texts texts, BillTexts words) {
        this.texts = texts;
        this.words = words;
    }

    List<Problem> problems() {
        return problems;
    }

    /** @return empty if there are problems */
    Optional<Bill> read(BillForm form, String id, String country, List<Bill.Rule> rules) {
        if (form.title().isEmpty()) {
            problem("title", words.problem_title());
        }
        if (!form.link().isEmpty() && !form.link().matches("https?://[^\\s\"<>]+")) {
            problem("link", words.problem_link(form.link()));
        }
        checkLength("title", words.title(), form.title(), AnswerReader.MOST_LINE);
        checkLength("state", words.state(), form.state(), AnswerReader.MOST_LINE);
        checkLength("link", texts.link(), form.link(), AnswerReader.MOST_LINK);
        return problems.isEmpty() ? Optional.of(new Bill(id, country, form.title(), form.state(), form.link(), rules))
                : Optional.empty();
    }

    /** @return empty if there are problems */
    Optional<Bill.Rule> read(RuleForm form, Criterion criterion) {
        boolean notStated = form.binds().contains(AnswerForm.NOT_STATED);
        if (form.option().isEmpty()) {
            problem("option", words.problem_no_option());
        } else if (criterion.findOption(form.option()).isEmpty()) {
            problem("option", texts.problem_option(form.option()));
        }
        if (notStated && form.binds().size() > 1) {
            problem("binds", texts.problem_binds());
        }
        form.binds().stream().filter(b -> !b.equals(AnswerForm.NOT_STATED) && Operator.find(b).isEmpty())
                .forEach(b -> problem("binds", words.problem_operator(b)));
        checkLength("provision", texts.provision(), form.provision(), AnswerReader.MOST_LINE);
        checkLength("note", texts.note(), form.note(), AnswerReader.MOST_TEXT);
        return problems.isEmpty() ? Optional.of(new Bill.Rule(criterion.id(), form.option(),
                notStated ? Optional.empty() : Optional.of(Operator.setOf(form.binds())), form.provision(), form.note()))
                : Optional.empty();
    }

    /** All rules with this one in place of the one on its criterion, in the order of the questionnaire. */
    static List<Bill.Rule> with(Bill bill, Bill.Rule rule, List<String> criteria) {
        List<Bill.Rule> rules = new ArrayList<>(bill.rules());
        rules.removeIf(r -> r.criterion().equals(rule.criterion()));
        rules.add(rule);
        rules.sort(Comparator.comparingInt(r -> criteria.indexOf(r.criterion())));
        return rules;
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
