package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.store.ApprovalStore;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.EditionStore;
import org.lacuna.store.EditionStore.Standing;
import org.lacuna.store.EditionStore.Step;
import org.lacuna.store.PublishedStore.Line;

/** Gathers what a page says of how far an edition has come. */
@ApplicationScoped
class EditionDesk {

    /**
     * @param changed since the approval, if it is no longer good; else empty
     * @param unanswered questions
     * @param toConfirm questions whose answers were copied from the edition before
     * @param author whether the reader wrote or confirmed an answer of it
     * @param line the edition, if it is published
     * @param follows whether it is the country's last, so that a new one may follow
     */
    record Life(Standing standing, List<Step> steps, Optional<Stale> changed, List<Criterion> unanswered,
            List<Criterion> toConfirm, boolean author, Optional<Line> line, boolean follows) {
    }

    /** @param records ids of deployments */
    record Stale(List<Criterion> answers, boolean ruleset, Set<String> records, boolean replies) {
    }

    private final EditionStore editions;
    private final ApprovalStore approvals;
    private final AssessmentStore assessments;
    private final Published published;
    private final Reader reader;

    EditionDesk(EditionStore editions, ApprovalStore approvals, AssessmentStore assessments, Published published,
            Reader reader) {
        this.editions = editions;
        this.approvals = approvals;
        this.assessments = assessments;
        this.published = published;
        this.reader = reader;
    }

    Life life(AnswerSheet sheet, Ruleset words, Set<String> toConfirm) {
        Standing standing = editions.find(sheet.id()).orElseThrow(NotFoundException::new);
        Optional<Line> line = standing.state().isFrozen() ? line(sheet) : Optional.empty();
        return new Life(standing, editions.steps(sheet.id()), stale(sheet, standing, words),
                words.criteria().filter(c -> sheet.find(c.id()).isEmpty()).toList(),
                words.criteria().filter(c -> toConfirm.contains(c.id())).toList(),
                approvals.authors(sheet.id()).contains(reader.who()), line,
                assessments.findByCountry(sheet.country()).filter(s -> s.id().equals(sheet.id())).isPresent());
    }

    private Optional<Stale> stale(AnswerSheet sheet, Standing standing, Ruleset words) {
        return standing.approval().filter(a -> standing.isStale() && !standing.state().isFrozen()).map(a -> {
            ApprovalStore.Changed changed = approvals.changed(sheet, a);
            return new Stale(words.criteria().filter(c -> changed.criteria().contains(c.id())).toList(), changed.ruleset(),
                    changed.records(), changed.replies());
        });
    }

    private Optional<Line> line(AnswerSheet sheet) {
        return published.list(sheet.country(), reader.caller().organisation()).stream()
                .filter(l -> l.assessment().equals(sheet.id())).findFirst();
    }
}
