package org.lacuna.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.output.QuestionWorkbook;
import org.lacuna.ruleset.Criterion;
import org.lacuna.web.AnswerForm.EvidenceFields;

/** What of an answer stands in which cell of its row. */
final class WorkbookCells {

    static final String ID = "id";
    static final String OPERATOR = "operator";
    static final String VERSION = "version";
    static final String ANSWER = "answer";
    static final String BINDS = "binds";
    static final String CONFIDENCE = "confidence";
    static final String JUSTIFICATION = "justification";
    static final String REASON = "reason";
    /** Sources that have cells; further ones stay as they are on file. */
    static final int SOURCES = 3;
    static final List<String> OF_A_SOURCE = List.of("instrument", "provision", "quotation", "translation", "link", "read",
            "from", "to", "bill", "note");
    /** What people fill in. */
    static final List<String> FILLED = Stream.of(Stream.of(ANSWER, BINDS),
            IntStream.rangeClosed(1, SOURCES).boxed().flatMap(i -> OF_A_SOURCE.stream().map(c -> c + "-" + i)),
            Stream.of(CONFIDENCE, JUSTIFICATION, REASON)).flatMap(s -> s).toList();

    private WorkbookCells() {
    }

    static Map<String, String> of(Criterion criterion, Optional<Answer> answer, WorkbookWords words) {
        AnswerForm form = AnswerForm.of(answer, Optional.empty(), 0);
        Map<String, String> cells = new HashMap<>();
        cells.put(ANSWER, answer.filter(a -> a.options().size() > 1)
                .map(a -> words.choice(criterion, form.answer()) + ": " + String.join(", ", a.options()))
                .orElseGet(() -> words.choice(criterion, form.answer())));
        cells.put(BINDS, words.binds(form.binds()));
        for (int i = 0; i < Math.min(SOURCES, form.evidence().size()); i++) {
            int number = i + 1;
            source(form.evidence().get(i), words).forEach((column, text) -> cells.put(column + "-" + number, text));
        }
        cells.put(CONFIDENCE, words.confidence(form.confidence()));
        cells.put(JUSTIFICATION, form.justification());
        cells.put(REASON, form.reason());
        return cells.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> fit(e.getValue(), words)));
    }

    private static Map<String, String> source(EvidenceFields e, WorkbookWords words) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> texts = List.of(e.instrument(), e.provision(), e.quotation(), e.translation(), e.link(), e.read(),
                e.inForceFrom(), e.inForceTo(), e.isEmpty() ? "" : words.yesOrNo(e.draft()), e.note());
        for (int i = 0; i < texts.size(); i++) {
            cells.put(OF_A_SOURCE.get(i), texts.get(i));
        }
        return cells;
    }

    private static String fit(String text, WorkbookWords words) {
        if (text.length() <= QuestionWorkbook.MOST_CHARACTERS) {
            return text;
        }
        int most = QuestionWorkbook.MOST_CHARACTERS - words.own().cut().length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + words.own().cut();
    }
}
