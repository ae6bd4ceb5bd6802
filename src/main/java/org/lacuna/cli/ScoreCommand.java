package org.lacuna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryResult;
import org.lacuna.report.DomainReport;
import org.lacuna.report.OwnQuestions;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Criterion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the result of one country. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "Prints the coverage of one country.")
final class ScoreCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "ISO2", description = "country, as in KG")
    String country;
    @Option(names = "--json", description = "everything, with all that is needed to work it out again")
    boolean json;
    @Option(names = "--ruleset", paramLabel = "ID", description = "a ruleset that extends the one answered; without it, that one")
    Optional<String> ruleset = Optional.empty();

    @Override
    public Integer call() {
        return WithDatabase.run(this::print);
    }

    private int print(Services services) {
        Optional<String> unknown = ruleset.filter(id -> services.rulesets().find(id).isEmpty());
        if (unknown.isPresent()) {
            return refuse("There is no ruleset " + unknown.get() + "; allowed is " + String.join(", ",
                    services.rulesets().all().stream().map(r -> r.source().id()).toList()) + ".");
        }
        Optional<CountryResult> answered = services.reports().result(country);
        if (answered.isEmpty()) {
            return refuse("There is nothing on file about " + country + ".");
        }
        Optional<CountryResult> result = ruleset.isEmpty() ? answered : services.reports().result(country, ruleset.get());
        if (result.isEmpty()) {
            return refuse("The answers of " + country + " are to " + answered.get().report().method().ruleset() + "; "
                    + ruleset.get() + " does not extend it.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(services.json().write(result.get()));
        } else {
            print(services, result.get().report(), out);
            out.println("Draft, not reviewed by a lawyer.");
        }
        out.flush();
        return Main.DONE;
    }

    private void print(Services services, CountryReport report, PrintWriter out) {
        report.domains().forEach(d -> print(d, out));
        ruleset.ifPresent(id -> printOpen(OwnQuestions.of(services.rulesets().get(id), report, "en"), out));
        if (ruleset.isEmpty()) {
            // Other rulesets leave out operators whose deployments would count as if no law were needed for them.
            out.printf("Uncovered share of exposure: %s%n", text(report.shareUncovered()));
        }
    }

    private int refuse(String says) {
        spec.commandLine().getErr().println(says);
        return Main.PROBLEMS;
    }

    private static void printOpen(List<Criterion> open, PrintWriter out) {
        if (!open.isEmpty()) {
            out.printf("Open until they get answers of their own: %s%n",
                    String.join(", ", open.stream().map(Criterion::id).toList()));
        }
    }

    private static void print(DomainReport domain, PrintWriter out) {
        out.printf("%s, %d %% answered: %s of 100%n", domain.title(), domain.completeness(), text(domain.general()));
        domain.operators().forEach(o -> out.printf("  %-18s %s%n", o.operator().code(), text(o.coverage())));
    }

    private static String text(Optional<Points> points) {
        return points.map(Points::toString).orElse("does not apply");
    }
}
