package org.lacuna.web;

import com.ibm.icu.text.Collator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.report.CountryReport;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.PublishedStore.Line;

/** All countries on file. */
@Path("/")
public class IndexResource {

    /**
     * @param unscored assessments whose ruleset is not here
     * @param choices countries that an assessment can be started for
     */
    record IndexPage(List<String> domains, List<CountryReport> countries, List<AnswerSheet> unscored,
            List<Choice> choices) {
    }

    /** What strangers see. */
    record PublishedPage(List<String> domains, List<PublishedLine> lines, List<Line> withdrawn) {
    }

    /** @param shared whether another organisation has published the same country */
    record PublishedLine(Line line, CountryReport report, boolean shared) {

        public String link() {
            return "/countries/" + line.country() + (shared ? "?organisation=" + line.organisation() : "");
        }
    }

    record Choice(String code, String name) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(IndexPage page);

        static native TemplateInstance published(PublishedPage page);
    }

    private final Reports reports;
    private final Shown shown;
    private final Rulesets rulesets;
    private final Reader reader;

    IndexResource(Shown shown, Reports reports, Rulesets rulesets, Reader reader) {
        this.shown = shown;
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public TemplateInstance index() {
        List<String> domains = rulesets.base().in(reader.language()).domains().stream().map(Domain::title).toList();
        Collator alphabet = Collator.getInstance(reader.locale());
        if (shown.isStranger()) {
            return Templates.published(new PublishedPage(domains, published(alphabet), shown.withdrawn()));
        }
        List<CountryReport> countries = reports.list(reader.language()).stream()
                .sorted(Comparator.comparing(r -> Formats.country(r.country(), reader.locale()), alphabet)).toList();
        return Templates.index(new IndexPage(domains, countries, reports.unscored(), choices(alphabet, reader.locale())));
    }

    private List<PublishedLine> published(Collator alphabet) {
        List<Line> lines = shown.lines();
        return lines.stream()
                .sorted(Comparator.comparing(l -> Formats.country(l.country(), reader.locale()), alphabet))
                .map(l -> new PublishedLine(l, shown.view(l).file().report(reader.language()),
                        lines.stream().filter(o -> o.country().equals(l.country())).count() > 1))
                .toList();
    }

    /** In the order of the reader's alphabet. */
    private static List<Choice> choices(Collator alphabet, Locale locale) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(c -> new Choice(c, Formats.country(c, locale)))
                .sorted(Comparator.comparing(Choice::name, alphabet)).toList();
    }
}
