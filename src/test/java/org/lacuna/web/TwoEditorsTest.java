package org.lacuna.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.Signed;

/** Two people write on the same answer, each from what they saw last. */
@QuarkusTest
class TwoEditorsTest {

    private static final String ID = "MT-1";

    @Inject
    AssessmentStore assessments;
    @Inject
    AnswerDesk desk;
    @Inject
    Rulesets rulesets;

    private int written;

    @Test
    void inTwoHundredInterleavingsNobodyOverwritesWhatTheyHaveNotSeen() {
        assessments.create(new AnswerSheet(ID, "MT", "base", "0.1.0", LocalDate.of(2026, 11, 1), List.of()));
        Criterion criterion = rulesets.base().source().criterion("fr-dpia");
        Random random = new Random(20);
        AnswerForm[] seen = { look(), look() };
        int clashes = 0;
        int kept = 0;
        for (int i = 0; i < 200; i++) {
            int editor = random.nextInt(2);
            Optional<Answer> before = current();
            AnswerForm typed = typed(seen[editor], random);
            AnswerDesk.Outcome outcome = desk.keep(ID, criterion, typed, List.of(), Signed.by("Editor " + editor),
                    MessageBundles.get(Texts.class));
            if (outcome instanceof AnswerDesk.Clash) {
                clashes++;
                assertThat(current()).as("nothing is written").isEqualTo(before);
                assertThat(desk.draft(desk.shelf(ID), "fr-dpia", Optional.empty(), "Editor " + editor)).as("what was typed")
                        .isPresent();
                desk.drop(desk.shelf(ID), "fr-dpia", Optional.empty(), "Editor " + editor);
            } else {
                kept++;
                Answer now = current().orElseThrow();
                holds(typed, seen[editor], before, now);
            }
            seen[editor] = look();
        }
        assertThat(clashes).isGreaterThan(20);
        assertThat(kept).isGreaterThan(60);
    }

    /** Each part is what was typed or, if that was as seen, what the other has made of it. */
    private static void holds(AnswerForm typed, AnswerForm seen, Optional<Answer> before, Answer now) {
        boolean changed = !typed.justification().equals(seen.justification());
        assertThat(now.justification()).isEqualTo(
                changed ? typed.justification() : before.map(Answer::justification).orElse(typed.justification()));
        boolean chosen = !typed.answer().equals(seen.answer());
        assertThat(now.options()).containsExactly(
                chosen ? typed.answer() : before.map(a -> a.options().iterator().next()).orElse(typed.answer()));
    }

    private AnswerForm typed(AnswerForm seen, Random random) {
        String answer = seen.answer().isEmpty() || random.nextInt(3) == 0
                ? List.of("none", "partial", "full").get(random.nextInt(3))
                : seen.answer();
        String justification = random.nextInt(2) == 0 ? "Text " + ++written : seen.justification();
        return new AnswerForm(seen.version(), "", Map.of(), "all", answer, List.of(), seen.binds(), seen.evidence(), "",
                justification, "");
    }

    private AnswerForm look() {
        return AnswerForm.of(current(), Optional.empty(), assessments.version(ID, "fr-dpia", Optional.empty()));
    }

    private Optional<Answer> current() {
        return assessments.find(ID).orElseThrow().find("fr-dpia");
    }
}
