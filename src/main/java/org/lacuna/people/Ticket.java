package org.lacuna.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a secret is good for that is used once and then gone.
 *
 * @param organisation id of the one it leads into
 * @param person whose passphrase may be set anew; only of {@link Kind#RESET}
 * @param grants what the invited person may do
 */
public record Ticket(Kind kind, String organisation, Optional<Long> person, List<Grant> grants) {

    public Ticket {
        grants = List.copyOf(grants);
    }

    /** And how long it can be used. */
    public enum Kind {

        SETUP("setup", Duration.ofMinutes(60)),
        INVITATION("invitation", Duration.ofDays(3)),
        RESET("reset",
                Duration.ofMinutes(60));

        private final String code;
        private final Duration lasts;

        Kind(String code, Duration lasts) {
            this.code = code;
            this.lasts = lasts;
        }

        public String code() {
            return code;
        }

        public Duration lasts() {
            return lasts;
        }
    }
}
