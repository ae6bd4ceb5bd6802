package org.lacuna.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;

/** How a workbook says in one language what forms say in codes. A code stands before its words, so that either will do. */
record WorkbookWords(Texts pages, Words words, WorkbookTexts own) {

    /** What may be chosen without an option. */
    private static final List<AnswerState> STATES = List.of(AnswerState.SILENT, AnswerState.UNKNOWN,
            AnswerState.NOT_APPLICABLE);

    static WorkbookWords in(String language) {
        Localized in = Localized.Literal.of(language);
        return new WorkbookWords(MessageBundles.get(Texts.class, in), MessageBundles.get(Words.class, in),
                MessageBundles.get(WorkbookTexts.class, in));
    }

    static List<WorkbookWords> all() {
        return Reader.LANGUAGES.stream().map(WorkbookWords::in).toList();
    }

    /** All that may stand in the answer's cell. */
    List<String> choices(Criterion criterion) {
        List<String> all = new ArrayList<>(criterion.options().stream().map(o -> choice(criterion, o.id())).toList());
        STATES.forEach(s -> all.add(choice(criterion, "~" + s.code())));
        return all;
    }

    /** @param answer as in {@link AnswerForm} */
    String choice(Criterion criterion, String answer) {
        return criterion.findOption(answer).map(o -> o.id() + ": " + o.means())
                .orElseGet(() -> answer.startsWith("~") ? AnswerState.find(answer.substring(1)).map(this::choice).orElse(answer)
                        : answer);
    }

    private String choice(AnswerState state) {
        return switch (state) {
            case SILENT -> state.code() + ": " + pages.choose_silent();
            case UNKNOWN -> state.code() + ": " + pages.choose_unknown();
            case NOT_APPLICABLE -> state.code() + ": " + pages.choose_not_applicable();
            default -> state(state);
        };
    }

    private String state(AnswerState state) {
        return switch (state) {
            case SILENT -> words.state_silent();
            case UNKNOWN -> words.state_unknown();
            case NOT_APPLICABLE -> words.state_not_applicable();
            case SEVERAL -> words.state_several();
            case DISPUTED -> words.state_disputed();
            case VALUE -> words.state_value();
        };
    }

    /** @param binds as in {@link AnswerForm} */
    String binds(List<String> binds) {
        if (binds.contains(AnswerForm.NOT_STATED)) {
            return "";
        } else if (binds.isEmpty()) {
            return own.nobody();
        }
        return binds.size() == Operator.values().length ? own.everybody()
                : binds.stream().map(code -> operator(Operator.of(code))).collect(Collectors.joining(", "));
    }

    String operator(Operator operator) {
        return switch (operator) {
            case POLICE -> words.operator_police();
            case SECURITY_SERVICE -> words.operator_security_service();
            case MUNICIPAL -> words.operator_municipal();
            case OTHER_PUBLIC -> words.operator_other_public();
            case PRIVATE -> words.operator_private();
        };
    }

    List<String> allBinds() {
        return Stream.of(Stream.of(own.everybody(), own.nobody()), Arrays.stream(Operator.values()).map(this::operator))
                .flatMap(s -> s).toList();
    }

    List<String> allOperators() {
        return Stream.concat(Stream.of(own.others()), Arrays.stream(Operator.values()).map(this::operator)).toList();
    }

    List<String> allConfidences() {
        return Arrays.stream(Confidence.values()).map(c -> confidence(c.code())).toList();
    }

    /** Of a column of the workbook. */
    String heading(String column) {
        int dash = column.indexOf('-');
        return dash < 0 ? name(column) : name(column.substring(0, dash)) + " " + column.substring(dash + 1);
    }

    private String name(String column) {
        return switch (column) {
            case WorkbookCells.ID -> own.column_id();
            case WorkbookCells.OPERATOR -> own.column_operator();
            case "question" -> own.column_question();
            case "guidance" -> own.column_guidance();
            case WorkbookCells.ANSWER -> own.column_answer();
            case WorkbookCells.BINDS -> pages.binds();
            case "instrument" -> pages.instrument();
            case "provision" -> pages.provision();
            case "quotation" -> pages.quotation();
            case "translation" -> pages.translation();
            case "link" -> pages.link();
            case "read" -> pages.date_read();
            case "from" -> pages.date_from();
            case "to" -> pages.date_to();
            case "bill" -> own.column_bill();
            case "note" -> pages.note();
            case "more" -> own.column_more();
            case WorkbookCells.CONFIDENCE -> pages.confidence();
            case WorkbookCells.JUSTIFICATION -> pages.justification_label();
            case WorkbookCells.REASON -> pages.reason_label();
            case WorkbookCells.VERSION -> own.column_version();
            default -> column;
        };
    }

    /** Of whom a row speaks. */
    String whom(Optional<Operator> operator) {
        return operator.map(this::operator).orElse(own.others());
    }

    String confidence(String code) {
        return Confidence.find(code).map(c -> switch (c) {
            case HIGH -> words.confidence_high();
            case MEDIUM -> words.confidence_medium();
            case LOW -> words.confidence_low();
        }).orElse(code);
    }

    String yesOrNo(String code) {
        return code.equals("yes") ? own.yes() : own.no();
    }

    /** What a text in the answer's cell chooses, as in {@link AnswerForm}. */
    static Optional<String> readChoice(Criterion criterion, List<Criterion> translated, String text) {
        String before = text.contains(":") ? text.substring(0, text.indexOf(':')).strip() : text;
        for (String one : List.of(text, before)) {
            Optional<String> option = translated.stream().flatMap(c -> c.options().stream())
                    .filter(o -> same(o.id(), one) || same(o.means(), text)).map(o -> o.id()).findFirst();
            if (option.isPresent()) {
                return option;
            }
        }
        return STATES.stream()
                .filter(s -> same(s.code(), before) || same("~" + s.code(), before)
                        || says(text, w -> w.state(s)) || says(s.code() + ": " + text, w -> w.choice(s)))
                .map(s -> "~" + s.code()).findFirst();
    }

    /** The codes of operators that a text names, which is not blank. */
    static Optional<List<String>> readBinds(String text) {
        if (says(text, w -> w.own().nobody())) {
            return Optional.of(List.of());
        } else if (text.equalsIgnoreCase(Operator.ALL) || says(text, w -> w.own().everybody())) {
            return Optional.of(Operator.codes());
        }
        List<Optional<Operator>> found = Arrays.stream(text.split("[,;\n]")).map(String::strip).filter(t -> !t.isEmpty())
                .map(WorkbookWords::readOperator).toList();
        return found.isEmpty() || found.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : Optional.of(found.stream().map(Optional::get).distinct().sorted().map(Operator::code).toList());
    }

    static Optional<Operator> readOperator(String text) {
        return Arrays.stream(Operator.values()).filter(o -> same(o.code(), text) || says(text, w -> w.operator(o))).findFirst();
    }

    /** Whether the text says that a row speaks of all who have no row of their own. */
    static boolean isOthers(String text) {
        return text.isEmpty() || same(Operator.ALL, text) || says(text, w -> w.own().others());
    }

    static Optional<String> readConfidence(String text) {
        String before = text.contains(":") ? text.substring(0, text.indexOf(':')).strip() : text;
        return Arrays.stream(Confidence.values())
                .filter(c -> same(c.code(), before) || says(text, w -> w.confidence(c.code()))
                        || all().stream().anyMatch(w -> w.confidence(c.code()).toLowerCase(Locale.ROOT)
                                .startsWith(before.toLowerCase(Locale.ROOT) + ":")))
                .map(Confidence::code).findFirst();
    }

    static Optional<String> readYesOrNo(String text) {
        if (says(text, w -> w.own().yes())) {
            return Optional.of("yes");
        }
        return says(text, w -> w.own().no()) ? Optional.of("no") : Optional.empty();
    }

    private static boolean says(String text, Function<WorkbookWords, String> word) {
        return all().stream().anyMatch(w -> same(word.apply(w), text));
    }

    private static boolean same(String word, String text) {
        return word.strip().equalsIgnoreCase(text.strip());
    }
}
