package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.lacuna.access.Roles;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.ReviewStore;
import org.lacuna.store.ReviewStore.Outcome;
import org.lacuna.store.ReviewStore.Place;
import org.lacuna.store.Signed;

/** What reviewers and assessors say of one answer. */
@Path("/assessments/{id}/{criterion}")
public class ReviewResource {

    private final ReviewStore reviews;
    private final AssessmentStore assessments;
    private final QuestionResource questions;
    private final Reader reader;

    ReviewResource(ReviewStore reviews, AssessmentStore assessments, QuestionResource questions, Reader reader) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.questions = questions;
        this.reader = reader;
    }

    /**
     * @param operator of whom the answer speaks; {@code all} = the common answer
     * @param version of the answer that the person has seen
     * @param verdict reviewers give; empty = a remark alone
     */
    @POST
    @Path("review")
    @RolesAllowed({ Roles.REVIEWER, Roles.ASSESSOR })
    public Response say(@PathParam("id") String id, @PathParam("criterion") String criterion, @RestForm String operator,
            @RestForm long version, @RestForm String verdict, @RestForm String words) {
        Optional<Operator> whom = whom(id, operator);
        Optional<Verdict> given = Optional.ofNullable(verdict).flatMap(Verdict::find);
        String said = Optional.ofNullable(words).orElse("").strip();
        if (given.isPresent() && !reader.isReviewer()) {
            throw new ForbiddenException();
        }
        if (said.length() > ReviewStore.LONGEST || said.isEmpty() && given.filter(v -> v != Verdict.TO_BE_FIXED).isEmpty()) {
            return again(422, id, criterion, whom, said, said.isEmpty() ? "empty" : "long");
        }
        Outcome outcome = reviews.say(new Place(id, criterion, whom), given, said, version, Signed.by(reader.who()));
        return outcome == Outcome.KEPT ? there(id, criterion, whom)
                : again(409, id, criterion, whom, said, outcome == Outcome.OWN ? "own" : "changed");
    }

    /** Says that an answer copied from the edition before still holds. */
    @POST
    @Path("confirm")
    @RolesAllowed(Roles.ASSESSOR)
    public Response confirm(@PathParam("id") String id, @PathParam("criterion") String criterion,
            @RestForm String operator) {
        Optional<Operator> whom = whom(id, operator);
        assessments.confirm(id, criterion, whom, Signed.by(reader.who()));
        return there(id, criterion, whom);
    }

    private Optional<Operator> whom(String id, String operator) {
        assessments.findCountry(id).orElseThrow(NotFoundException::new);
        return QuestionResource.whom(operator);
    }

    private Response again(int status, String id, String criterion, Optional<Operator> whom, String words, String problem) {
        return Pages.page(status, questions.again(id, criterion, whom, words, problem));
    }

    private static Response there(String id, String criterion, Optional<Operator> whom) {
        return Response.seeOther(URI.create("/assessments/" + id + "/" + criterion
                + whom.map(o -> "?operator=" + o.code()).orElse(""))).build();
    }
}
