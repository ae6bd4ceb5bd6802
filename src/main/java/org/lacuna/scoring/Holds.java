package org.lacuna.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.scoring.Caps.Told;

/** Which caps hold a deployment down: for certain only those that do so in every way it may be. */
final class Holds {

    private final Set<String> acting = new TreeSet<>();
    private final Map<String, Integer> certainWays = new HashMap<>();
    private int ways;

    /** Whom to tell the caps of one more way. One that acts for one of its operators holds down the weakest of them too. */
    Told inOneMoreWay() {
        ways++;
        Set<String> certain = new HashSet<>();
        return (cap, isCertain) -> {
            acting.add(cap.id());
            if (isCertain && certain.add(cap.id())) {
                certainWays.merge(cap.id(), 1, Integer::sum);
            }
        };
    }

    /** Ids of the caps that hold it down whatever is still open. */
    Set<String> certain() {
        Set<String> certain = new TreeSet<>(acting);
        certain.removeIf(this::isUndecided);
        return certain;
    }

    /** Ids of the others, for which something still open decides. */
    Set<String> undecided() {
        Set<String> undecided = new TreeSet<>(acting);
        undecided.removeIf(cap -> !isUndecided(cap));
        return undecided;
    }

    private boolean isUndecided(String cap) {
        return certainWays.getOrDefault(cap, 0) < ways;
    }
}
