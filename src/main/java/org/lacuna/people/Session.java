package org.lacuna.people;

import java.time.Duration;
import java.time.Instant;

/**
 * From a sign-in to its end.
 *
 * @param seenAt last request, to a minute
 */
public record Session(long id, Instant startedAt, Instant seenAt) {

    /** Without a request it ends after this time: OWASP ASVS 5.0, 7.3.1. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** It ends after this time whatever happens: OWASP ASVS 5.0, 7.3.2. */
    public static final Duration LONGEST = Duration.ofHours(12);
    /** Requests closer to each other than this are not told apart. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    public boolean isOpen(Instant now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }
}
