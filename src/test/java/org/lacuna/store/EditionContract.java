package org.lacuna.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.audit.ChainCheck.Head;
import org.lacuna.coding.Choice;
import org.lacuna.coding.Coding;
import org.lacuna.coding.Pair;
import org.lacuna.people.Organisation;
import org.lacuna.report.EditionInputs;
import org.lacuna.review.EditionAct;
import org.lacuna.review.EditionState;
import org.lacuna.review.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.CodingStore.Settled;
import org.lacuna.store.EditionStore.Outcome;
import org.lacuna.store.EditionStore.Standing;
import org.lacuna.store.ReviewStore.Place;

/** What a database must do for editions, whichever it is. */
abstract class EditionContract {

    private static final Signed WRITER = Signed.by("Aigul");
    private static final Signed JUDGE = Signed.by("Timur");
    private static final Signed PUBLISHER = Signed.by("Olga");
    private static final int CALLERS = 100;

    @Inject
    EditionStore editions;
    @Inject
    AssessmentStore assessments;
    @Inject
    PublishedStore published;
    @Inject
    ReviewStore reviews;
    @Inject
    CodingStore codings;
    @Inject
    DraftStore drafts;
    @Inject
    Rulesets rulesets;
    @Inject
    AuditLog log;
    @Inject
    OnBehalf onBehalf;

    private AnswerSheet approved(String id, String country) {
        Ruleset base = rulesets.base().source();
        assessments.create(new AnswerSheet(id, country, base, LocalDate.of(2026, 11, 24), List.of()));
        assessments.save(id, Answer.of("fr-dpia", "none", Set.of()), 0, WRITER);
        assertThat(editions.act(id, EditionAct.SUBMIT, seen(id), WRITER)).isEqualTo(Outcome.DONE);
        assertThat(editions.act(id, EditionAct.TAKE, seen(id), JUDGE)).isEqualTo(Outcome.DONE);
        assertThat(editions.approve(id, false, seen(id), JUDGE)).isEqualTo(Outcome.DONE);
        return assessments.find(id).orElseThrow();
    }

    private String seen(String id) {
        return standing(id).seen();
    }

    private Standing standing(String id) {
        return editions.find(id).orElseThrow();
    }

    @Test
    void ofAHundredWhoPublishAtOnceOneDoes() throws Exception {
        approved("LU-1", "LU");
        String seen = seen("LU-1");
        List<Outcome> outcomes = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                all.add(() -> {
                    Outcome[] found = new Outcome[1];
                    onBehalf.run(OnBehalf.program(Organisation.FIRST),
                            () -> found[0] = editions.publish("LU-1", seen, PUBLISHER));
                    return found[0];
                });
            }
            for (Future<Outcome> done : callers.invokeAll(all)) {
                outcomes.add(done.get());
            }
        } finally {
            callers.shutdown();
        }

        assertThat(outcomes).hasSize(CALLERS).containsOnlyOnce(Outcome.DONE).contains(Outcome.NOT_NOW)
                .doesNotContain(Outcome.CHANGED);
        assertThat(published.list("LU")).hasSize(1);
        assertThat(log.list(EditionStore.KIND, "LU-1")).filteredOn(e -> e.after().equals("PUBLISH")).hasSize(1);
        assertThat(log.check(Optional.of(log.head()))).isEmpty();
    }

    @Test
    void whatIsPublishedIsReadAsItWasAndNeverWrittenAgain() {
        AnswerSheet sheet = approved("LI-1", "LI");
        reviews.say(new Place("LI-1", "fr-dpia", Optional.empty()), Optional.of(Verdict.ACCEPTABLE), "", 1, JUDGE);
        assertThat(editions.publish("LI-1", seen("LI-1"), PUBLISHER)).isEqualTo(Outcome.DONE);

        Optional<Head> printed = Head.of(published.list("LI").get(0).stamp().log());
        assertThat(printed).isPresent();
        assertThat(log.check(printed)).isEmpty();

        EditionInputs inputs = published.inputs(published.list("LI").get(0));
        assertThat(inputs.answers()).isEqualTo(sheet);
        assertThat(inputs.ruleset().source()).isEqualTo(rulesets.base().source());
        assertThat(inputs.ruleset().source().fingerprint()).isEqualTo(rulesets.base().source().fingerprint());
        assertThat(inputs.ruleset().in("ru")).isEqualTo(rulesets.base().in("ru"));
        assertThat(inputs.opinions().verdict("fr-dpia", Optional.empty())).isEqualTo(Verdict.ACCEPTABLE);

        Answer other = Answer.of("fr-dpia", "full", Set.of());
        frozen(() -> assessments.save("LI-1", other, 1, WRITER));
        frozen(() -> assessments.save("LI-1", Answer.of("fr-signage", "none", Set.of()), 0, WRITER));
        frozen(() -> assessments.remove("LI-1", "fr-dpia", Operator.POLICE, 1, WRITER));
        frozen(() -> assessments.upgrade(sheet, sheet.with(other), WRITER));
        frozen(() -> assessments.confirm("LI-1", "fr-dpia", Optional.empty(), WRITER));
        frozen(() -> drafts.save(new DraftStore.Key("LI-1", "fr-dpia", "all", "Aigul"), "{}"));
        frozen(() -> reviews.say(new Place("LI-1", "fr-dpia", Optional.empty()), Optional.empty(), "Late", 1, JUDGE));
        assertThat(assessments.find("LI-1")).contains(sheet);
        assertThat(published.inputs(published.list("LI").get(0))).isEqualTo(inputs);
    }

    private static void frozen(Runnable write) {
        assertThatThrownBy(write::run).isInstanceOf(FrozenException.class).hasMessage("Published and frozen: LI-1");
    }

    @Test
    void onlyAFreshApprovalIsPublished() {
        AnswerSheet sheet = approved("SM-1", "SM");
        assessments.save("SM-1", Answer.of("fr-dpia", "full", Set.of()), 1, WRITER);

        assertThat(standing("SM-1").state()).isEqualTo(EditionState.IN_REVIEW);
        assertThat(standing("SM-1").isStale()).isTrue();
        assertThat(editions.publish("SM-1", seen("SM-1"), PUBLISHER)).isEqualTo(Outcome.NOT_NOW);
        assertThat(editions.approve("SM-1", false, seen("SM-1"), WRITER)).isEqualTo(Outcome.OWN_ANSWERS);
        assertThat(editions.approve("SM-1", false, seen("SM-1"), Signed.by("loopback"))).isEqualTo(Outcome.NOBODY);
        assertThat(editions.approve("SM-1", false, "other", JUDGE)).isEqualTo(Outcome.CHANGED);
        assertThat(editions.approve("SM-1", true, seen("SM-1"), JUDGE)).isEqualTo(Outcome.DONE);
        assertThat(editions.publish("SM-1", seen("SM-1"), PUBLISHER)).isEqualTo(Outcome.DONE);
        assertThat(published.list("SM").get(0).stamp().lawyer()).isTrue();
        assertThat(sheet.find("fr-dpia")).isPresent();
    }

    @Test
    void aNewEditionCopiesAnswersAndBeginsOnce() {
        AnswerSheet sheet = approved("MC-1", "MC");
        assertThat(editions.next("MC-1", "MC-0", WRITER)).isEmpty();
        editions.publish("MC-1", seen("MC-1"), PUBLISHER);
        AnswerSheet next = editions.next("MC-1", "MC-2", WRITER).orElseThrow();

        assertThat(next.answers()).isEqualTo(sheet.answers());
        assertThat(assessments.toConfirm("MC-2")).containsExactly("fr-dpia");
        assertThat(editions.next("MC-1", "MC-3", WRITER)).isEmpty();
        assertThat(assessments.findByCountry("MC").orElseThrow().id()).isEqualTo("MC-2");
        // Copying is not writing: whoever began it may be its second person.
        editions.act("MC-2", EditionAct.SUBMIT, seen("MC-2"), WRITER);
        editions.act("MC-2", EditionAct.TAKE, seen("MC-2"), WRITER);
        assertThat(editions.approve("MC-2", false, seen("MC-2"), WRITER)).isEqualTo(Outcome.DONE);
        editions.act("MC-2", EditionAct.SEND_BACK, seen("MC-2"), new Signed("Timur", "Again"));
        assessments.confirm("MC-2", "fr-dpia", Optional.empty(), WRITER);
        editions.act("MC-2", EditionAct.SUBMIT, seen("MC-2"), WRITER);
        editions.act("MC-2", EditionAct.TAKE, seen("MC-2"), JUDGE);
        assertThat(assessments.toConfirm("MC-2")).isEmpty();
        assertThat(editions.approve("MC-2", false, seen("MC-2"), WRITER)).isEqualTo(Outcome.OWN_ANSWERS);
        assertThat(editions.approve("MC-2", false, seen("MC-2"), JUDGE)).isEqualTo(Outcome.DONE);
        assertThat(editions.publish("MC-2", seen("MC-2"), PUBLISHER)).isEqualTo(Outcome.DONE);
        assertThat(published.list("MC")).extracting(l -> l.stamp().number()).containsExactly(2, 1);
        assertThat(standing("MC-1").state()).isEqualTo(EditionState.SUPERSEDED);
    }

    @Test
    void aSecondCodingIsHeldAgainstTheFirstAnswersAndSettled() {
        Ruleset base = rulesets.base().source();
        assessments.create(new AnswerSheet("BN-1", "BN", base, LocalDate.of(2026, 11, 24), List.of()));
        assessments.save("BN-1", Answer.of("fr-dpia", "none", Set.of()), 0, WRITER);
        assessments.save("BN-1", Answer.of("fr-legal-basis", "full", Set.of()), 0, WRITER);
        Set<String> both = Set.of("fr-dpia", "fr-legal-basis");
        Signed coder = Signed.by("Nodira");

        assertThat(codings.begin("BN-1", "Aigul", both, Choice.single(), JUDGE)).isFalse();
        assertThat(codings.begin("BN-1", "Nodira", both, Choice.share(100, 7), JUDGE)).isTrue();
        Coding open = codings.open("BN-1", "Nodira").orElseThrow();
        assertThat(codings.open("Nodira")).containsEntry("BN", "BN-1");
        assertThat(codings.handIn("BN-1", open.number(), coder)).isFalse();
        assertThat(codings.save(open, Answer.of("fr-dpia", "none", Set.of()), 0, coder)).isEmpty();
        assertThat(codings.save(open, Answer.of("fr-dpia", "full", Set.of()), 0, coder).orElseThrow().version()).isEqualTo(1);
        assertThat(codings.save(open, unknown("fr-legal-basis"), 0, coder)).isEmpty();
        assertThat(codings.handIn("BN-1", open.number(), coder)).isTrue();

        assertThat(codings.pairs("BN-1")).extracting(Pair::agrees).containsExactly(true, false);
        assertThat(codings.pairs("BN-1").get(1).second().grade()).isEmpty();
        assertThat(assessments.find("BN-1").orElseThrow().find("fr-legal-basis").orElseThrow().state())
                .isEqualTo(AnswerState.DISPUTED);
        assertThatThrownBy(() -> assessments.save("BN-1", Answer.of("fr-legal-basis", "none", Set.of()), 2, WRITER))
                .isInstanceOf(UnsettledException.class);
        assertThat(settle(open, coder)).isEqualTo(Settled.OWN);
        assertThat(settle(open, JUDGE)).isEqualTo(Settled.DONE);
        assertThat(settle(open, JUDGE)).isEqualTo(Settled.NOT_NOW);
        assertThat(assessments.find("BN-1").orElseThrow().find("fr-legal-basis").orElseThrow())
                .isEqualTo(Answer.of("fr-legal-basis", "full", Set.of()));
        assertThat(assessments.isCodedTwice("BN-1")).isFalse();
        assertThat(log.check(Optional.empty())).isEmpty();
    }

    private Settled settle(Coding coding, Signed by) {
        return codings.settle("BN-1", coding.number(), "fr-legal-basis", Coding.Outcome.FIRST_KEPT, "",
                Signed.because(by.who(), "The act says so"));
    }

    private static Answer unknown(String criterion) {
        return new Answer(criterion, Optional.empty(), AnswerState.UNKNOWN, Set.of(), Optional.empty(), List.of(),
                Optional.empty(), "", "", false);
    }
}
