package org.lacuna.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.DeploymentReport;
import org.lacuna.report.DeploymentReporter;
import org.lacuna.report.Letter;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.Trait;

/**
 * What is not known of a system.
 *
 * @param what traits that the sources leave open, in words; empty for other kinds
 */
public record Unknown(Kind kind, List<String> what) {

    /** In the order in which they are asked for. */
    public enum Kind implements Coded {

        /** Open answers decide whether the law allows it. */
        LEGAL_BASIS,
        /** By the law on file nothing allows it. */
        NO_LEGAL_BASIS,
        /** Who runs it. */
        OPERATOR,
        /** What it can do. */
        TRAITS,
        /** No supplier is on file. */
        VENDOR,
        /** Of a supplier no home state is on file. */
        VENDOR_STATE,
        /** Where its data are kept. */
        HOSTING,
        STATUS,
        START,
        SCALE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String NOT_SAID = "unknown";

    static List<Unknown> of(DeploymentReport report, Ruleset words) {
        Deployment system = report.deployment();
        List<Unknown> unknowns = new ArrayList<>();
        report.needs().stream().filter(n -> n.criterion().equals(DeploymentReporter.LEGAL_BASIS)).forEach(n -> {
            add(unknowns, Kind.LEGAL_BASIS, n.letter() == Letter.UNKNOWN);
            add(unknowns, Kind.NO_LEGAL_BASIS, n.letter() == Letter.GAP);
        });
        add(unknowns, Kind.OPERATOR, system.operation().operator().isEmpty());
        if (!system.operation().possibleTraits().isEmpty()) {
            unknowns.add(new Unknown(Kind.TRAITS, system.operation().possibleTraits().stream()
                    .map(t -> words.vocabulary().findTrait(t).map(Trait::means).orElse(t)).toList()));
        }
        add(unknowns, Kind.VENDOR, system.vendors().isEmpty());
        add(unknowns, Kind.VENDOR_STATE, system.vendors().stream().anyMatch(v -> v.homeState().isEmpty()));
        add(unknowns, Kind.HOSTING, !system.hosting().isKnown());
        add(unknowns, Kind.STATUS, system.history().status().equals(NOT_SAID));
        add(unknowns, Kind.START, system.history().start().isEmpty());
        add(unknowns, Kind.SCALE, system.scale().isEmpty());
        return List.copyOf(unknowns);
    }

    private static void add(List<Unknown> unknowns, Kind kind, boolean unknown) {
        if (unknown) {
            unknowns.add(new Unknown(kind, List.of()));
        }
    }
}
