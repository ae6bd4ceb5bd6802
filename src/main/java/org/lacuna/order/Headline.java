package org.lacuna.order;

import java.util.Arrays;
import java.util.Optional;
import org.lacuna.ruleset.Coded;
import org.lacuna.scoring.CountryScore.DomainScore;
import org.lacuna.scoring.Interval;

/** The number of a domain by which countries are put in order. */
public enum Headline implements Coded {

    /** The equal mean over operators. */
    GENERAL("general"),
    /** The operator that the law covers least, whichever that turns out to be: none can hide behind the mean. */
    WEAKEST_OPERATOR("weakest-operator");

    private final String code;

    Headline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Headline> find(String code) {
        return Arrays.stream(values()).filter(h -> h.code.equals(code)).findFirst();
    }

    /** Empty if the domain applies to no operator. */
    Optional<Interval> of(DomainScore score) {
        return this == GENERAL ? score.general() : score.weakest();
    }
}
