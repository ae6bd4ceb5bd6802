package org.lacuna.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** How fine a record is. Kept as the source gives it and never refined. */
public enum Granularity implements Coded {

    DEVICE,
    SITE,
    DISTRICT,
    CITY,
    REGION,
    NATIONAL,
    REGIONAL;

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
