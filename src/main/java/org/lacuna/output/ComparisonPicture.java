package org.lacuna.output;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lacuna.comparison.Comparison;
import org.lacuna.comparison.Comparison.DomainTable;
import org.lacuna.comparison.Comparison.Place;
import org.lacuna.output.Sketch.Anchor;
import org.lacuna.report.Points;
import org.lacuna.ruleset.Fingerprint;

/**
 * The coverage of countries as a picture: one part for each domain, one row or tile for each country, numbers beside every
 * mark. It says that it is a draft.
 */
public final class ComparisonPicture {

    /**
     * Texts in the language of the picture.
     *
     * @param general what the mean over operators is called
     * @param doesNotApply for a country without a number
     * @param rangesMean what bars show
     * @param dotsMean what dots show
     */
    public record Words(String title, String general, String weakest, String doesNotApply, String rangesMean,
            String dotsMean, String draft) {
    }

    private static final int WIDTH = 760;
    private static final int EDGE = 20;
    private static final int NAMES = 200;
    private static final int LEFT = EDGE + NAMES + 15;
    private static final double POINT = 4;
    private static final double RIGHT = LEFT + 100 * POINT;
    private static final int LETTERS = 100;
    private static final int TILES = 4;
    private static final int TILE = 180;

    private final Comparison comparison;
    private final List<DomainTable> domains;
    private final UnaryOperator<String> names;
    private final Words words;
    private final Sketch sketch = new Sketch();
    private int y = 10;

    /** @param names from a country's code to its name */
    public ComparisonPicture(Comparison comparison, UnaryOperator<String> names, Words words) {
        this(comparison, comparison.domains(), names, words);
    }

    /** @param domains those of the comparison that are drawn */
    public ComparisonPicture(Comparison comparison, List<DomainTable> domains, UnaryOperator<String> names, Words words) {
        this.comparison = comparison;
        this.domains = List.copyOf(domains);
        this.names = names;
        this.words = words;
    }

    /** A bar for each country: what open answers leave possible, on average over operators. */
    public Sketch ranges() {
        for (DomainTable domain : domains) {
            head(domain.title() + ". " + words.general());
            for (Place place : domain.places()) {
                sketch.fitted(EDGE, y + 14, 13, NAMES, name(place));
                sketch.box(LEFT, y + 2, 100 * POINT, 15, false);
                place.general()
                        .ifPresent(p -> sketch.box(LEFT + p.from() * POINT, y + 2, Math.max(3, p.width() * POINT), 15, true));
                beside(place.general(), y + 14);
                y += 26;
            }
            axis(domain.places().size() * 26);
        }
        return write(words.rangesMean());
    }

    /** Two dots with whiskers for each country: the mean over operators, and the weakest of them. */
    public Sketch dots() {
        for (DomainTable domain : domains) {
            head(domain.title());
            for (Place place : domain.places()) {
                sketch.fitted(EDGE, y + 20, 13, NAMES, name(place));
                dot(place.general(), y + 10, true);
                dot(place.weakest(), y + 26, false);
                y += 42;
            }
            axis(domain.places().size() * 42);
        }
        return write(words.dotsMean());
    }

    private void dot(Optional<Points> points, int middle, boolean filled) {
        points.ifPresent(p -> {
            double end = LEFT + p.to() * POINT;
            if (filled) {
                sketch.line(LEFT + p.from() * POINT, middle, end, middle, 2);
            } else {
                sketch.dashed(LEFT + p.from() * POINT, middle, end, middle, 2, 4, 3);
            }
            sketch.line(end, middle - 5, end, middle + 5, 2);
            sketch.dot(LEFT + p.from() * POINT, middle, 5, filled);
        });
        beside(points, middle + 4);
    }

    /** A tile of one size for each country, large or small. */
    public Sketch tiles() {
        for (DomainTable domain : domains) {
            head(domain.title() + ". " + words.general());
            List<Place> places = domain.places();
            for (int i = 0; i < places.size(); i++) {
                tile(places.get(i), EDGE + i % TILES * TILE, y + i / TILES * 80);
            }
            y += (places.size() + TILES - 1) / TILES * 80 + 10;
        }
        return write("");
    }

    private void tile(Place place, int left, int top) {
        sketch.box(left, top, TILE - 10, 70, false);
        sketch.bold(left + 12, top + 28, 20, Anchor.START, place.country());
        sketch.text(left + TILE - 22, top + 28, 18, Anchor.END, number(place.general()));
        sketch.fitted(left + 12, top + 54, 13, TILE - 34, names.apply(place.country()));
    }

    private void head(String title) {
        sketch.bold(EDGE, y + 22, 16, Anchor.START, title);
        y += 38;
    }

    /** Below rows of that height. */
    private void axis(int height) {
        for (int points = 0; points <= 100; points += 25) {
            double x = LEFT + points * POINT;
            sketch.line(x, y, x, y + 5, 1);
            sketch.dashed(x, y - height, x, y, 0.5, 1, 4);
            sketch.text(x, y + 18, 11, Anchor.MIDDLE, String.valueOf(points));
        }
        sketch.line(LEFT, y, RIGHT, y, 1);
        y += 36;
    }

    private String name(Place place) {
        return names.apply(place.country()) + " " + place.country();
    }

    private void beside(Optional<Points> points, int at) {
        sketch.text(RIGHT + 15, at, 13, Anchor.START, number(points));
    }

    private String number(Optional<Points> points) {
        return points.map(Points::toString).orElse(words.doesNotApply());
    }

    private Sketch write(String means) {
        lines(means);
        lines(words.draft() + " " + comparison.ruleset() + " " + comparison.version() + ", "
                + Fingerprint.shown(comparison.rulesetFingerprint()));
        return sketch.finish(WIDTH, y + 10, words.title(), words.draft() + " " + says());
    }

    private void lines(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > LETTERS) {
                line(line);
            }
            line.append(word).append(' ');
        }
        line(line);
    }

    private void line(StringBuilder line) {
        if (!line.toString().isBlank()) {
            sketch.text(EDGE, y + 14, 12, Anchor.START, line.toString().strip());
            y += 18;
            line.setLength(0);
        }
    }

    private String says() {
        return domains.stream().map(d -> d.title() + ": " + d.places().stream()
                .map(p -> names.apply(p.country()) + " " + number(p.general()) + ", " + words.weakest() + " "
                        + number(p.weakest()))
                .collect(Collectors.joining("; "))).collect(Collectors.joining(". ")) + ".";
    }
}
