package org.lacuna.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Point;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;

/** Makes deployments of rows of the {@link CommonRecord}. May be used for any number of rows. */
public final class RecordReader {

    private static final Set<String> HOSTING = Set.of("", Hosting.UNKNOWN);

    private final Set<String> traits;
    private final Set<String> statuses;
    private final Set<String> operators;

    /** @param vocabulary whose traits and statuses records may have; traits that come with an operator are no words here */
    public RecordReader(Vocabulary vocabulary) {
        Set<String> ids = new LinkedHashSet<>();
        vocabulary.traits().stream().map(Trait::id).filter(t -> !vocabulary.operatorTraits().containsValue(t))
                .forEach(ids::add);
        traits = Collections.unmodifiableSet(ids);
        Set<String> words = new LinkedHashSet<>();
        vocabulary.statuses().forEach(s -> words.add(s.id()));
        statuses = Collections.unmodifiableSet(words);
        operators = new LinkedHashSet<>(CommonRecord.OPERATORS.keySet());
        operators.add(CommonRecord.UNKNOWN);
    }

    /**
     * @param line of the file, for the problems
     * @param cells column to text; empty for a column that the row has not
     * @param problems to which every mistake of the row is added
     * @return empty if there was one
     */
    public Optional<Deployment> read(long line, UnaryOperator<String> cells, List<RowProblem> problems) {
        int before = problems.size();
        Row row = new Row(line, cells, problems);
        String id = id(row);
        RecordKind kind = row.find("record_kind", CommonRecord.KINDS).orElse(null);
        String name = row.needed("name");
        Place place = place(row);
        Operation operation = operation(row);
        List<Vendor> vendors = vendors(row);
        List<Financing> financings = financings(row);
        Hosting hosting = hosting(row);
        History history = history(row);
        List<Claim> scale = ScaleReader.read(row);
        Proof proof = proof(row);
        Set<String> related = new LinkedHashSet<>(row.list("related_ids"));
        Origin origin = origin(row);
        return problems.size() > before ? Optional.empty()
                : Optional.of(new Deployment(id, kind, name, place, operation, vendors, financings, hosting, history, scale,
                        proof, related, origin));
    }

    /** @return the closed words of a column; empty if it has none */
    public Optional<Set<String>> allowed(String column) {
        return Optional.ofNullable(switch (column) {
            case "traits", "possible_traits" -> traits;
            case "status" -> statuses;
            case "operator_type" -> operators;
            case "technologies" -> CommonRecord.TECHNOLOGIES;
            case "record_kind" -> CommonRecord.KINDS.keySet();
            case "granularity" -> CommonRecord.GRANULARITIES.keySet();
            case "verdict" -> CommonRecord.VERDICTS.keySet();
            case "confidence" -> CommonRecord.CONFIDENCE;
            case "financing_type" -> CommonRecord.FINANCING;
            case "financing_qualifier" -> CommonRecord.AMOUNT;
            case "scale_unit" -> CommonRecord.UNITS;
            case "scale_qualifier" -> CommonRecord.COUNT;
            default -> null;
        });
    }

    private static String id(Row row) {
        String id = row.needed("id");
        if (!id.isEmpty() && !CellForm.isId(id)) {
            row.refuse("id", id, "at most 64 letters, digits, dots, colons, - and _, a letter or digit first");
        }
        return id;
    }

    private static Place place(Row row) {
        Optional<Granularity> granularity = row.find("granularity", CommonRecord.GRANULARITIES);
        List<String> countries = row.countries("countries",
                granularity.filter(g -> g == Granularity.DEVICE).map(g -> Place.NO_COUNTRY).orElse(Set.of()));
        Optional<Double> latitude = row.degrees("lat", 90);
        Optional<Double> longitude = row.degrees("lon", 180);
        boolean noLatitude = row.text("lat").isEmpty();
        if (noLatitude != row.text("lon").isEmpty()) {
            row.refuse(noLatitude ? "lat" : "lon", "", "both lat and lon or neither");
        }
        return new Place(granularity.orElse(null), countries, row.text("place"), row.text("country_note"),
                row.list("former_names"), latitude.flatMap(lat -> longitude.map(lon -> new Point(lat, lon))),
                row.text("place_raw"));
    }

    private Operation operation(Row row) {
        Set<String> technologies = row.words("technologies", CommonRecord.TECHNOLOGIES);
        Set<String> sure = row.words("traits", traits);
        Set<String> possible = row.words("possible_traits", traits);
        String name = row.text("operator");
        String operator = row.text("operator_type");
        if (!operator.isEmpty()) {
            row.oneOf("operator_type", operator, operators);
        }
        if (possible.size() > Operation.MOST_POSSIBLE) {
            row.refuse("possible_traits", possible.size() + " traits", "at most " + Operation.MOST_POSSIBLE);
            return null;
        }
        List<String> both = possible.stream().filter(sure::contains).toList();
        if (!both.isEmpty()) {
            row.refuse("possible_traits", String.join("|", both), "no trait that stands in traits too");
            return null;
        }
        return new Operation(name, Optional.ofNullable(CommonRecord.OPERATORS.get(operator)), technologies, sure, possible);
    }

    private static List<Vendor> vendors(Row row) {
        List<List<String>> lists = row.aligned("vendors", "vendor_home_states", "vendor_roles");
        List<Vendor> vendors = new ArrayList<>(lists.get(0).size());
        for (int i = 0; i < lists.get(0).size(); i++) {
            vendors.add(new Vendor(lists.get(0).get(i), row.country("vendor_home_states", lists.get(1).get(i)),
                    lists.get(2).get(i)));
        }
        return vendors;
    }

    private static List<Financing> financings(Row row) {
        List<List<String>> lists = row.together("financing_type", "financing_amount", "financing_currency",
                "financing_qualifier", "financing_raw", "financier", "financier_home_state");
        List<Financing> financings = new ArrayList<>(lists.get(0).size());
        for (int i = 0; i < lists.get(0).size(); i++) {
            int n = i;
            Financing financing = financing(row, column -> lists.get(column).get(n));
            if (!financing.isNothing()) {
                financings.add(financing);
            }
        }
        return financings;
    }

    private static Financing financing(Row row, IntFunction<String> cell) {
        String type = row.oneOf("financing_type", cell.apply(0), CommonRecord.FINANCING);
        Optional<BigDecimal> amount = row.amount("financing_amount", cell.apply(1));
        String currency = cell.apply(2);
        if (!currency.isEmpty() && !CellForm.isCurrency(currency)) {
            row.refuse("financing_currency", currency, "nothing or an ISO 4217 code of three letters, as in USD");
        }
        return new Financing(type, amount, currency, row.oneOf("financing_qualifier", cell.apply(3), CommonRecord.AMOUNT),
                cell.apply(4), cell.apply(5), row.country("financier_home_state", cell.apply(6)));
    }

    private static Hosting hosting(Row row) {
        String state = row.text("hosting_state");
        return new Hosting(HOSTING.contains(state) ? state : row.country("hosting_state", state), row.text("hosting_basis"),
                row.text("hosting_note"));
    }

    private History history(Row row) {
        return new History(row.oneOf("status", statuses), row.text("status_raw"), row.date("status_as_of"),
                row.date("announced_date"), row.date("start_date"), row.date("end_date"), row.text("dates_raw"));
    }

    private static Proof proof(Row row) {
        List<Source> sources = new ArrayList<>();
        for (CommonRecord.SourceNames names : CommonRecord.SourceNames.EVERY) {
            if (row.hasNone(names.title(), names.publisher(), names.url(), names.date())) {
                continue;
            }
            Source source = new Source(row.text(names.title()), row.text(names.publisher()), row.link(names.url()),
                    row.date(names.date()));
            if (!source.title().isEmpty() || !source.url().isEmpty()) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            row.refuse("source1_title", "", "at least one source");
        }
        String confidence = row.oneOf("confidence", CommonRecord.CONFIDENCE);
        Verdict verdict = row.text("verdict").isEmpty() ? Verdict.NOT_CHECKED
                : row.find("verdict", CommonRecord.VERDICTS).orElse(null);
        return new Proof(row.text("article_says"), row.text("article_source"), verdict, row.text("verdict_note"),
                row.date("accessed"), confidence, sources);
    }

    /** What does not say whether it may be passed on may be if it was written here, and else not. */
    private static Origin origin(Row row) {
        String dataset = row.text("dataset");
        String word = row.oneOf("redistributable", CommonRecord.YES_NO);
        return new Origin(dataset, row.text("licence"), row.text("attribution"),
                word.isEmpty() ? dataset.isEmpty() : Boolean.parseBoolean(word), row.lines("row"));
    }
}
