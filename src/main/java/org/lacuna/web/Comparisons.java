package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.comparison.Comparison;
import org.lacuna.comparison.ComparisonReporter;
import org.lacuna.order.CountryRow;
import org.lacuna.order.Orderer;
import org.lacuna.report.CountryReport;
import org.lacuna.report.OrderReport.NotCompared;
import org.lacuna.report.OrderReport.Why;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.PublishedStore.Line;

/** From codes of countries to their comparison, under the base ruleset in use and by the latest assessments. */
@ApplicationScoped
public class Comparisons {

    private final Rulesets rulesets;
    private final Hidden hidden;
    private final Reports reports;
    private final Shown shown;

    Comparisons(Rulesets rulesets, Hidden hidden, Reports reports, Shown shown) {
        this.shown = shown;
        this.rulesets = rulesets;
        this.hidden = hidden;
        this.reports = reports;
    }

    /** Codes of countries that something is on file about. */
    public SortedSet<String> countries(String language) {
        SortedSet<String> countries = new TreeSet<>();
        if (shown.isStranger()) {
            shown.published().forEach(view -> countries.add(view.file().sheet().country()));
            return countries;
        }
        reports.list(language).stream().map(CountryReport::country).forEach(countries::add);
        reports.unscored().stream().map(AnswerSheet::country).forEach(countries::add);
        return countries;
    }

    /** The published editions that a comparison is of; none if it is of drafts. */
    List<String> editions(Collection<String> countries) {
        return shown.isStranger() ? shown.published().stream().flatMap(view -> view.line().stream())
                .filter(line -> countries.contains(line.country())).map(Line::key).toList() : List.of();
    }

    /** @param countries codes; those of which nothing is on file are left out */
    public Comparison find(Collection<String> countries, String language) {
        Ruleset ruleset = rulesets.base().source();
        Map<String, CountryFile> published = new TreeMap<>();
        if (shown.isStranger()) {
            shown.published().forEach(view -> published.put(view.file().sheet().country(), view.file()));
        }
        Map<String, AnswerSheet> sheets = shown.isStranger()
                ? AnswerSheet.latest(published.values().stream().map(CountryFile::sheet).toList())
                : AnswerSheet.latest(hidden.others());
        List<String> compared = new ArrayList<>();
        List<NotCompared> others = new ArrayList<>();
        for (String country : new TreeSet<>(countries)) {
            AnswerSheet sheet = sheets.get(country);
            if (sheet == null || Orderer.isOf(ruleset, CountryRow.of(sheet))) {
                compared.add(country);
            } else {
                others.add(new NotCompared(country, Why.OTHER_RULESET, sheet.ruleset() + " " + sheet.version()));
            }
        }
        return new ComparisonReporter(ruleset, rulesets.base().in(language)).report(
                shown.isStranger() ? compared.stream().map(c -> published.get(c).compared(language)).toList()
                        : reports.compared(compared, language),
                others);
    }
}
