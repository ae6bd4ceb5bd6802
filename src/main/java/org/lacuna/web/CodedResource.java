package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.coding.Agreement;
import org.lacuna.coding.Coding;
import org.lacuna.coding.Coding.Outcome;
import org.lacuna.coding.Coding.Task;
import org.lacuna.coding.Dispute;
import org.lacuna.review.Opinions;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.CodingStore.Settled;
import org.lacuna.store.ReviewStore;
import org.lacuna.store.ReviewStore.Place;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerReader.Problem;

/** First and second answers side by side, for reviewers. */
@Path("/assessments/{id}/codings/{number}")
@RolesAllowed(Roles.REVIEWER)
public class CodedResource {

    /**
     * @param agreeing on which both say the same
     * @param open on which nobody has decided
     * @param settled on which somebody has
     * @param typed for the question that was not settled
     * @param accepted how many answers were found acceptable just now; empty = nobody asked
     * @param left how many agreeing answers were not
     */
    record CodedPage(AnswerSheet sheet, Coding coding, List<Line> agreeing, List<Line> open, List<Line> settled,
            Optional<Agreement> agreement, Typed typed, List<Problem> problems, Optional<Integer> accepted, int left) {

        /** Whether an answer on which both agree waits for a verdict. */
        public boolean isWaiting() {
            return agreeing.stream().anyMatch(line -> !line.accepted());
        }
    }

    /** @param accepted whether a reviewer has found the answer as it stands acceptable */
    record Line(Criterion criterion, Task task, boolean accepted) {
    }

    /** @param decision {@code first}, {@code second} or an option's id behind {@code option-} */
    record Typed(String criterion, String decision, String reason) {

        static final Typed NOTHING = new Typed("", "", "");

        public boolean isOf(String question, String choice) {
            return criterion.equals(question) && decision.equals(choice);
        }

        public boolean isOption(String question, String option) {
            return isOf(question, OPTION + option);
        }
    }

    private static final String OPTION = "option-";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CodedPage page);
    }

    private final CodingStore codings;
    private final AssessmentStore assessments;
    private final ReviewStore reviews;
    private final Reports reports;
    private final Reader reader;

    CodedResource(CodingStore codings, AssessmentStore assessments, ReviewStore reviews, Reports reports, Reader reader) {
        this.codings = codings;
        this.assessments = assessments;
        this.reviews = reviews;
        this.reports = reports;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@PathParam("id") String id, @PathParam("number") long number,
            @RestQuery Optional<Integer> accepted, @RestQuery Optional<Integer> left) {
        return page(find(id, number), Typed.NOTHING, List.of(), accepted, left.orElse(0));
    }

    private TemplateInstance page(Coding coding, Typed typed, List<Problem> problems, Optional<Integer> accepted, int left) {
        AnswerSheet sheet = assessments.find(coding.assessment()).orElseThrow();
        Ruleset words = reports.words(sheet, reader.language());
        Opinions opinions = reviews.opinions(sheet.id());
        List<Line> lines = words.criteria().flatMap(c -> coding.find(c.id()).stream()
                .map(task -> new Line(c, task, isAccepted(opinions, c.id())))).toList();
        boolean done = coding.isHandedIn();
        return Templates.show(new CodedPage(sheet, coding,
                lines.stream().filter(l -> done && l.task().outcome() == Outcome.AGREED).toList(),
                lines.stream().filter(l -> done && l.task().outcome() == Outcome.OPEN).toList(),
                lines.stream().filter(l -> l.task().outcome().isSettled()).toList(),
                done ? Agreement.of(lines.stream().map(CodedResource::dispute).map(Dispute::pair).toList()) : Optional.empty(),
                typed, problems, accepted, left));
    }

    private static Dispute dispute(Line line) {
        return new Dispute(line.criterion(), line.task().first().orElseThrow(), line.task().second().orElseThrow());
    }

    private static boolean isAccepted(Opinions opinions, String criterion) {
        return opinions.verdict(criterion, Optional.empty()) == Verdict.ACCEPTABLE;
    }

    /** Gives the verdict acceptable to every answer on which both agree, if it is still as both gave it. */
    @POST
    @Path("accept")
    public Response accept(@PathParam("id") String id, @PathParam("number") long number) {
        assessments.refuseIfFrozen(id);
        Opinions before = reviews.opinions(id);
        int accepted = 0;
        int left = 0;
        for (Task task : find(id, number).tasks()) {
            if (task.outcome() == Outcome.AGREED && !isAccepted(before, task.criterion())) {
                boolean kept = isAsCoded(id, task) && reviews.say(new Place(id, task.criterion(), Optional.empty()),
                        Optional.of(Verdict.ACCEPTABLE), "", assessments.version(id, task.criterion(), Optional.empty()),
                        Signed.by(reader.who())) == ReviewStore.Outcome.KEPT;
                accepted += kept ? 1 : 0;
                left += kept ? 0 : 1;
            }
        }
        return there(id, number, "?accepted=" + accepted + "&left=" + left);
    }

    private boolean isAsCoded(String id, Task task) {
        return assessments.find(id).flatMap(sheet -> sheet.find(task.criterion())).equals(task.first());
    }

    /** Before it is handed in. */
    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("id") String id, @PathParam("number") long number) {
        codings.withdraw(id, find(id, number).number(), Signed.by(reader.who()));
        return there(id, number, "");
    }

    /**
     * Decides between two answers.
     *
     * @param decision {@code first}, {@code second} or an option's id behind {@code option-}
     */
    @POST
    @Path("settle/{criterion}")
    public Response settle(@PathParam("id") String id, @PathParam("number") long number,
            @PathParam("criterion") String criterion, @RestForm Optional<String> decision, @RestForm Optional<String> reason) {
        Coding coding = find(id, number);
        coding.find(criterion).orElseThrow(NotFoundException::new);
        Typed typed = new Typed(criterion, decision.orElse(""), reason.orElse("").strip());
        CodingTexts texts = reader.texts(CodingTexts.class);
        Optional<Outcome> outcome = outcome(id, typed);
        List<Problem> problems = new ArrayList<>();
        if (outcome.isEmpty()) {
            problems.add(new Problem("settle-" + criterion, texts.problem_decision()));
        }
        if (typed.reason().isEmpty()) {
            problems.add(new Problem("reason-" + criterion, texts.problem_reason()));
        }
        if (!problems.isEmpty()) {
            return Pages.page(422, page(coding, typed, problems, Optional.empty(), 0));
        }
        Settled settled = codings.settle(id, number, criterion, outcome.get(), typed.decision().replaceFirst(OPTION, ""),
                Signed.because(reader.who(), typed.reason()));
        return settled == Settled.DONE ? there(id, number, "")
                : Pages.page(409, page(find(id, number), typed, List.of(new Problem("settle-" + criterion,
                        settled == Settled.OWN ? texts.problem_settle_own() : texts.problem_settled())), Optional.empty(), 0));
    }

    private Optional<Outcome> outcome(String id, Typed typed) {
        return switch (typed.decision()) {
            case "first" -> Optional.of(Outcome.FIRST_KEPT);
            case "second" -> Optional.of(Outcome.SECOND_TAKEN);
            default -> assessments.find(id).flatMap(sheet -> reports.pin(sheet).require().source().find(typed.criterion()))
                    .filter(c -> c.options().stream().anyMatch(o -> typed.isOption(typed.criterion(), o.id())))
                    .map(c -> Outcome.OTHER_TAKEN);
        };
    }

    private static Response there(String id, long number, String query) {
        return Response.seeOther(URI.create("/assessments/" + id + "/codings/" + number + query)).build();
    }

    private Coding find(String id, long number) {
        return codings.find(id, number).orElseThrow(NotFoundException::new);
    }
}
