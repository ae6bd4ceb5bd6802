package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.ruleset.Cap;
import org.lacuna.scoring.GroupScore.CapEffect;

/** Holds scores under the ruleset's caps. The order of caps does not matter: the lowest limit wins. */
final class Caps {

    private Caps() {
    }

    /** Those whose condition holds or may hold, and which bite. */
    static List<CapEffect> acting(List<Cap> caps, OperatorScores scores, Interval mean) {
        if (caps.isEmpty()) {
            return List.of();
        }
        List<CapEffect> acting = new ArrayList<>(0);
        for (Cap cap : caps) {
            if (cap.limit() < mean.hi()) {
                Truth truth = scores.judge(cap);
                if (truth != Truth.FALSE) {
                    acting.add(new CapEffect(cap, truth == Truth.TRUE));
                }
            }
        }
        return acting;
    }

    static Interval apply(List<CapEffect> acting, Interval mean) {
        Interval capped = mean;
        for (CapEffect effect : acting) {
            Interval limited = capped.cappedAt(effect.cap().limit());
            capped = effect.certain() ? limited : new Interval(limited.lo(), capped.hi());
        }
        return capped;
    }
}
