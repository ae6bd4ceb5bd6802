package org.lacuna.reply;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Fingerprint;

/**
 * What a reply is to.
 *
 * @param id of a criterion or a deployment record; empty for the report as a whole
 */
public record Subject(Kind kind, String id) {

    /** Kinds of thing that one can reply to. */
    public enum Kind implements Coded {
        REPORT,
        CRITERION,
        DEPLOYMENT;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Subject REPORT = new Subject(Kind.REPORT, "");

    /** @throws IllegalArgumentException if the id does not fit the kind */
    public Subject {
        if (kind == null || id == null || (kind == Kind.REPORT) != id.isEmpty()
                || !id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9.:_-]{0,79}")) {
            throw new IllegalArgumentException("A reply is to the report, a criterion or a deployment, not to " + id);
        }
    }

    public static Subject criterion(String id) {
        return new Subject(Kind.CRITERION, id);
    }

    public static Subject deployment(String id) {
        return new Subject(Kind.DEPLOYMENT, id);
    }

    /**
     * How the subject stands: a fingerprint that changes when an answer to the criterion or the record does.
     *
     * @return empty for the report as a whole, and for what is not there
     */
    public String fingerprint(AnswerSheet sheet, Collection<Deployment> records) {
        return switch (kind) {
            case REPORT -> "";
            case CRITERION -> Fingerprint.of(answers(sheet));
            case DEPLOYMENT -> records.stream().filter(d -> d.id().equals(id)).findFirst().map(Fingerprint::of).orElse("");
        };
    }

    private Set<Answer> answers(AnswerSheet sheet) {
        return sheet.answers().stream().filter(a -> a.criterion().equals(id)).map(Answer::unreviewed)
                .collect(Collectors.toSet());
    }
}
