package org.lacuna;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** In tests it is always noon of the same day. */
@Mock
@Singleton
class FixedClock {

    @Produces
    @Singleton
    @Mock
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    }
}
