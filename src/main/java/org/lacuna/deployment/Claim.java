package org.lacuna.deployment;

import java.util.List;
import java.util.OptionalLong;

/**
 * A dated number of cameras or other things, as somebody said it. Claims stand side by side; none is the true one.
 *
 * @param unit one of {@link #UNITS}
 * @param min empty = not said
 * @param max empty = open upward or not said
 * @param qualifier exact, approx, at-least, range, planned, conflicting, or empty
 * @param raw the words of the source
 * @param asOf date as known: year, month or day; may be empty
 * @param source who said it; empty = the sources of the record
 */
public record Claim(String unit, OptionalLong min, OptionalLong max, String qualifier, String raw, String asOf,
        String source) {

    public static final String CAMERAS = "cameras";
    public static final List<String> UNITS = List.of(CAMERAS, "complexes", "sites", "junctions", "vehicles", "drones",
            "people", "searches", "matches", "devices");

    public static Claim cameras(OptionalLong min, OptionalLong max, String qualifier, String raw, String asOf) {
        return new Claim(CAMERAS, min, max, qualifier, raw, asOf, "");
    }

    public boolean hasNumber() {
        return min.isPresent() || max.isPresent();
    }

    /** Whether it says how many cameras there are; the scale of a system is counted in cameras alone. */
    public boolean countsCameras() {
        return unit.equals(CAMERAS) && hasNumber();
    }
}
