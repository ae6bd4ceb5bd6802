package org.lacuna.web;

import com.ibm.icu.text.Collator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lacuna.access.Roles;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.report.CountryReport;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.language.Rulesets;

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

    record Choice(String code, String name) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(IndexPage page);
    }

    private final Reports reports;
    private final Rulesets rulesets;
    private final Reader reader;

    IndexResource(Reports reports, Rulesets rulesets, Reader reader) {
        this.reports = reports;
        this.rulesets = rulesets;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance index() {
        List<String> domains = rulesets.base().in(reader.language()).domains().stream().map(Domain::title).toList();
        Collator alphabet = Collator.getInstance(reader.locale());
        List<CountryReport> countries = reports.list(reader.language()).stream()
                .sorted(Comparator.comparing(r -> Formats.country(r.country(), reader.locale()), alphabet)).toList();
        return Templates.index(new IndexPage(domains, countries, reports.unscored(), choices(alphabet, reader.locale())));
    }

    /** In the order of the reader's alphabet. */
    private static List<Choice> choices(Collator alphabet, Locale locale) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(c -> new Choice(c, Formats.country(c, locale)))
                .sorted(Comparator.comparing(Choice::name, alphabet)).toList();
    }
}
