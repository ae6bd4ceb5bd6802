package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lacuna.comparison.Comparison;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.output.ComparisonPicture;
import org.lacuna.output.ComparisonPicture.Words;
import org.lacuna.output.Sketch;

/** Pictures of a comparison in the reader's language. */
@ApplicationScoped
public class ComparePictures {

    private final Reader reader;
    private final Shown shown;

    ComparePictures(Reader reader, Shown shown) {
        this.shown = shown;
        this.reader = reader;
    }

    /** @param kind {@code ranges}, {@code dots} or {@code tiles} */
    Sketch draw(String kind, Comparison comparison) {
        return draw(kind, comparison, comparison.domains());
    }

    /** Of one domain alone. */
    Sketch draw(String kind, Comparison comparison, DomainTable domain) {
        return draw(kind, comparison, List.of(domain));
    }

    private String note() {
        return shown.isMany() ? reader.texts(EditionTexts.class).published_short() : reader.texts().draft();
    }

    private Sketch draw(String kind, Comparison comparison, List<DomainTable> domains) {
        CompareTexts texts = reader.texts(CompareTexts.class);
        ComparisonPicture drawing = new ComparisonPicture(comparison, domains,
                code -> Formats.country(code, reader.locale()),
                new Words(texts.compare_title(), texts.compare_general(), texts.compare_weakest(),
                        reader.texts().does_not_apply(), texts.picture_ranges(), texts.picture_dots(),
                        note()));
        return switch (kind) {
            case "ranges" -> drawing.ranges();
            case "dots" -> drawing.dots();
            default -> drawing.tiles();
        };
    }
}
