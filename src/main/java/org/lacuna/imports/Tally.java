package org.lacuna.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.RecordKind;

/** What became of the rows of a table. Every row is taken, skipped or refused, and none is two of these. */
public final class Tally {

    private long rows;
    private long taken;
    private long refused;
    private long warnings;
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);

    public void add(Made made) {
        rows++;
        warnings += made.warnings().size();
        if (made.skipped().isPresent()) {
            skipped.merge(made.skipped().get(), 1L, Long::sum);
        } else if (made.problems().isEmpty()) {
            taken++;
        } else {
            refused++;
        }
        for (Deployment deployment : made.deployments()) {
            records.merge(deployment.kind(), 1L, Long::sum);
        }
    }

    /** Always taken + skipped + refused. */
    public long rows() {
        return rows;
    }

    public long taken() {
        return taken;
    }

    public long refused() {
        return refused;
    }

    public long warnings() {
        return warnings;
    }

    /** Reason to number of rows. */
    public Map<String, Long> skipped() {
        return Collections.unmodifiableMap(skipped);
    }

    public Map<RecordKind, Long> records() {
        return Collections.unmodifiableMap(records);
    }

    @Override
    public String toString() {
        return rows + " rows = " + taken + " taken + " + skipped.values().stream().mapToLong(n -> n).sum() + " skipped "
                + skipped + " + " + refused + " refused; records " + records + "; " + warnings + " warnings";
    }
}
