package org.lacuna.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryResult;
import org.lacuna.report.DomainReport;
import org.lacuna.report.Points;
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

    @Override
    public Integer call() {
        return WithDatabase.run(this::print);
    }

    private int print(Services services) {
        Optional<CountryResult> result = services.reports().result(country);
        if (result.isEmpty()) {
            spec.commandLine().getErr().println("There is nothing on file about " + country + ".");
            return Main.PROBLEMS;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(services.json().write(result.get()));
        } else {
            print(result.get().report(), out);
            out.println("Draft, not reviewed by a lawyer.");
        }
        out.flush();
        return Main.DONE;
    }

    private static void print(CountryReport report, PrintWriter out) {
        report.domains().forEach(d -> print(d, out));
        out.printf("Uncovered share of exposure: %s%n", text(report.shareUncovered()));
    }

    private static void print(DomainReport domain, PrintWriter out) {
        out.printf("%s, %d %% answered: %s of 100%n", domain.title(), domain.completeness(), text(domain.general()));
        domain.operators().forEach(o -> out.printf("  %-18s %s%n", o.operator().code(), text(o.coverage())));
    }

    private static String text(Optional<Points> points) {
        return points.map(Points::toString).orElse("does not apply");
    }
}
