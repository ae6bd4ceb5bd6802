package org.lacuna.people;

import java.time.Instant;
import java.util.List;

/**
 * An invitation that nobody has followed yet.
 *
 * @param id hash of the secret in its link
 * @param grants what the invited person may do
 */
public record Invitation(String id, List<Grant> grants, Instant endsAt) implements Granted {

    public Invitation {
        grants = List.copyOf(grants);
    }
}
