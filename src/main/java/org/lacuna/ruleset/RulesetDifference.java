package org.lacuna.ruleset;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In what two versions of a ruleset differ, told by comparing the models and nothing else.
 *
 * @param criteria ids of criteria that differ and how: those of the later version in its order, then retired ones
 * @param whole what differs and belongs to no single criterion: groups, domains, gates, caps, bands, words for
 *        deployments, instruments, titles
 */
public record RulesetDifference(Map<String, Set<ChangeKind>> criteria, Set<ChangeKind> whole) {

    public RulesetDifference {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        whole = Sorted.copyOf(whole);
    }

    public static RulesetDifference between(Ruleset before, Ruleset after) {
        Map<String, Set<ChangeKind>> criteria = new LinkedHashMap<>();
        after.criteria().forEach(c -> put(criteria, c.id(), before.find(c.id())
                .map(old -> CriterionParts.difference(before, old, after, c)).orElse(Set.of(ChangeKind.ADDED))));
        before.criteria().filter(c -> after.find(c.id()).isEmpty())
                .forEach(c -> put(criteria, c.id(), Set.of(ChangeKind.RETIRED)));
        return new RulesetDifference(criteria, whole(before, after, !criteria.isEmpty()));
    }

    private static void put(Map<String, Set<ChangeKind>> criteria, String id, Set<ChangeKind> kinds) {
        if (!kinds.isEmpty()) {
            criteria.put(id, Sorted.copyOf(kinds));
        }
    }

    /** @param criteriaDiffer whether that alone may be why the models are not equal */
    private static Set<ChangeKind> whole(Ruleset before, Ruleset after, boolean criteriaDiffer) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!RulesetParts.scoring(before).equals(RulesetParts.scoring(after))) {
            kinds.add(ChangeKind.SCORING);
        }
        if (!RulesetParts.uncited(before).equals(RulesetParts.uncited(after))) {
            kinds.add(ChangeKind.SOURCE);
        }
        boolean unexplained = kinds.isEmpty() && !criteriaDiffer
                && !RulesetParts.unnumbered(before).equals(RulesetParts.unnumbered(after));
        if (unexplained || !RulesetParts.wording(before).equals(RulesetParts.wording(after))) {
            kinds.add(ChangeKind.WORDING);
        }
        return kinds;
    }

    public boolean isEmpty() {
        return criteria.isEmpty() && whole.isEmpty();
    }

    /** Of the criteria to which this has happened. */
    public List<String> ids(ChangeKind kind) {
        return criteria.entrySet().stream().filter(e -> e.getValue().contains(kind)).map(Map.Entry::getKey).toList();
    }

    /** Criteria of both versions that ask or count something else, so that their answers want a second look. */
    public List<String> toConfirm() {
        return criteria.entrySet().stream().filter(
                e -> e.getValue().contains(ChangeKind.WORDING) || e.getValue().contains(ChangeKind.SCORING))
                .map(Map.Entry::getKey).toList();
    }

    /** Whether it may be a patch: nothing that decides a score differs. */
    public boolean fitsPatch() {
        return Stream.concat(criteria.values().stream().flatMap(Set::stream), whole.stream())
                .allMatch(ChangeKind::fitsPatch);
    }
}
