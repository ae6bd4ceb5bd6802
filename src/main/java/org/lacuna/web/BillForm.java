package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Operator;

/**
 * The fields of a bill's form, exactly as typed.
 *
 * @param version of the bill that the person has seen; 0 = a new one
 */
record BillForm(String version, String title, String state, String link) {

    static final BillForm EMPTY = new BillForm("0", "", "", "");

    static BillForm of(Bill bill, long version) {
        return new BillForm(String.valueOf(version), bill.title(), bill.state(), bill.link());
    }

    /** What a browser sent. */
    static BillForm of(MultivaluedMap<String, String> sent) {
        return new BillForm(FormFields.text(sent, "version"), FormFields.text(sent, "title"), FormFields.text(sent, "state"),
                FormFields.text(sent, "link"));
    }

    BillForm at(long current) {
        return new BillForm(String.valueOf(current), title, state, link);
    }

    /**
     * The fields of the form of one of its rules.
     *
     * @param option id; empty = none chosen
     * @param binds operator codes, or {@value AnswerForm#NOT_STATED}
     */
    record RuleForm(String version, String option, List<String> binds, String provision, String note) {

        static RuleForm of(Optional<Bill.Rule> rule, long version) {
            return new RuleForm(String.valueOf(version), rule.map(Bill.Rule::option).orElse(""),
                    rule.flatMap(Bill.Rule::binds).map(b -> b.stream().map(Operator::code).toList())
                            .orElse(rule.isPresent() ? List.of(AnswerForm.NOT_STATED) : List.of()),
                    rule.map(Bill.Rule::provision).orElse(""), rule.map(Bill.Rule::note).orElse(""));
        }

        /** What a browser sent. */
        static RuleForm of(MultivaluedMap<String, String> sent) {
            return new RuleForm(FormFields.text(sent, "version"), FormFields.text(sent, "option"),
                    sent.getOrDefault("binds", List.of()),
                    FormFields.text(sent, "provision"), FormFields.text(sent, "note"));
        }

        RuleForm at(long current) {
            return new RuleForm(String.valueOf(current), option, binds, provision, note);
        }
    }
}
