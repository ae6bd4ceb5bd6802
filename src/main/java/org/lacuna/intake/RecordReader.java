package org.lacuna.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;

/** Makes a deployment of a row of the common record. */
final class RecordReader {

    static final Set<String> TECHNOLOGIES = words("safe-city-platform command-centre cctv facial-recognition anpr "
            + "traffic-enforcement video-analytics body-worn-camera vehicle-mounted-camera drone social-media-monitoring "
            + "predictive-policing biometric-database police-database cell-site-simulator phone-forensics interception "
            + "spyware gunshot-detection acoustic-sensor data-centre camera-registry police-equipment "
            + "local-camera-manufacture other");
    static final Set<String> FINANCING = withNothing(
            "loan grant donation investment ppp vendor-financed own-budget mixed unknown");
    static final Set<String> AMOUNT = withNothing("exact approx at-least up-to range planned derived unknown");
    static final Set<String> COUNT = withNothing("exact approx at-least range planned conflicting");
    static final Set<String> CONFIDENCE = words("high medium low");
    private static final String UNKNOWN = "unknown";

    private final Vocabulary vocabulary;
    private final Set<String> traits = new LinkedHashSet<>();
    private final Set<String> statuses = new LinkedHashSet<>();

    RecordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.traits().stream().map(Trait::id).filter(t -> !vocabulary.operatorTraits().containsValue(t))
                .forEach(traits::add);
        vocabulary.statuses().forEach(s -> statuses.add(s.id()));
    }

    /** @return empty if the row was refused; the row then has noted why */
    Optional<Deployment> read(Row row, int problemsBefore, List<RowProblem> problems) {
        String id = row.needed("id");
        if (!id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")) {
            row.refuse("id", id, "at most 64 letters, digits, dots, colons, - and _, a letter or digit first");
        }
        Optional<RecordKind> kind = row.find("record_kind", RecordKind::find, RecordKind.codes());
        String name = row.needed("name");
        Optional<Place> place = place(row);
        Optional<Operation> operation = operation(row);
        List<Vendor> vendors = vendors(row);
        List<Financing> financings = financings(row);
        Hosting hosting = new Hosting(row.country("hosting_state"), row.text("hosting_basis"), row.text("hosting_note"));
        History history = history(row);
        List<Claim> cameras = cameras(row);
        Optional<Proof> proof = proof(row);
        Set<String> related = new LinkedHashSet<>(row.list("related_ids"));
        return problems.size() > problemsBefore ? Optional.empty()
                : Optional.of(new Deployment(id, kind.orElseThrow(), name, place.orElseThrow(), operation.orElseThrow(),
                        vendors, financings, hosting, history, cameras, proof.orElseThrow(), related, Origin.OWN));
    }

    private static Optional<Place> place(Row row) {
        List<String> countries = row.countries("countries");
        return row.find("granularity", Granularity::find, Granularity.codes())
                .map(g -> Place.of(g, countries, row.text("place"), row.text("country_note")));
    }

    private Optional<Operation> operation(Row row) {
        Set<String> technologies = row.words("technologies", TECHNOLOGIES);
        Set<String> sure = row.words("traits", traits);
        Set<String> possible = row.words("possible_traits", traits);
        String operator = row.oneOf("operator_type", operatorWords());
        if (possible.size() > Operation.MOST_POSSIBLE) {
            row.refuse("possible_traits", possible.size() + " traits", "at most " + Operation.MOST_POSSIBLE);
            return Optional.empty();
        }
        List<String> both = possible.stream().filter(sure::contains).toList();
        if (!both.isEmpty()) {
            row.refuse("possible_traits", String.join("|", both), "no trait that stands in traits too");
            return Optional.empty();
        }
        return Optional.of(new Operation(row.text("operator"), Operator.find(operator), technologies, sure, possible));
    }

    private static List<String> operatorWords() {
        List<String> words = new ArrayList<>(Operator.codes());
        words.add(UNKNOWN);
        return words;
    }

    private static List<Vendor> vendors(Row row) {
        List<List<String>> lists = row.aligned("vendors", "vendor_home_states", "vendor_roles");
        List<Vendor> vendors = new ArrayList<>();
        for (int i = 0; i < lists.get(0).size(); i++) {
            vendors.add(new Vendor(lists.get(0).get(i), row.country("vendor_home_states", lists.get(1).get(i)),
                    lists.get(2).get(i)));
        }
        return vendors;
    }

    private static List<Financing> financings(Row row) {
        String currency = row.text("financing_currency");
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            row.refuse("financing_currency", currency, "nothing or an ISO 4217 code of three letters, as in USD");
        }
        Financing financing = new Financing(row.oneOf("financing_type", FINANCING), row.amount("financing_amount"), currency,
                row.oneOf("financing_qualifier", AMOUNT), row.text("financing_raw"), row.text("financier"),
                row.country("financier_home_state"));
        return financing.isNothing() ? List.of() : List.of(financing);
    }

    private History history(Row row) {
        return new History(row.oneOf("status", statuses), row.text("status_raw"), row.date("status_as_of"),
                row.date("announced_date"), row.date("start_date"), row.date("end_date"), "");
    }

    private static List<Claim> cameras(Row row) {
        Claim claim = Claim.cameras(row.count("cameras_min"), row.count("cameras_max"),
                row.oneOf("cameras_qualifier", COUNT), row.text("scale_raw"), row.date("scale_as_of"));
        if (claim.min().isPresent() && claim.max().isPresent() && claim.min().getAsLong() > claim.max().getAsLong()) {
            row.refuse("cameras_max", row.text("cameras_max"), "no less than cameras_min, " + row.text("cameras_min"));
        }
        return claim.hasNumber() || !claim.raw().isEmpty() ? List.of(claim) : List.of();
    }

    private static Optional<Proof> proof(Row row) {
        List<Source> sources = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String at = "source" + i + "_";
            Source source = new Source(row.text(at + "title"), row.text(at + "publisher"), row.link(at + "url"),
                    row.date(at + "date"));
            if (!source.title().isEmpty() || !source.url().isEmpty()) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            row.refuse("source1_title", "", "at least one source");
        }
        String confidence = row.oneOf("confidence", CONFIDENCE);
        return row.find("verdict", Verdict::find, Verdict.codes())
                .map(v -> new Proof(row.text("article_says"), row.text("article_source"), v, row.text("verdict_note"),
                        row.date("accessed"), confidence, sources));
    }

    private static Set<String> words(String words) {
        return new LinkedHashSet<>(List.of(words.split(" ")));
    }

    private static Set<String> withNothing(String words) {
        Set<String> all = new LinkedHashSet<>(Set.of(""));
        all.addAll(words(words));
        return all;
    }
}
