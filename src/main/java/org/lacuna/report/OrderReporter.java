package org.lacuna.report;

import java.util.List;
import java.util.Optional;
import org.lacuna.order.Headline;
import org.lacuna.order.Order;
import org.lacuna.order.RankRange;
import org.lacuna.report.OrderReport.DomainOrder;
import org.lacuna.report.OrderReport.Drop;
import org.lacuna.report.OrderReport.Neighbours;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.OrderReport.Place;
import org.lacuna.ruleset.Ruleset;

/** Writes the order of countries. */
public final class OrderReporter {

    /** After these, criteria move little. */
    static final int MOST_DROPS = 5;

    private final Ruleset ruleset;
    private final Ruleset words;

    /** @param words the ruleset in the language of the report */
    public OrderReporter(Ruleset ruleset, Ruleset words) {
        this.ruleset = ruleset;
        this.words = words;
    }

    public OrderReport report(Headline by, List<Order> orders, List<NotCompared> notCompared) {
        return new OrderReport(ruleset.id(), ruleset.version(), ruleset.fingerprint(), by, words.runs(),
                orders.stream().map(this::domain).toList(), notCompared);
    }

    private DomainOrder domain(Order order) {
        String id = order.domain().id();
        String title = words.domains().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow().title();
        return new DomainOrder(id, title, "%016x".formatted(order.seed()), order.runs(), order.tells(),
                order.places().stream().map(OrderReporter::place).toList(),
                order.neighbours().stream().map(OrderReporter::neighbours).toList(),
                order.drops().stream().limit(MOST_DROPS).map(d -> new Drop(d.criterion(),
                        words.criterion(d.criterion()).title(), d.moves(), d.most(), d.country())).toList(),
                order.doesNotApply());
    }

    private static Place place(Order.Place place) {
        Optional<RankRange> ranks = Optional.of(place.ranks()).filter(r -> !r.isSingle() || place.inRuns().isPresent());
        return new Place(place.country(), Points.of(place.coverage()), (int) Math.floor(100 * place.completeness()), ranks,
                place.inRuns());
    }

    private static Neighbours neighbours(Order.Neighbours n) {
        return new Neighbours(n.first(), n.second(), n.apart(), n.shareAbove().map(s -> (int) Math.floor(100 * s)),
                n.says());
    }
}
