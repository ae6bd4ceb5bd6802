package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.comparison.Comparison;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Side;
import org.lacuna.comparison.RegionReport;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.output.Sketch;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Ruleset.About;
import org.lacuna.ruleset.language.Rulesets;

/** Countries side by side on paper. */
@ApplicationScoped
public class RegionPdf {

    private static final int WIDTH = 168;
    /** More names than that are no title. */
    private static final int NAMED = 4;

    /**
     * @param title of the report, as somebody wished or for what the countries have in common
     * @param asOf the last day as of which a law is judged
     * @param lacuna version of the program
     * @param query the same countries in an address
     * @param draft whether it is of drafts, not of published editions
     */
    record RegionPage(RegionReport region, String title, About about, LocalDate asOf, List<Picture> pictures, String language,
            String lacuna, String query, boolean draft) {

        public Comparison comparison() {
            return region.comparison();
        }

        public String shortFingerprint() {
            return Fingerprint.shown(comparison().rulesetFingerprint());
        }
    }

    /**
     * A domain and its picture.
     *
     * @param height in millimetres
     */
    record Picture(DomainTable domain, String name, Sketch sketch, long width, long height) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance region(RegionPage page);
    }

    private final Comparisons comparisons;
    private final ComparePictures pictures;
    private final Rulesets rulesets;
    private final Reader reader;
    private final Shown shown;
    private final Press press;
    private final String version;

    RegionPdf(Comparisons comparisons, ComparePictures pictures, Rulesets rulesets, Reader reader, Shown shown, Press press,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.comparisons = comparisons;
        this.pictures = pictures;
        this.rulesets = rulesets;
        this.reader = reader;
        this.shown = shown;
        this.press = press;
        this.version = version;
    }

    /** @param title empty = what the countries have in common, or their names */
    byte[] write(CountryChoice choice, String title, PrintFormat format, Paper paper) {
        return write(RegionReport.of(comparisons.find(choice.countries(), reader.language())), choice.query(), title, format,
                paper);
    }

    byte[] write(RegionReport region, String query, String title, PrintFormat format, Paper paper) {
        RegionPage page = new RegionPage(region, title.isEmpty() ? title(region) : title,
                rulesets.base().in(reader.language()).about(), asOf(region), drawn(region.comparison()), reader.language(),
                version, query, !shown.isMany());
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        page.pictures().forEach(p -> sketches.put(p.name(), p.sketch()));
        return press.draw(format, PdfFiles.xhtml(Templates.region(page), reader.language()), page.asOf(), paper, sketches);
    }

    private String title(RegionReport region) {
        List<Side> countries = region.comparison().countries();
        if (region.isCentralAsia()) {
            return reader.texts(CompareTexts.class).region_central_asia();
        }
        return countries.size() > NAMED ? reader.texts(CompareTexts.class).region_many(countries.size())
                : countries.stream().map(s -> Formats.country(s.country(), reader.locale()))
                        .collect(Collectors.joining(", "));
    }

    private static LocalDate asOf(RegionReport region) {
        return region.comparison().countries().stream().map(Side::asOf).max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private List<Picture> drawn(Comparison comparison) {
        return comparison.domains().stream().map(d -> {
            Sketch sketch = pictures.draw("ranges", comparison, d);
            return new Picture(d, d.id(), sketch, WIDTH, Math.round((double) WIDTH * sketch.height() / sketch.width()));
        }).toList();
    }
}
