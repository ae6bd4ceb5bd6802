package org.lacuna.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.criterion;
import static org.lacuna.Samples.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.SampleAnswer;
import org.lacuna.Samples;
import org.lacuna.comparison.Comparison.Named;
import org.lacuna.deployment.Deployment;
import org.lacuna.digest.Digest.Count;
import org.lacuna.digest.Questionnaire.Body;
import org.lacuna.digest.Questionnaire.LawQuestion;
import org.lacuna.digest.Questionnaire.SystemQuestion;
import org.lacuna.report.CountryReporter;
import org.lacuna.report.print.PrintReport;
import org.lacuna.report.print.PrintReporter;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class DigesterTest {

    private static final Room ROOM = new Room(0, 2, 1, 1, 1);

    private final Ruleset ruleset = Samples.ruleset()
            .group("g", criterion("fr-legal-basis").weight(3).triggers("face"), criterion("b").weight(2).triggers("any"),
                    criterion("c"))
            .practice("p", criterion("training")).trait("face", 30).trait("school", 10).build();

    @Test
    void itTakesAsMuchAsThereIsRoomForAndTheNumbersOfTheReport() {
        PrintReport print = print(systems(), answer("fr-legal-basis", "none"), answer("b", "none"));

        Digest digest = Digester.digest(print, ruleset, ROOM);

        assertThat(digest.report()).isEqualTo(print.report());
        assertThat(digest.priorities()).isEqualTo(print.priorities().subList(0, 1));
        assertThat(digest.questions()).isEqualTo(print.report().openQuestions().subList(0, 1));
        assertThat(digest.coverage()).extracting(r -> r.operator()).containsExactly(Operator.values());
        assertThat(digest.coverage().get(0).domains().get(0))
                .isEqualTo(print.report().domains().get(0).operators().get(0).coverage());
        assertThat(digest.basis().without()).hasSize(2);
        assertThat(digest.without()).containsExactly(new Named("A", "System A"));
        assertThat(digest.unnamed()).isEqualTo(1);
    }

    @Test
    void itCountsWhoRunsSystemsAndWhatIsNotKnownOfThem() {
        Digest digest = Digester.digest(print(systems()), ruleset, ROOM);

        assertThat(digest.operators()).containsExactly(new Count("police", 2), new Count("", 1));
        assertThat(digest.vendorStates()).containsExactly(new Count("CN", 1));
        assertThat(digest.unknowns()).containsExactly(new Count("hosting", 3), new Count("scale", 3), new Count("start", 3),
                new Count("vendor", 2), new Count("operator", 1), new Count("traits", 1));
    }

    @Test
    void questionsAboutTheLawComeFirstByWhatTheirAnswersWouldNarrow() {
        Questionnaire asked = Questioner.ask(print(systems(), answer("c", "full")), ruleset);

        assertThat(asked.law()).extracting(LawQuestion::criterion).containsExactly("fr-legal-basis", "b", "training");
        assertThat(asked.law()).extracting(LawQuestion::number).containsExactly(1, 2, 3);
        assertThat(asked.law()).extracting(LawQuestion::systems).containsExactly(2L, 3L, 0L);
        assertThat(asked.law()).extracting(LawQuestion::narrows)
                .isEqualTo(asked.report().openQuestions().stream().map(q -> q.narrows()).toList());
        assertThat(asked.size()).isEqualTo(6);
    }

    @Test
    void whoRunsASystemIsAskedWhatIsNotKnownOfIt() {
        Questionnaire asked = Questioner.ask(print(systems(), answer("fr-legal-basis", "none"), answer("b", "full")), ruleset);

        assertThat(asked.bodies()).extracting(Body::operator).containsExactlyInAnyOrder("police", "");
        Body police = asked.bodies().stream().filter(b -> b.operator().equals("police")).findFirst().orElseThrow();
        assertThat(police.questions()).extracting(q -> q.systems().get(0).id()).containsExactlyInAnyOrder("A", "B");
        assertThat(police.questions().stream().filter(q -> q.systems().get(0).id().equals("A")).findFirst().orElseThrow()
                .unknowns()).extracting(u -> u.kind().code())
                .containsExactly("no-legal-basis", "hosting", "start", "scale");
        Body nobody = asked.bodies().stream().filter(b -> b.operator().isEmpty()).findFirst().orElseThrow();
        assertThat(nobody.questions().get(0).unknowns()).contains(new Unknown(Unknown.Kind.TRAITS,
                List.of(ruleset.vocabulary().findTrait("school").orElseThrow().means())));
        assertThat(numbers(asked)).isEqualTo(IntStream.rangeClosed(1, asked.size()).boxed().toList());
    }

    @Test
    void manySystemsOfWhichTheSameIsNotKnownShareAQuestion() {
        List<Deployment> many = IntStream.range(0, 61)
                .mapToObj(i -> deployment("S" + i).traits("face").operator(Operator.POLICE).build()).toList();

        Questionnaire asked = Questioner.ask(print(many), ruleset);

        assertThat(asked.bodies()).hasSize(1);
        List<SystemQuestion> questions = asked.bodies().get(0).questions();
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).systems()).hasSize(61);
        assertThat(questions.get(0).uncovered()).isEqualTo(asked.report().deployments().get(0).uncovered());
    }

    private static List<Integer> numbers(Questionnaire asked) {
        List<Integer> numbers = new ArrayList<>(asked.law().stream().map(LawQuestion::number).toList());
        asked.bodies().forEach(b -> b.questions().forEach(q -> numbers.add(q.number())));
        return numbers;
    }

    private static List<Deployment> systems() {
        return List.of(deployment("A").traits("face").operator(Operator.POLICE).vendor("CN").build(),
                deployment("B").traits("face").operator(Operator.POLICE).build(),
                deployment("C").perhaps("school").operatorUnknown().build());
    }

    private PrintReport print(List<Deployment> records, SampleAnswer... answers) {
        return new PrintReporter(ruleset).print(
                new CountryReporter(new Scorer(ruleset, Ring.CITED).score(Samples.sheet(answers), records), ruleset)
                        .report(records),
                List.of(), List.of());
    }
}
