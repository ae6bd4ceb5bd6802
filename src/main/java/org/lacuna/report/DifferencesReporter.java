package org.lacuna.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.report.DifferencesReport.Kind;
import org.lacuna.report.DifferencesReport.Named;
import org.lacuna.report.DifferencesReport.PartRow;
import org.lacuna.report.DifferencesReport.Row;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Overlay.Part;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** Writes the differences of a ruleset down. */
public final class DifferencesReporter {

    private final Ruleset extended;
    private final Ruleset own;
    private final Overlay overlay;

    private DifferencesReporter(Ruleset extended, Ruleset own, Overlay overlay) {
        this.extended = extended;
        this.own = own;
        this.overlay = overlay;
    }

    /** @return empty if the ruleset extends none */
    public static Optional<DifferencesReport> report(TranslatedRuleset ruleset, String language) {
        return ruleset.overlay(language).map(o -> new DifferencesReporter(
                ruleset.extended().orElseThrow().in(language), ruleset.in(language), o).report());
    }

    private DifferencesReport report() {
        Stream<Row> changed = Stream.of(overlay.replaced().stream().map(this::replaced),
                overlay.added().stream().map(this::added), overlay.reweighted().stream().map(this::reweighted),
                overlay.retired().stream().map(this::retired)).flatMap(rows -> rows);
        int kept = (int) own.criteria().filter(c -> !overlay.isOwn(c.id())).count();
        return new DifferencesReport(own.id(), own.version(), extended.id(), extended.version(),
                extended.about().title(), without(), kept, changed.toList(), overlay.parts().stream().map(this::part).toList());
    }

    private List<Operator> without() {
        return Arrays.stream(Operator.values()).filter(o -> concerns(extended, o) && !concerns(own, o)).toList();
    }

    private static boolean concerns(Ruleset ruleset, Operator operator) {
        return ruleset.criteria().anyMatch(c -> c.operators().contains(operator));
    }

    private Row replaced(Overlay.Replaced replaced) {
        return new Row(Kind.REPLACED, named(own, List.of(replaced.criterion())),
                Optional.of(extended.criterion(replaced.criterion()).weight().value()),
                Optional.of(own.criterion(replaced.criterion()).weight().value()), replaced.reason());
    }

    /** A new question needs no other reason than that of its weight. */
    private Row added(String id) {
        Criterion criterion = own.criterion(id);
        return new Row(Kind.ADDED, named(own, List.of(id)), Optional.empty(), Optional.of(criterion.weight().value()),
                criterion.weight().reason());
    }

    private Row reweighted(Overlay.Reweighted reweighted) {
        return new Row(Kind.REWEIGHTED, named(own, List.of(reweighted.criterion())), Optional.of(reweighted.before()),
                Optional.of(reweighted.after()), reweighted.reason());
    }

    private Row retired(Overlay.Retired retired) {
        return new Row(Kind.RETIRED, named(extended, retired.criteria()), Optional.empty(), Optional.empty(),
                retired.reason());
    }

    private static List<Named> named(Ruleset ruleset, List<String> ids) {
        return ids.stream().map(id -> new Named(id, ruleset.criterion(id).title())).toList();
    }

    private PartRow part(Part part) {
        Ruleset where = part.change() == Overlay.Change.LEFT_OUT ? extended : own;
        String title = switch (part.kind()) {
            case GROUP -> where.findGroup(part.id()).map(Group::title).orElse(part.id());
            case DOMAIN -> where.domains().stream().filter(d -> d.id().equals(part.id())).map(Domain::title).findFirst()
                    .orElse(part.id());
            default -> part.id();
        };
        return new PartRow(part.kind(), part.change(), part.id(), title);
    }
}
