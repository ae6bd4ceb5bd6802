package org.lacuna.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How fine a record is. Kept as the source gives it and never refined. */
public enum Granularity {

    DEVICE,
    SITE,
    DISTRICT,
    CITY,
    REGION,
    NATIONAL,
    REGIONAL;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Granularity> find(String code) {
        return Arrays.stream(values()).filter(g -> g.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Granularity::code).toList();
    }
}
