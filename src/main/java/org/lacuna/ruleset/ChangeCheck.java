package org.lacuna.ruleset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.ruleset.Changes.Change;
import org.lacuna.ruleset.Changes.Version;

/**
 * Holds what is said of a version against what is so. A change that names no criterion speaks of the ruleset as a whole,
 * and its words and sources of every criterion too; whatever moves a score is to be said by name.
 */
public final class ChangeCheck {

    private final Version version;
    private final RulesetDifference difference;
    private final List<String> problems = new ArrayList<>();

    private ChangeCheck(Version version, RulesetDifference difference) {
        this.version = version;
        this.difference = difference;
    }

    /**
     * @param version as its authors tell it
     * @param before the version it follows
     * @return a sentence for each contradiction, in the order of kinds
     */
    public static List<String> problems(Version version, String before, RulesetDifference difference) {
        ChangeCheck check = new ChangeCheck(version, difference);
        for (ChangeKind kind : ChangeKind.values()) {
            check.criteria(kind);
            check.whole(kind);
        }
        check.step(before);
        return check.problems;
    }

    private void criteria(ChangeKind kind) {
        Set<String> said = said(kind).flatMap(c -> c.criteria().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<String> found = difference.ids(kind);
        said.stream().filter(id -> !found.contains(id)).forEach(id -> problems.add("It says " + kind.code() + " of " + id
                + ", and there is no such change; " + truth(id) + "."));
        if (!(kind.fitsPatch() && isSaidOfTheWhole(kind))) {
            found.stream().filter(id -> !said.contains(id)).forEach(
                    id -> problems.add("It does not say " + kind.code() + " of " + id + ", and that is what has changed."));
        }
    }

    private void whole(ChangeKind kind) {
        boolean found = difference.whole().contains(kind);
        boolean anywhere = found || kind.fitsPatch() && !difference.ids(kind).isEmpty();
        if (found && !isSaidOfTheWhole(kind)) {
            problems.add("It does not say " + kind.code()
                    + " without naming criteria, and something that belongs to no criterion has changed so.");
        } else if (!anywhere && isSaidOfTheWhole(kind)) {
            problems.add("It says " + kind.code() + " without naming criteria, and nothing has changed so.");
        }
    }

    private String truth(String id) {
        return Optional.ofNullable(difference.criteria().get(id))
                .map(kinds -> "what has changed is "
                        + kinds.stream().map(ChangeKind::code).collect(Collectors.joining(", ")))
                .orElse("it is as it was, or there is no such criterion");
    }

    private boolean isSaidOfTheWhole(ChangeKind kind) {
        return said(kind).anyMatch(c -> c.criteria().isEmpty());
    }

    private Stream<Change> said(ChangeKind kind) {
        return version.changes().stream().filter(c -> c.kind() == kind);
    }

    private void step(String before) {
        VersionNumber number = VersionNumber.of(version.version());
        if (number.isPatchOf(VersionNumber.of(before)) && !difference.fitsPatch()) {
            problems.add("It is a patch of " + before + ", and " + whatCounts() + "; allowed is "
                    + VersionNumber.of(before).nextMinor() + " or later.");
        }
    }

    private String whatCounts() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(difference.whole());
        difference.criteria().values().forEach(kinds::addAll);
        return kinds.stream().filter(k -> !k.fitsPatch()).map(k -> switch (k) {
            case ADDED -> "criteria are added";
            case RETIRED -> "criteria are retired";
            default -> "the scoring changes";
        }).collect(Collectors.joining(" and "));
    }
}
