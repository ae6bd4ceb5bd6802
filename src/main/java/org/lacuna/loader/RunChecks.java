package org.lacuna.loader;

/** Checks what no schema can of the numbers by which the order of countries is tried. */
final class RunChecks {

    private RunChecks() {
    }

    /** @param head that passes its schema; if it says nothing of runs, there is nothing to check */
    static void check(YamlTree head) {
        if (!head.root().has("runs")) {
            return;
        }
        int spread = value(head, "spread");
        if (10_000 % (spread * spread) != 0) {
            head.problem("/runs/spread", "spread is " + spread + "; allowed is 5, 10, 20, 25, 50 or 100, since 1 over its "
                    + "square must be whole.");
        }
        int middle = value(head, "middle");
        if (middle % 2 != 0) {
            head.problem("/runs/middle", "middle is " + middle + "; allowed is an even number, since both ends lose alike.");
        }
        int likely = value(head, "likely");
        int above = value(head, "above");
        if (likely >= above) {
            head.problem("/runs/likely", "likely is " + likely + " and above is " + above
                    + "; allowed is a likely that is less than above.");
        }
    }

    private static int value(YamlTree head, String key) {
        return head.root().path("runs").path(key).path("value").asInt();
    }
}
