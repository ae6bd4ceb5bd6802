package org.lacuna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lacuna.order.Headline;
import org.lacuna.order.RankRange;
import org.lacuna.report.OrderReport;
import org.lacuna.report.OrderReport.DomainOrder;
import org.lacuna.report.OrderReport.Drop;
import org.lacuna.report.OrderReport.Neighbours;
import org.lacuna.report.OrderReport.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which country stands where, as far as can be told. */
@Command(name = "rank", mixinStandardHelpOptions = true, description = "Prints the ranks that countries may have.")
final class RankCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--domain", paramLabel = "ID", description = "only this domain, as in facial-recognition")
    String domain;
    @Option(names = "--by", paramLabel = "NUMBER", description = "general (which it is without) or weakest-operator")
    String by = Headline.GENERAL.code();
    @Option(names = "--json", description = "everything, with the seed of the runs")
    boolean json;

    @Override
    public Integer call() {
        Optional<Headline> headline = Headline.find(by);
        if (headline.isEmpty()) {
            spec.commandLine().getErr().println("There is no order by " + by + "; there are "
                    + String.join(", ", Stream.of(Headline.values()).map(Headline::code).toList()) + ".");
            return Main.WRONG_USE;
        }
        return WithDatabase.run(services -> print(services, services.orders().find(headline.get(), "en")));
    }

    private int print(Services services, OrderReport whole) {
        List<DomainOrder> wanted = whole.domains().stream().filter(d -> domain == null || d.id().equals(domain)).toList();
        if (wanted.isEmpty()) {
            spec.commandLine().getErr().println("There is no domain " + domain + "; there are "
                    + String.join(", ", whole.domains().stream().map(DomainOrder::id).toList()) + ".");
            return Main.WRONG_USE;
        }
        OrderReport report = new OrderReport(whole.ruleset(), whole.version(), whole.rulesetFingerprint(), whole.by(),
                whole.plan(), wanted,
                whole.notCompared());
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? services.json().write(report) : text(report));
        out.flush();
        return Main.DONE;
    }

    static String text(OrderReport report) {
        StringBuilder text = new StringBuilder();
        report.domains().forEach(d -> write(d, report, text));
        report.notCompared().forEach(n -> text.append("Not compared: %s, %s%n".formatted(n.country(),
                n.version().isEmpty() ? "no assessment" : "answers to " + n.version())));
        return text.append("Draft, not reviewed by a lawyer.\n").toString();
    }

    private static void write(DomainOrder domain, OrderReport report, StringBuilder text) {
        text.append("%s%s, %d runs, seed %s%n".formatted(domain.title(),
                report.by() == Headline.GENERAL ? "" : ", weakest operator", domain.runs(), domain.seed()));
        for (Place p : domain.byCode()) {
            text.append("  %s  %6s of 100, %3d %% answered, rank %s, in %d %% of runs %s%n".formatted(p.country(),
                    p.coverage(), p.completeness(), ranks(p.ranks()), report.plan().middle().value(), ranks(p.inRuns())));
        }
        text.append("  Neighbours by the middle of ranges, which is no result:\n");
        for (Neighbours n : domain.neighbours()) {
            text.append("  %s %s %s%s%n".formatted(n.first(), words(n), n.second(),
                    n.percentAbove().map(p -> ": above in " + p + " % of runs").orElse("")));
        }
        domain.drops().stream().limit(1).forEach(d -> write(d, text));
        text.append(domain.tells() ? "" : "  Nothing can be told apart.\n");
    }

    private static void write(Drop drop, StringBuilder text) {
        text.append("  Ranks hang most on %s: without it %s moves by %d.%n".formatted(drop.criterion(), drop.country(),
                drop.most()));
    }

    private static String ranks(Optional<RankRange> ranks) {
        return ranks.map(r -> r.isSingle() ? String.valueOf(r.best()) : r.best() + " to " + r.worst())
                .orElse("not said: too little answered");
    }

    private static String words(Neighbours neighbours) {
        return switch (neighbours.says()) {
            case ABOVE -> "above";
            case LIKELY_ABOVE -> "likely above";
            case NOT_DISTINGUISHABLE -> "not distinguishable from";
        };
    }
}
