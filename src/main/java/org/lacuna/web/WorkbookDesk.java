package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** Takes what comes in a filled workbook: first it says what would change, then it keeps all of that or nothing. */
@ApplicationScoped
class WorkbookDesk {

    /** Somebody has changed an answer since the plan was made; nothing is kept. */
    static final class MovedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final AssessmentStore assessments;
    private final AnswerDesk answers;
    private final Reports reports;

    WorkbookDesk(AssessmentStore assessments, AnswerDesk answers, Reports reports) {
        this.assessments = assessments;
        this.answers = answers;
        this.reports = reports;
    }

    /** @throws org.lacuna.intake.UnreadableFileException if it is no workbook of this assessment */
    WorkbookPlan plan(AnswerSheet sheet, Path file, String name, String language) {
        WorkbookWords words = WorkbookWords.in(language);
        Pin pin = reports.pin(sheet);
        List<Ruleset> rulesets = new ArrayList<>(List.of(pin.require().in(language)));
        Reader.LANGUAGES.stream().filter(l -> !l.equals(language)).map(pin.require()::in).forEach(rulesets::add);
        return new WorkbookPlanner(sheet, rulesets, assessments, words).plan(WorkbookReader.read(file, name, words.own()));
    }

    /**
     * Keeps what the plan says. Clashes are kept as drafts of whoever brought them.
     *
     * @throws MovedException if it cannot be kept as it was shown
     * @throws org.lacuna.store.FrozenException if the edition is published
     */
    @Transactional
    void keep(AnswerSheet sheet, WorkbookPlan plan, Signed by) {
        assessments.refuseIfFrozen(sheet.id());
        for (WorkbookPlan.Step step : plan.steps()) {
            Optional<AssessmentStore.Newer> newer = assessments.save(sheet.id(), step.after(), step.version(), by);
            if (newer.isPresent()) {
                throw new MovedException();
            }
        }
        plan.clashes().forEach(c -> answers.keepClash(sheet.id(), c.criterion().id(), c.form(), c.version(), by.who()));
    }
}
