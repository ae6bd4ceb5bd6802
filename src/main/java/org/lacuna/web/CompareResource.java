package org.lacuna.web;

import com.ibm.icu.text.Collator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.lacuna.comparison.Comparison;
import org.lacuna.comparison.Comparison.CriterionRow;
import org.lacuna.comparison.Comparison.Section;
import org.lacuna.output.Painter;
import org.lacuna.output.Sketch;
import org.lacuna.output.Svg;

/** Countries side by side. */
@Path("/compare")
public class CompareResource {

    /** @param query the same countries in an address */
    record ComparePage(Comparison comparison, List<Choice> choices, String query) {
    }

    record FormPage(List<Choice> choices, List<String> problems) {

        public int least() {
            return Comparison.LEAST;
        }

        public int most() {
            return Comparison.MOST;
        }
    }

    record Choice(String code, String name, boolean chosen) {
    }

    /** @param all whether criteria that stand alike are shown too */
    record CriteriaPage(Comparison comparison, String query, boolean all) {

        public List<CriterionRow> rows(Section section) {
            return section.criteria().stream().filter(c -> all || c.differs()).toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(FormPage page);

        static native TemplateInstance show(ComparePage page);

        static native TemplateInstance criteria(CriteriaPage page);
    }

    private final Comparisons comparisons;
    private final ComparePictures pictures;
    private final Painter painter;
    private final Reader reader;

    CompareResource(Comparisons comparisons, ComparePictures pictures, Painter painter, Reader reader) {
        this.comparisons = comparisons;
        this.pictures = pictures;
        this.painter = painter;
        this.reader = reader;
    }

    @GET
    @PermitAll
    public Response show(@RestQuery List<String> country) {
        return answer(country, choice -> Pages.page(200, Templates.show(new ComparePage(
                comparisons.find(choice.countries(), reader.language()), choices(choice.countries()), choice.query()))));
    }

    /** A picture of the same numbers, in black and white. */
    @GET
    @Path("{picture: ranges|dots|tiles}.{format: svg|png}")
    @PermitAll
    public Response picture(@PathParam("picture") String picture, @PathParam("format") String format,
            @RestQuery List<String> country) {
        return answer(country, choice -> {
            Sketch sketch = pictures.draw(picture, comparisons.find(choice.countries(), reader.language()));
            boolean vector = "svg".equals(format);
            return Response.ok(vector ? Svg.write(sketch) : painter.png(sketch))
                    .type(vector ? "image/svg+xml;charset=UTF-8" : "image/png")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lacuna-" + picture + "-"
                            + String.join("-", choice.countries()).toLowerCase(Locale.ROOT) + "." + format + "\"")
                    .build();
        });
    }

    /** How each criterion stands in each country; without {@code all}, where they differ. */
    @GET
    @Path("criteria")
    @PermitAll
    public Response criteria(@RestQuery List<String> country, @RestQuery String all) {
        return answer(country, choice -> Pages.page(200, Templates.criteria(new CriteriaPage(
                comparisons.find(choice.countries(), reader.language()), choice.query(), "yes".equals(all)))));
    }

    private Response answer(List<String> asked, Function<CountryChoice, Response> page) {
        return answer(asked, List.of(), page);
    }

    /** @param more why the rest of what was asked for cannot be done */
    Response answer(List<String> asked, List<String> more, Function<CountryChoice, Response> page) {
        if (asked.isEmpty()) {
            return Pages.page(200, form(Collections.emptySortedSet(), List.of()));
        }
        CountryChoice choice = CountryChoice.of(asked, comparisons.countries(reader.language()),
                reader.texts(CompareTexts.class));
        List<String> problems = Stream.of(choice.problems(), more).flatMap(List::stream).toList();
        return problems.isEmpty() ? page.apply(choice) : Pages.page(400, form(choice.countries(), problems));
    }

    private TemplateInstance form(SortedSet<String> chosen, List<String> problems) {
        return Templates.form(new FormPage(choices(chosen), problems));
    }

    /** In the order of the reader's alphabet. */
    private List<Choice> choices(SortedSet<String> chosen) {
        Collator alphabet = Collator.getInstance(reader.locale());
        return comparisons.countries(reader.language()).stream()
                .map(c -> new Choice(c, Formats.country(c, reader.locale()), chosen.contains(c)))
                .sorted(Comparator.comparing(Choice::name, alphabet)).toList();
    }
}
