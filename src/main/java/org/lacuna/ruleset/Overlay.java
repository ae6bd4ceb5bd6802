package org.lacuna.ruleset;

import java.util.List;
import java.util.Locale;

/**
 * In what a ruleset differs from the one it extends, and why. Only a record of it: the ruleset itself is whole.
 *
 * @param extended id of the ruleset that is extended
 * @param version of that ruleset
 * @param added ids of criteria that only this ruleset has, in its order
 * @param replaced criteria that ask another question under the same id
 * @param retired criteria that it does without; each stands in one entry
 * @param reweighted criteria that only count more or less
 * @param parts what else is added, replaced or left out
 */
public record Overlay(String extended, String version, List<String> added, List<Replaced> replaced,
        List<Retired> retired, List<Reweighted> reweighted, List<Part> parts) {

    public Overlay {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        retired = List.copyOf(retired);
        reweighted = List.copyOf(reweighted);
        parts = List.copyOf(parts);
    }

    /** Whether an answer to the extended ruleset answers another question here. */
    public boolean replaces(String criterion) {
        return replaced.stream().anyMatch(r -> r.criterion().equals(criterion));
    }

    /** Whether the question was written for this ruleset, so that the extended one has no answer to it. */
    public boolean isOwn(String criterion) {
        return added.contains(criterion) || replaces(criterion);
    }

    public record Replaced(String criterion, String reason) {
    }

    /**
     * Criteria that go for one reason.
     *
     * @param id of the reason
     * @param criteria ids, in the order of the extended ruleset
     */
    public record Retired(String id, List<String> criteria, String reason) {

        public Retired {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * @param before 1 to 5
     * @param after 1 to 5, another number
     */
    public record Reweighted(String criterion, int before, int after, String reason) {
    }

    /** @param id of the part within its kind; the operator's code for a gate */
    public record Part(Kind kind, String id, Change change) {
    }

    /** What a ruleset is made of besides criteria. */
    public enum Kind implements Coded {
        GROUP,
        DOMAIN,
        GATE,
        CAP,
        WARNING,
        BAND;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of a part. */
    public enum Change implements Coded {
        ADDED,
        REPLACED,
        LEFT_OUT;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
