package org.lacuna.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lacuna.assessment.Answer;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Option;

/**
 * Puts the open questions on the law in the order of what their answers would settle. Each option still possible is tried as an
 * answer that binds every operator; all options count alike, since nobody knows yet which it will be.
 */
final class NextQuestions {

    private final Places places;
    private final List<DomainScorer> domains;
    private final LawScores law;
    private final double now;

    NextQuestions(Places places, List<DomainScorer> domains, LawScores law) {
        this.places = places;
        this.domains = domains;
        this.law = law;
        this.now = width(law);
    }

    /** Most first; alike ones by weight, then in the order of the ruleset. */
    List<NextQuestion> order() {
        return IntStream.of(places.law()).mapToObj(places::at)
                .filter(c -> open(c).findAny().isPresent())
                .sorted(Comparator.comparingInt((Criterion c) -> -c.weight().value()))
                .map(c -> new NextQuestion(c.id(), narrows(c)))
                .sorted(Comparator.comparingDouble((NextQuestion q) -> -q.narrows())).toList();
    }

    /** The open answers, empty where there is none, of the operators that the question concerns. */
    private Stream<Optional<Answer>> open(Criterion criterion) {
        return criterion.operators().stream().map(o -> law.of(o).of(criterion).answer())
                .filter(answer -> answer.map(Answer::isOpen).orElse(true));
    }

    /** Ids of the options that the open answers leave possible. */
    private Set<String> possible(Criterion criterion) {
        Set<String> all = criterion.options().stream().map(Option::id).collect(Collectors.toSet());
        return open(criterion)
                .flatMap(answer -> answer.map(Answer::options).filter(named -> !named.isEmpty()).orElse(all).stream())
                .collect(Collectors.toSet());
    }

    private double narrows(Criterion criterion) {
        double mean = 100 * possible(criterion).stream()
                .mapToDouble(o -> now - width(law.with(Answer.hypothetical(criterion.id(), o)))).average().orElseThrow();
        // Whole millionths, so that the dust of sums does not decide the order.
        return Math.max(0, Math.round(mean * 1e6) / 1e6);
    }

    private double width(LawScores scores) {
        double width = 0;
        for (DomainScorer domain : domains) {
            width += domain.general(scores).map(Interval::width).orElse(0.0);
        }
        return width;
    }
}
