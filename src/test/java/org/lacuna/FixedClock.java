package org.lacuna;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In tests it is noon of the same day until a test moves the clock on. */
@Mock
@Singleton
class FixedClock {

    @Produces
    @Singleton
    @Mock
    Clock clock() {
        return new MovableClock();
    }
}
