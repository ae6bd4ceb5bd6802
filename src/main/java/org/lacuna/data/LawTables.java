package org.lacuna.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerState;
import org.lacuna.assessment.Confidence;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.report.CountryResult;
import org.lacuna.report.FindingReport;
import org.lacuna.report.FindingReport.OperatorScore;
import org.lacuna.report.FindingReport.Section;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Operator;

/** What a country's law says, criterion by criterion. */
final class LawTables {

    /** Of an answer that holds for all operators that have none of their own. */
    static final String ALL = "all";
    private static final String UNANSWERED = "unanswered";
    private static final String NOT_STATED = "not-stated";
    private static final String NOT_JUDGED = "none";
    private static final List<String> VERDICTS = Stream
            .concat(Stream.of(NOT_JUDGED), Columns.codes(Verdict.values()).stream()).toList();
    private static final List<String> OPERATORS = Columns.codes(Operator.values());
    private static final List<String> WHOSE = Stream.concat(Stream.of(ALL), OPERATORS.stream()).toList();
    private static final List<String> STATES = Stream
            .concat(Stream.of(UNANSWERED), Stream.of(AnswerState.values()).map(Coded::code)).toList();

    private final List<Section> sections;
    private final String status;

    LawTables(CountryResult result) {
        this.sections = result.report().findings();
        this.status = CountryData.status(result.report());
    }

    Table answers() {
        Columns columns = criterion()
                .word("operator", WHOSE, "Whom the answer speaks of; all = those without one of their own.")
                .text("group", "Section of the ruleset.").text("title", "Of the criterion.")
                .text("question", "Of the criterion.")
                .number("weight", "Of the criterion in its group.").word("state", STATES, "Kind of answer.")
                .texts("options", "Ids of the options still possible.").texts("says", "What these options mean.")
                .word("binds_stated", List.of("stated", NOT_STATED), "Whether it is said whom the cited rule binds.")
                .words("binds", OPERATORS, "Operators that the cited rule binds; none if stated = an institution or a lack.")
                .word("confidence", confidences(), "How well the answer is founded.")
                .text("justification", "Why, as the report prints it.").text("reason", "Why unknown or not applicable.")
                .yesNo("second_person", "Whether a reviewer has found the answer acceptable as it stands.")
                .word("verdict", VERDICTS, "Of the reviewer; pending = the answer has changed since.").status();
        List<List<Object>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (FindingReport f : section.findings()) {
                rows.add(answer(section, f, f.answer()));
                f.special().forEach(a -> rows.add(answer(section, f, Optional.of(a))));
            }
        }
        return new Table("answers", "Every criterion, those that nobody has answered too.", columns.list(),
                List.of("criterion", "operator"), rows);
    }

    private List<Object> answer(Section section, FindingReport f, Optional<Answer> answer) {
        boolean common = answer.flatMap(Answer::operator).isEmpty();
        return new Cells().add(f.criterion()).add(whose(answer)).add(section.group()).add(f.title()).add(f.question())
                .add(f.weight()).add(answer.map(a -> a.state().code()).orElse(UNANSWERED))
                .list(answer.map(Answer::options).orElse(Set.of())).list(common ? f.says() : List.of())
                .add(answer.flatMap(Answer::binds).isPresent() ? "stated" : NOT_STATED)
                .list(answer.flatMap(Answer::binds).orElse(Set.of()))
                .add(answer.flatMap(Answer::confidence).map(Coded::code).orElse(NOT_STATED))
                .add(answer.map(Answer::justification).orElse("")).add(answer.map(Answer::reason).orElse(""))
                .add(answer.filter(f::isAccepted).isPresent()).add(answer.flatMap(f::opinion).map(o -> o.verdict().code())
                        .orElse(NOT_JUDGED))
                .add(status).row();
    }

    Table evidence() {
        Columns columns = criterion().word("operator", WHOSE, "As in answers.").number("number", "In the order of the answer.")
                .text("instrument", "Title of the act or document.").text("provision", "Article or paragraph.")
                .text("quotation", "Words of the law in its own language.")
                .text("translation", "Of the quotation, by whoever answered.").link("link", "Where it was read.")
                .date("read", "When it was read; empty = recalled, not read.")
                .yesNo("bill", "A bill, or adopted and not yet in force on any known day.")
                .date("in_force_from", "First day; empty = in force as far as known.")
                .date("in_force_to", "Last day; empty = not repealed.").text("note", "What is to be said about the rule.")
                .text("copy_sha256", "SHA-256 of the copy that is kept of the document; empty = none is.")
                .number("copy_bytes", "Size of that copy.").text("copy_type", "Media type of that copy, judged by its bytes.")
                .status();
        List<List<Object>> rows = new ArrayList<>();
        for (FindingReport f : findings()) {
            Stream.concat(f.answer().stream(), f.special().stream()).forEach(a -> {
                for (int i = 0; i < a.evidence().size(); i++) {
                    rows.add(evidence(a, i));
                }
            });
        }
        return new Table("evidence", "The rules that answers rest on.", columns.list(),
                List.of("criterion", "operator", "number"), rows);
    }

    private List<Object> evidence(Answer answer, int place) {
        Evidence e = answer.evidence().get(place);
        Cells cells = new Cells().add(answer.criterion()).add(whose(Optional.of(answer))).add(place + 1).add(e.instrument())
                .add(e.provision()).add(e.quotation()).add(e.translation()).add(e.link()).add(e.read()).add(e.draft())
                .add(e.inForceFrom())
                .add(e.inForceTo()).add(e.note());
        return copy(cells, e.copy()).add(status).row();
    }

    private static Cells copy(Cells cells, Optional<KeptCopy> copy) {
        return copy.map(c -> cells.add(c.sha256()).add(c.bytes()).add(c.kind()))
                .orElseGet(() -> cells.add("").add("").add(""));
    }

    Table scores() {
        Columns columns = criterion().word("operator", OPERATORS, "For whom.")
                .range("score", "What the law gives the operator, of 100.")
                .yesNo("gated", "Whether the scope of the data law takes something away.").status();
        List<List<Object>> rows = new ArrayList<>();
        for (FindingReport f : findings()) {
            for (OperatorScore s : f.scores()) {
                rows.add(new Cells().add(f.criterion()).add(s.operator()).range(s.score()).add(s.gated()).add(status).row());
            }
        }
        return new Table("scores", "Every criterion for every operator.", columns.list(), List.of("criterion", "operator"),
                rows);
    }

    private List<FindingReport> findings() {
        return sections.stream().flatMap(s -> s.findings().stream()).toList();
    }

    private static Columns criterion() {
        return new Columns().id("criterion", "Id of the criterion.");
    }

    private static List<String> confidences() {
        return Stream.concat(Stream.of(NOT_STATED), Columns.codes(Confidence.values()).stream()).toList();
    }

    private static String whose(Optional<Answer> answer) {
        return answer.flatMap(Answer::operator).map(Coded::code).orElse(ALL);
    }
}
