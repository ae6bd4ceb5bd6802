package org.lacuna.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.lacuna.ruleset.Overlay.Change;
import org.lacuna.ruleset.Overlay.Kind;
import org.lacuna.ruleset.Overlay.Part;

/** In which parts other than criteria two rulesets differ. */
public final class ChangedParts {

    private final Ruleset before;
    private final Ruleset after;
    private final List<Part> parts = new ArrayList<>();

    private ChangedParts(Ruleset before, Ruleset after) {
        this.before = before;
        this.after = after;
    }

    /** Kind by kind; of a kind first those that are there, then those that are left out. */
    public static List<Part> between(Ruleset before, Ruleset after) {
        ChangedParts changed = new ChangedParts(before, after);
        changed.add(Kind.GROUP, Ruleset::groups, Group::id, g -> List.of(g.title(), g.track()));
        changed.add(Kind.DOMAIN, Ruleset::domains, Domain::id, d -> d);
        changed.add(Kind.GATE, Ruleset::gates, g -> g.operator().code(), g -> g);
        changed.add(Kind.CAP, Ruleset::caps, Cap::id, c -> c);
        changed.add(Kind.WARNING, Ruleset::warnings, Ruleset.Warning::id, w -> w);
        changed.add(Kind.BAND, Ruleset::bands, Ruleset.Band::id, b -> b);
        return changed.parts;
    }

    private <T> void add(Kind kind, Function<Ruleset, List<T>> of, Function<T, String> id, Function<T, Object> content) {
        Map<String, Object> had = byId(of.apply(before), id, content);
        Map<String, Object> has = byId(of.apply(after), id, content);
        Set<String> ids = new LinkedHashSet<>(has.keySet());
        ids.addAll(had.keySet());
        ids.stream().filter(i -> !Objects.equals(had.get(i), has.get(i)))
                .forEach(i -> parts.add(new Part(kind, i, change(had.containsKey(i), has.containsKey(i)))));
    }

    private static <T> Map<String, Object> byId(List<T> parts, Function<T, String> id, Function<T, Object> content) {
        Map<String, Object> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), content.apply(part)));
        return byId;
    }

    private static Change change(boolean had, boolean has) {
        return !had ? Change.ADDED : has ? Change.REPLACED : Change.LEFT_OUT;
    }
}
