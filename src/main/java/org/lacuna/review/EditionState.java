package org.lacuna.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** How far an edition of a country has come. */
public enum EditionState implements Coded {

    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    /** By a second person; only what they approved can be published. */
    APPROVED,
    PUBLISHED,
    /** Published, and a later edition is too. */
    SUPERSEDED,
    /** Published once, and no longer given out. */
    WITHDRAWN;

    private static final Map<String, EditionState> BY_CODE = Coded.byCode(values());

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static EditionState of(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).orElseThrow(() -> new IllegalArgumentException("No state: " + code));
    }

    /** Whether it can never be changed again. */
    public boolean isFrozen() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }
}
