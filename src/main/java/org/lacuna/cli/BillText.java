package org.lacuna.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.report.Points;
import org.lacuna.report.bill.BillReport;
import org.lacuna.report.bill.CapChange;
import org.lacuna.report.bill.Change;
import org.lacuna.report.bill.DeploymentChange;
import org.lacuna.report.bill.DomainChange;
import org.lacuna.report.bill.GapChange;

/** A bill's report as plain text. */
final class BillText {

    static final String HYPOTHETICAL = "Hypothetical: the bill is not law. Draft, not reviewed by a lawyer.";

    private final StringBuilder text = new StringBuilder();

    private BillText() {
    }

    static String of(BillReport report) {
        BillText text = new BillText();
        text.line("%s, %s", report.bill().title(), report.bill().country());
        text.line(HYPOTHETICAL);
        report.domains().forEach(text::domain);
        report.shareUncovered().ifPresent(c -> text.line("Uncovered share of exposure: %s", before(c) + " to " + after(c)));
        report.deployments().forEach(text::deployment);
        text.gaps("closed", report.closed());
        text.gaps("closed in part", report.partly());
        text.gaps("opened or widened", report.opened());
        text.gaps("left", report.left());
        text.line("Questions that stay open: %d", report.questions());
        report.caps().forEach(text::cap);
        text.line(HYPOTHETICAL);
        return text.text.toString();
    }

    private void domain(DomainChange domain) {
        line("%s, of 100: %s", domain.title(), text(domain.general()));
        domain.operators().forEach(o -> line("  %-18s %s", o.operator().code(), text(o.coverage())));
    }

    private void deployment(DeploymentChange d) {
        line("  %-12s %s%s", d.id(), text(d.coverage()), d.blunted() ? "; no effect until: " + String.join(" ", d.caps()) : "");
    }

    private void gaps(String fate, List<GapChange> gaps) {
        line("Gaps %s: %d", fate, gaps.size());
        gaps.forEach(g -> line("  %s%s%s", g.criterion(), g.unsure() ? ", depends on an open answer" : "",
                g.blocked() ? ", no effect while a cap holds" : ""));
    }

    private void cap(CapChange cap) {
        line("Cap %s %s: %d systems today, %d with the bill", cap.id(), cap.fate().code(), cap.before().deployments(),
                cap.after().deployments());
    }

    private static String text(Change change) {
        return before(change) + " to " + after(change) + ", " + change.direction().code();
    }

    private static String before(Change change) {
        return text(change.before());
    }

    private static String after(Change change) {
        return text(change.after());
    }

    private static String text(Optional<Points> points) {
        return points.map(Points::toString).orElse("does not apply");
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
