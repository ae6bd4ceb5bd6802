package org.lacuna.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.lacuna.deployment.Claim;

/** Reads the claims of size of a row: a list of any, or in the older form one that counts cameras. */
final class ScaleReader {

    private static final List<String> OLDER = List.of("cameras_min", "cameras_max", "cameras_qualifier");

    private ScaleReader() {
    }

    static List<Claim> read(Row row) {
        if (row.text("scale_unit").isEmpty() && row.text("scale_min").isEmpty() && row.text("scale_max").isEmpty()) {
            return cameras(row);
        }
        if (row.text("scale_unit").isEmpty()) {
            row.refuse("scale_unit", "", "a unit for each number, as in cameras");
            return List.of();
        }
        OLDER.stream().filter(c -> !row.text(c).isEmpty())
                .forEach(c -> row.refuse(c, row.text(c), "nothing where scale_unit is filled"));
        List<List<String>> lists = row.aligned("scale_unit", "scale_min", "scale_max", "scale_qualifier", "scale_raw",
                "scale_as_of", "scale_source");
        List<Claim> claims = new ArrayList<>(lists.get(0).size());
        for (int i = 0; i < lists.get(0).size(); i++) {
            int n = i;
            claims.add(claim(row, column -> lists.get(column).get(n)));
        }
        return claims;
    }

    private static Claim claim(Row row, IntFunction<String> cell) {
        String unit = row.oneOf("scale_unit", cell.apply(0), CommonRecord.UNITS);
        return ordered(row, "scale_", new Claim(unit, row.count("scale_min", cell.apply(1)),
                row.count("scale_max", cell.apply(2)), row.oneOf("scale_qualifier", cell.apply(3), CommonRecord.COUNT),
                cell.apply(4), row.date("scale_as_of", cell.apply(5)), cell.apply(6)));
    }

    /** The one claim of a record in the older form. */
    private static List<Claim> cameras(Row row) {
        Claim claim = ordered(row, "cameras_", new Claim(Claim.CAMERAS, count(row, "cameras_min"), count(row, "cameras_max"),
                row.oneOf("cameras_qualifier", CommonRecord.COUNT), row.text("scale_raw"), row.date("scale_as_of"),
                row.text("scale_source")));
        return claim.hasNumber() || !claim.raw().isEmpty() ? List.of(claim) : List.of();
    }

    private static OptionalLong count(Row row, String column) {
        return row.count(column, row.text(column));
    }

    private static Claim ordered(Row row, String prefix, Claim claim) {
        if (claim.min().isPresent() && claim.max().isPresent() && claim.min().getAsLong() > claim.max().getAsLong()) {
            row.refuse(prefix + "max", String.valueOf(claim.max().getAsLong()),
                    "no less than " + prefix + "min, " + claim.min().getAsLong());
        }
        return claim;
    }
}
