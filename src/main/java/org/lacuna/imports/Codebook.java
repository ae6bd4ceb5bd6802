package org.lacuna.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lacuna.deployment.Hosting;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;

/** What the columns of the {@link CommonRecord} mean and what may stand in them, for those who get such a file. */
public final class Codebook {

    /** What a cell looks like; of a list, what each entry looks like. */
    public enum Form {
        TEXT,
        ID,
        /** One of the words of the column. */
        WORD,
        /** Year, month or day, with {@code (planned)} or {@code (inferred)} behind it where that is so. */
        DATE,
        /** Whole number of at most ten digits. */
        COUNT,
        /** Any number. */
        NUMBER,
        /** Number with at most two digits behind the point. */
        AMOUNT,
        /** ISO 4217. */
        CURRENCY,
        /** ISO 3166-1 alpha-2. */
        STATE,
        LINK,
        LATITUDE,
        LONGITUDE,
        YES_NO
    }

    /**
     * @param list entries divided by a bar
     * @param needed no row may lack it
     * @param words all that may stand there; empty if the form has none
     */
    public record Column(String name, Form form, boolean list, boolean needed, List<String> words, String means) {

        public Column {
            words = List.copyOf(words);
        }
    }

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** @param vocabulary whose traits and statuses records have */
    public Codebook(Vocabulary vocabulary) {
        what();
        who(vocabulary);
        money();
        course(vocabulary);
        scale();
        proof();
        columns.put("dataset", text("dataset", "The dataset it was taken from; empty = written here."));
        columns.put("licence", text("licence", "Licence of the dataset as its publisher names it; empty = none stated."));
        columns.put("attribution", text("attribution", "Whom to name when the record is passed on."));
        columns.put("redistributable", new Column("redistributable", Form.YES_NO, false, false, List.of(),
                "Whether the licence lets the record be passed on."));
        columns.put("row", text("row", "The source's own words, a line for each cell, column: text."));
    }

    /** The columns of a file with so many sources, in order. */
    public List<Column> columns(int sources) {
        return CommonRecord.columns(sources).stream().map(columns::get).toList();
    }

    /** @throws IllegalArgumentException if the common record has no such column */
    public Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("The common record has no column " + name);
        }
        return column;
    }

    private void what() {
        one("id", Form.ID, "Id of the record, unique, kept on every import.");
        word("record_kind", CommonRecord.KINDS.keySet(),
                "What the record is about. Only deployment, procurement and proposal are systems and scored.");
        word("granularity", CommonRecord.GRANULARITIES.keySet(), "How fine the record is, as its source gives it. "
                + "A device is counted, never scored; country = said of a country as a whole.");
        list("countries", Form.STATE, List.of(), "Countries it is about.");
        one("country_note", Form.TEXT, "What is to be said about the countries.");
        one("place", Form.TEXT, "Town, site or stretch.");
        list("former_names", Form.TEXT, List.of(), "Earlier names of the place.");
        one("lat", Form.LATITUDE, "Degrees north, WGS 84.");
        one("lon", Form.LONGITUDE, "Degrees east, WGS 84.");
        one("place_raw", Form.TEXT, "Country and place in the source's own words, where they differ.");
        one("name", Form.TEXT, "Name of the record, in our own words.");
    }

    private void who(Vocabulary vocabulary) {
        list("technologies", Form.WORD, CommonRecord.TECHNOLOGIES, "What kind of equipment.");
        List<String> traits = vocabulary.traits().stream().map(Trait::id)
                .filter(t -> !vocabulary.operatorTraits().containsValue(t)).toList();
        list("traits", Form.WORD, traits, "Traits that the sources support.");
        list("possible_traits", Form.WORD, traits, "Traits that the sources leave open.");
        one("operator", Form.TEXT, "Who runs it, as the sources name them.");
        List<String> operators = IntStream.rangeClosed(0, CommonRecord.OPERATORS.size()).mapToObj(
                i -> i == 0 ? CommonRecord.UNKNOWN : List.copyOf(CommonRecord.OPERATORS.keySet()).get(i - 1)).toList();
        word("operator_type", operators, "What kind of body runs it.");
        list("vendors", Form.TEXT, List.of(), "Who supplied it.");
        list("vendor_home_states", Form.STATE, List.of(), "Home state of each vendor, in the order of vendors.");
        list("vendor_roles", Form.TEXT, List.of(), "Role of each vendor, in the order of vendors.");
    }

    private void money() {
        list("financing_type", Form.WORD, CommonRecord.FINANCING, "How it was paid for, an entry for each financing.");
        list("financing_amount", Form.AMOUNT, List.of(), "Amount of each financing.");
        list("financing_currency", Form.CURRENCY, List.of(), "Currency of each amount.");
        list("financing_qualifier", Form.WORD, CommonRecord.AMOUNT, "How exact each amount is.");
        list("financing_raw", Form.TEXT, List.of(), "Each financing in the words of the source.");
        list("financier", Form.TEXT, List.of(), "Who paid or lent.");
        list("financier_home_state", Form.STATE, List.of(), "Home state of each financier.");
    }

    private void course(Vocabulary vocabulary) {
        word("status", vocabulary.statuses().stream().map(Vocabulary.Status::id).toList(), "How far it has come.");
        one("status_raw", Form.TEXT, "The source's own word for the status.");
        one("status_as_of", Form.DATE, "When that was so.");
        one("announced_date", Form.DATE, "When it was announced.");
        one("start_date", Form.DATE, "When it began.");
        one("end_date", Form.DATE, "When it ended.");
        one("dates_raw", Form.TEXT, "The source's own words for the dates, where they differ.");
    }

    private void scale() {
        list("scale_unit", Form.WORD, CommonRecord.UNITS,
                "What is counted, an entry for each claim. Claims stand side by side; none is the true one.");
        list("scale_min", Form.COUNT, List.of(), "Lowest number of each claim.");
        list("scale_max", Form.COUNT, List.of(), "Highest number of each claim; empty = open upward or not said.");
        list("scale_qualifier", Form.WORD, CommonRecord.COUNT, "How exact each number is.");
        list("scale_raw", Form.TEXT, List.of(), "Each claim in the words of the source.");
        list("scale_as_of", Form.DATE, List.of(), "When each claim was so.");
        list("scale_source", Form.TEXT, List.of(), "Who said it; empty = the sources of the record.");
    }

    private void proof() {
        one("hosting_state", Form.TEXT, "Where the data are kept, ISO 3166-1 alpha-2; " + Hosting.UNKNOWN
                + " = looked for and not known; empty = not said.");
        one("hosting_basis", Form.TEXT, "What that rests on.");
        one("hosting_note", Form.TEXT, "Who is said to have access, and the like.");
        one("article_says", Form.TEXT, "What a checked article reports.");
        one("article_source", Form.TEXT, "Whom the article names.");
        word("verdict", CommonRecord.VERDICTS.keySet(), "What became of the statement when it was checked.");
        one("verdict_note", Form.TEXT, "What is to be said about that.");
        CommonRecord.SourceNames.EVERY.forEach(s -> {
            one(s.title(), Form.TEXT, "Title of a source.");
            one(s.publisher(), Form.TEXT, "Who published it.");
            one(s.url(), Form.LINK, "Where it stands.");
            one(s.date(), Form.DATE, "When it was published.");
        });
        one("accessed", Form.DATE, "When the sources were read.");
        word("confidence", CommonRecord.CONFIDENCE, "How far the record is believed.");
        list("related_ids", Form.ID, List.of(), "Records about the same thing.");
    }

    private static Column text(String name, String means) {
        return new Column(name, Form.TEXT, false, false, List.of(), means);
    }

    private void one(String name, Form form, String means) {
        columns.put(name, new Column(name, form, false, CommonRecord.NEEDED.contains(name), List.of(), means));
    }

    private void word(String name, Collection<String> words, String means) {
        columns.put(name, new Column(name, Form.WORD, false, CommonRecord.NEEDED.contains(name), filled(words), means));
    }

    private void list(String name, Form form, Collection<String> words, String means) {
        columns.put(name, new Column(name, form, true, CommonRecord.NEEDED.contains(name), filled(words), means));
    }

    private static List<String> filled(Collection<String> words) {
        return words.stream().filter(w -> !w.isEmpty()).toList();
    }
}
