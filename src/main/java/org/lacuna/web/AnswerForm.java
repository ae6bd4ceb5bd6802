package org.lacuna.web;

import static org.lacuna.web.FormFields.tidy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerMerge.Side;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.ruleset.Operator;

/**
 * The fields of a question page, exactly as typed, so that whatever is wrong comes back as it was.
 *
 * @param version of the answer that the person has seen
 * @param base of the answer that the person began with, where they have to choose between theirs and another's; else empty
 * @param picks of parts that two people have changed, which side counts, as in {@code answer} to {@code mine}
 * @param operator code, or {@code all} for the common answer
 * @param answer an option's id, or a state behind {@code ~}; empty = none chosen
 * @param several ids of the options that remain possible; they count if the answer says so
 * @param binds operator codes, or {@value #NOT_STATED}
 * @param confidence code, or empty
 */
record AnswerForm(String version, String base, Map<String, String> picks, String operator, String answer,
        List<String> several, List<String> binds, List<EvidenceFields> evidence, String confidence, String justification,
        String reason) {

    static final String NOT_STATED = "not-stated";
    static final String SEVERAL = "~" + AnswerState.SEVERAL.code();

    /** @param several null in what was kept before the form had it */
    AnswerForm {
        several = several == null ? List.of() : several;
    }

    /**
     * The fields of one source.
     *
     * @param copy SHA-256 of the copy that is kept; empty = none
     */
    record EvidenceFields(String instrument, String provision, String quotation, String translation, String link, String read,
            String inForceFrom, String inForceTo, String draft, String note, String copy) {

        static final EvidenceFields EMPTY = new EvidenceFields("", "", "", "", "", "", "", "", "no", "", "");

        /** Translation and copy are null in what was kept before there were any. */
        EvidenceFields {
            translation = Objects.requireNonNullElse(translation, "");
            copy = Objects.requireNonNullElse(copy, "");
        }

        static EvidenceFields of(Evidence e) {
            return new EvidenceFields(e.instrument(), e.provision(), e.quotation(), e.translation(), e.link(), text(e.read()),
                    text(e.inForceFrom()), text(e.inForceTo()), e.draft() ? "yes" : "no", e.note(),
                    e.copy().map(KeptCopy::sha256).orElse(""));
        }

        /** @param kept SHA-256 of the copy that is to stand there */
        EvidenceFields with(String kept) {
            return new EvidenceFields(instrument, provision, quotation, translation, link, read, inForceFrom, inForceTo, draft,
                    note, kept);
        }

        EvidenceFields tidied() {
            return new EvidenceFields(tidy(instrument), tidy(provision), tidy(quotation),
                    tidy(translation), tidy(link), read,
                    inForceFrom, inForceTo, draft, tidy(note), copy);
        }

        boolean isEmpty() {
            return equals(EMPTY);
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }
    }

    /** What is on file, with one more source to fill in. */
    static AnswerForm of(Optional<Answer> answer, Optional<Operator> operator, long version) {
        List<EvidenceFields> evidence = new ArrayList<>();
        answer.ifPresent(a -> a.evidence().forEach(e -> evidence.add(EvidenceFields.of(e))));
        evidence.add(EvidenceFields.EMPTY);
        return new AnswerForm(String.valueOf(version), "", Map.of(), Operator.codeOf(operator),
                answer.map(AnswerForm::choice).orElse(""),
                answer.filter(Answer::isOpen).map(a -> List.copyOf(a.options())).orElse(List.of()),
                answer.map(AnswerForm::binds).orElse(List.of(NOT_STATED)), evidence,
                answer.flatMap(Answer::confidence).map(Confidence::code).orElse(""),
                answer.map(Answer::justification).orElse(""), answer.map(Answer::reason).orElse(""));
    }

    private static String choice(Answer answer) {
        return answer.state() == AnswerState.VALUE ? answer.options().iterator().next() : "~" + answer.state().code();
    }

    private static List<String> binds(Answer answer) {
        return answer.binds().map(b -> b.stream().map(Operator::code).toList()).orElse(List.of(NOT_STATED));
    }

    /** What a browser sent, with room for one more source. Line ends are line feeds whatever the browser makes of them. */
    static AnswerForm of(MultivaluedMap<String, String> sent) {
        List<EvidenceFields> evidence = new ArrayList<>();
        int sources = sent.getOrDefault("instrument", List.of()).size();
        List<String> drops = sent.getOrDefault("drop-copy", List.of());
        for (int i = 0; i < sources; i++) {
            evidence.add(new EvidenceFields(at(sent, "instrument", i), at(sent, "provision", i),
                    at(sent, "quotation", i), at(sent, "translation", i), at(sent, "link", i), at(sent, "read", i),
                    at(sent, "inForceFrom", i),
                    at(sent, "inForceTo", i), at(sent, "draft", i), at(sent, "evidenceNote", i),
                    drops.contains(String.valueOf(i)) ? "" : at(sent, "copy", i)));
        }
        addEmpty(evidence);
        Map<String, String> picks = new TreeMap<>();
        for (Part part : Part.values()) {
            Optional.of(at(sent, "pick-" + part.code(), 0)).filter(p -> !p.isEmpty()).ifPresent(p -> picks.put(part.code(), p));
        }
        return new AnswerForm(at(sent, "version", 0), at(sent, "base", 0), picks, at(sent, "operator", 0),
                at(sent, "answer", 0), sent.getOrDefault("several", List.of()), sent.getOrDefault("binds", List.of()),
                evidence, at(sent, "confidence", 0), at(sent, "justification", 0), at(sent, "reason", 0));
    }

    private static void addEmpty(List<EvidenceFields> evidence) {
        if (evidence.isEmpty() || !evidence.get(evidence.size() - 1).isEmpty()) {
            evidence.add(EvidenceFields.EMPTY);
        }
    }

    /** The same with these sources, and room for one more. */
    AnswerForm with(List<EvidenceFields> sources) {
        List<EvidenceFields> all = new ArrayList<>(sources);
        addEmpty(all);
        return new AnswerForm(version, base, picks, operator, answer, several, binds, all, confidence, justification, reason);
    }

    private static String at(MultivaluedMap<String, String> sent, String field, int index) {
        List<String> values = sent.getOrDefault(field, List.of());
        return index < values.size() ? tidy(values.get(index)) : "";
    }

    /** The same to be sent again, now that this is on file and must be chosen from. */
    AnswerForm after(long newer) {
        return new AnswerForm(String.valueOf(newer), base.isEmpty() ? version : base, picks, operator, answer, several, binds,
                evidence, confidence, justification, reason);
    }

    /** Whether both say the same, as far as a browser would send it. */
    boolean says(AnswerForm other) {
        return answer.equals(other.answer) && Set.copyOf(several).equals(Set.copyOf(other.several))
                && Set.copyOf(binds).equals(Set.copyOf(other.binds)) && sources().equals(other.sources())
                && confidence.equals(other.confidence)
                && tidy(justification).equals(tidy(other.justification))
                && tidy(reason).equals(tidy(other.reason));
    }

    /** Those that are filled in. */
    List<EvidenceFields> sources() {
        return evidence.stream().filter(e -> !e.isEmpty()).map(EvidenceFields::tidied).toList();
    }

    /**
     * This form filled in with an earlier answer. What was typed and is not on file stays, below what comes.
     *
     * @param onFile the form as it came
     */
    AnswerForm filled(Answer earlier, AnswerForm onFile) {
        AnswerForm from = of(Optional.of(earlier), whom(), seenVersion());
        List<EvidenceFields> all = new ArrayList<>(from.sources());
        sources().stream().filter(e -> !onFile.sources().contains(e) && !all.contains(e)).forEach(all::add);
        all.add(EvidenceFields.EMPTY);
        return new AnswerForm(version, base, picks, operator, from.answer, from.several, from.binds, all, from.confidence,
                below(from.justification, justification, onFile.justification), below(from.reason, reason, onFile.reason));
    }

    private static String below(String comes, String typed, String onFile) {
        boolean own = !typed.isEmpty() && !typed.equals(tidy(onFile)) && !typed.equals(tidy(comes));
        return !own ? comes : comes.isEmpty() ? typed : comes + "\n\n* * *\n\n" + typed;
    }

    /** The same as the common answer, whomever it was sent for. */
    AnswerForm common() {
        return new AnswerForm(version, base, picks, Operator.ALL, answer, several, binds, evidence, confidence, justification,
                reason);
    }

    long seenVersion() {
        return FormFields.version(version);
    }

    long baseVersion() {
        return FormFields.version(base);
    }

    /** Of whom it speaks; empty = of all that have no answer of their own. */
    Optional<Operator> whom() {
        return Operator.find(operator);
    }

    /** Which side counts for a part that two have changed; empty = nothing is chosen. */
    Optional<Side> pick(Part part) {
        String picked = picks.getOrDefault(part.code(), "");
        return Arrays.stream(Side.values()).filter(side -> side.code().equals(picked)).findFirst();
    }
}
