package org.lacuna.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lacuna.assessment.Evidence;
import org.lacuna.deployment.PartialDate;

/**
 * A system that began before any dated rule cited for its legal basis stood.
 *
 * @param start when it began, as the source gives it
 * @param inForceFrom first day of the first of the rules
 * @param undated whether other rules are cited of which no first day is known, so that one of them may be older
 */
public record OlderThanLaw(String start, LocalDate inForceFrom, boolean undated) {

    /**
     * @param start as in {@link org.lacuna.deployment.History}; a planned start is none
     * @param rules cited for the legal basis; drafts are none
     * @return empty unless both dates are known and every day that the start may mean lies before the first rule
     */
    public static Optional<OlderThanLaw> of(String start, List<Evidence> rules) {
        List<Evidence> law = rules.stream().filter(r -> !r.draft()).toList();
        Optional<LocalDate> first = law.stream().flatMap(r -> r.inForceFrom().stream()).min(LocalDate::compareTo);
        boolean undated = law.stream().anyMatch(r -> r.inForceFrom().isEmpty());
        return PartialDate.find(start).filter(d -> !d.planned() && first.filter(d::isBefore).isPresent())
                .map(d -> new OlderThanLaw(start, first.get(), undated));
    }
}
