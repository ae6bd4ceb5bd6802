package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AnswerHistory;
import org.lacuna.store.AssessmentStore;

/** What was answered before to a question: the answer before the last change, and those of other editions of the country. */
@ApplicationScoped
class EarlierAnswers {

    /** Of the answer before the last change. */
    static final String BEFORE = "before";

    /**
     * @param code id of the other assessment, or {@value #BEFORE}
     * @param at when it was changed or, of another edition, the day whose law it judges
     */
    record Earlier(String code, OffsetDateTime at, Answer answer) {

        public boolean isOfThisEdition() {
            return code.equals(BEFORE);
        }
    }

    private final AssessmentStore assessments;
    private final AnswerHistory history;
    private final Reports reports;

    EarlierAnswers(AssessmentStore assessments, AnswerHistory history, Reports reports) {
        this.assessments = assessments;
        this.history = history;
        this.reports = reports;
    }

    /** Those that say something else than the answer on file, and fit the question as it is asked now; the latest first. */
    List<Earlier> list(AnswerSheet sheet, String criterion, Optional<Operator> whom) {
        Optional<Criterion> asked = question(sheet, criterion);
        Optional<Answer> onFile = sheet.find(criterion, whom).map(Answer::unreviewed);
        Stream<Earlier> editions = assessments.list(sheet.country()).stream()
                .filter(other -> !other.id().equals(sheet.id())
                        && question(other, criterion).filter(q -> isSame(q, asked)).isPresent())
                .flatMap(other -> other.find(criterion, whom).stream().map(
                        a -> new Earlier(other.id(), other.asOf().atStartOfDay().atOffset(ZoneOffset.UTC), a)));
        return Stream.concat(before(sheet.id(), criterion, whom), editions)
                .filter(e -> fits(e.answer(), asked) && onFile.filter(e.answer().unreviewed()::equals).isEmpty()).toList();
    }

    private Stream<Earlier> before(String assessment, String criterion, Optional<Operator> whom) {
        List<AnswerHistory.Step> steps = history.list(assessment, criterion, whom);
        return steps.stream().skip(Math.max(0, steps.size() - 1)).flatMap(
                step -> step.before().stream().map(a -> new Earlier(BEFORE, step.at().atOffset(ZoneOffset.UTC), a)));
    }

    /** In the words of the source of its ruleset; empty if its files are not here. */
    private Optional<Criterion> question(AnswerSheet sheet, String criterion) {
        return reports.pin(sheet).ruleset().flatMap(r -> r.source().find(criterion));
    }

    private static boolean isSame(Criterion other, Optional<Criterion> asked) {
        return asked.filter(c -> c.question().equals(other.question()) && c.options().stream().map(o -> o.id() + o.means())
                .toList().equals(other.options().stream().map(o -> o.id() + o.means()).toList())).isPresent();
    }

    private static boolean fits(Answer answer, Optional<Criterion> asked) {
        return asked.filter(c -> answer.options().stream().allMatch(o -> c.findOption(o).isPresent())).isPresent();
    }
}
