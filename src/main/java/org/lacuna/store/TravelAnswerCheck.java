package org.lacuna.store;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.Evidence;

/** What forms refuse to take, said of answers that came as a file. */
final class TravelAnswerCheck {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,79}";
    private static final int LINE = 1000;
    private static final int LINK = 2000;
    private static final int OPTIONS = 400;

    private TravelAnswerCheck() {
    }

    /** @return empty if there is none */
    static Optional<String> problem(Answer answer) {
        if (answer.criterion() == null || !answer.criterion().matches(ID)) {
            return Optional.of("The answer names no criterion.");
        }
        String of = "The answer to " + answer.criterion();
        if (Lists.join(answer.options()).length() > OPTIONS || !answer.options().stream().allMatch(o -> o.matches(ID))) {
            return Optional.of(of + " has options that no ruleset has.");
        }
        if (isLong(answer.justification(), Lengths.TEXT) || isLong(answer.reason(), Lengths.TEXT)) {
            return Optional.of(of + " has a text that is missing or longer than " + Lengths.TEXT + " characters.");
        }
        return answer.evidence().stream().flatMap(e -> problem(e).stream()).map(says -> of + says).findFirst();
    }

    private static Optional<String> problem(Evidence e) {
        if (Stream.of(e.instrument(), e.provision(), e.quotation(), e.translation(), e.link(), e.note())
                .anyMatch(Objects::isNull)
                || isLong(e.instrument(), LINE) || isLong(e.provision(), LINE) || isLong(e.quotation(), Lengths.TEXT)
                || isLong(e.translation(), Lengths.TEXT)
                || isLong(e.note(), Lengths.TEXT) || isLong(e.link(), LINK)) {
            return Optional.of(" has a source with a text that is missing or too long.");
        }
        return e.link().isEmpty() || e.link().matches("https?://[^\\s\"<>]+") ? Optional.empty()
                : Optional.of(" has a source with a link that is none.");
    }

    private static boolean isLong(String text, int most) {
        return text == null || text.length() > most;
    }
}
