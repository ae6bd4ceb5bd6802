package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AnswerHistory;
import org.lacuna.store.AnswerHistory.Step;
import org.lacuna.store.AssessmentStore;

/** What became of one answer: who changed it, when, from what to what, and why. */
@Path("/assessments/{id}/{criterion}/history")
public class AnswerHistoryResource {

    /** @param parts that are not the same before and after */
    record Line(Step step, OffsetDateTime at, List<Part> parts) {
    }

    /** @param lines the latest first */
    record HistoryPage(AnswerSheet sheet, Criterion criterion, Optional<Operator> operator, List<Line> lines) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(HistoryPage page);
    }

    private final AssessmentStore assessments;
    private final AnswerHistory history;
    private final Reports reports;
    private final Reader reader;

    AnswerHistoryResource(AssessmentStore assessments, AnswerHistory history, Reports reports, Reader reader) {
        this.assessments = assessments;
        this.history = history;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance show(@PathParam("id") String id, @PathParam("criterion") String criterionId,
            @RestQuery String operator) {
        AnswerSheet sheet = assessments.find(id).orElseThrow(NotFoundException::new);
        Criterion criterion = reports.words(sheet, reader.language()).find(criterionId)
                .orElseThrow(NotFoundException::new);
        Optional<Operator> whom = QuestionResource.whom(operator);
        List<Line> lines = new ArrayList<>(
                history.list(id, criterionId, whom).stream().map(AnswerHistoryResource::line).toList());
        Collections.reverse(lines);
        return Templates.show(new HistoryPage(sheet, criterion, whom, lines));
    }

    private static Line line(Step step) {
        boolean both = step.before().isPresent() && step.after().isPresent();
        List<Part> parts = both
                ? Arrays.stream(Part.values()).filter(p -> !p.isSame(step.before().get(), step.after().get())).toList()
                : List.of(Part.values());
        return new Line(step, step.at().atOffset(ZoneOffset.UTC), parts);
    }
}
