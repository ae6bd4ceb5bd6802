package org.lacuna.cases;

import java.util.List;
import java.util.Optional;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.NextQuestion;

/** Whether the question to ask first is the one it should be. */
final class NextCheck {

    private final Expectation expects;
    private final CountryScore score;

    NextCheck(Expectation expects, CountryScore score) {
        this.expects = expects;
        this.score = score;
    }

    List<String> failures() {
        Optional<NextQuestion> first = score.nextQuestions().stream().findFirst();
        return expects.next().filter(id -> first.filter(q -> q.criterion().equals(id)).isEmpty())
                .map(id -> "expected the next question to be " + id + ", got "
                        + first.map(q -> q.criterion() + ": " + settles(q) + ", " + settles(id))
                                .orElse("none: nothing is open"))
                .stream().toList();
    }

    private String settles(String id) {
        return score.nextQuestions().stream().filter(q -> q.criterion().equals(id)).findFirst().map(NextCheck::settles)
                .orElse(id + " is not open");
    }

    private static String settles(NextQuestion question) {
        return question.criterion() + " settles " + ExpectedPoints.text(question.narrows()) + " points on average";
    }
}
