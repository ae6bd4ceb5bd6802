package org.lacuna.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/**
 * How fine a record is. Kept as the source gives it and never refined: a flag of a country is a statement about that
 * country, not a system in a city, and a point on a map is one device, not a system.
 */
public enum Granularity implements Coded {

    DEVICE,
    SITE,
    DISTRICT,
    CITY,
    REGION,
    NATIONAL,
    REGIONAL,
    /** Of a country as a whole, without a word on which system. */
    COUNTRY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Granularity> find(String code) {
        return Arrays.stream(values()).filter(g -> g.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Granularity::code).toList();
    }
}
