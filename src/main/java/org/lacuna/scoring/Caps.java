package org.lacuna.scoring;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.ruleset.Cap;
import org.lacuna.scoring.GroupScore.CapEffect;

/** Holds scores under the ruleset's caps. The order of caps does not matter: the lowest limit wins. */
final class Caps {

    /** Whoever wants to know which caps act. */
    interface Told {

        /** @param certain false = the cap acts only if an open answer turns out so */
        void acts(Cap cap, boolean certain);
    }

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
            capped = apply(effect.cap(), effect.certain(), capped);
        }
        return capped;
    }

    private static Interval apply(Cap cap, boolean certain, Interval mean) {
        Interval limited = mean.cappedAt(cap.limit());
        return certain ? limited : new Interval(limited.lo(), mean.hi());
    }

    /**
     * The mean under those that act.
     *
     * @param counts whether the mean is certain to count
     * @param told each that acts or may act
     */
    static Interval hold(List<Cap> caps, OperatorScores scores, Interval mean, boolean counts, Told told) {
        Interval held = mean;
        for (Cap cap : caps) {
            Truth truth = cap.limit() < mean.hi() ? scores.judge(cap) : Truth.FALSE;
            if (truth != Truth.FALSE) {
                told.acts(cap, counts && truth == Truth.TRUE);
                held = apply(cap, truth == Truth.TRUE, held);
            }
        }
        return held;
    }

    /** The mean under those that act, told to nobody. */
    static Interval hold(List<Cap> caps, OperatorScores scores, Interval mean) {
        return hold(caps, scores, mean, true, (cap, certain) -> {
        });
    }
}
