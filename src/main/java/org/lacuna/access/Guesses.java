package org.lacuna.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down, name by name: after some wrong tries each further one has to wait, longer each time. Names are
 * held in memory only, known and unknown alike. A session that is open is not touched, and a browser in which the person has
 * signed in before has a name of its own, so that nobody can keep them out by guessing without end.
 */
@ApplicationScoped
public class Guesses {

    /** Wrong tries before waiting begins. */
    static final int FREE = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** A name without a wrong try for this long starts anew. */
    static final Duration FORGOTTEN = Duration.ofHours(6);
    /** More would let somebody fill the memory with invented names. */
    static final int MOST_NAMES = 10_000;

    private record Tries(int wrong, Instant last) {
    }

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

    public Guesses(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes a try. It counts as wrong until {@link #right} says otherwise, so that tries at the same moment all count.
     *
     * @return how long to wait before the try is looked at; zero = now
     */
    public synchronized Duration begin(String name) {
        Instant now = clock.instant();
        Tries before = tries.get(name);
        int wrong = before == null || !now.isBefore(before.last().plus(FORGOTTEN)) ? 0 : before.wrong();
        Duration left = wrong == 0 ? Duration.ZERO : Duration.between(now, before.last().plus(wait(wrong)));
        if (left.compareTo(Duration.ZERO) > 0) {
            return left;
        }
        tries.put(name, new Tries(wrong + 1, now));
        forgetOldest();
        return Duration.ZERO;
    }

    public synchronized void right(String name) {
        tries.remove(name);
    }

    private static Duration wait(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void forgetOldest() {
        if (tries.size() > MOST_NAMES) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
