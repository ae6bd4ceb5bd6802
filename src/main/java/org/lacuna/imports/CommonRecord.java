package org.lacuna.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Coded;
import org.lacuna.ruleset.Operator;

/**
 * The columns of the common deployment record and their closed words. Lists are divided by a bar; a bar inside an entry is
 * written {@code \|}, a backslash {@code \\}. Lists of one group ({@code vendors}, {@code vendor_home_states} ...) belong
 * together entry by entry; one of them may be empty as a whole.
 */
public final class CommonRecord {

    /** A record has at most so many sources. */
    public static final int MOST_SOURCES = 20;

    private static final List<String> BEFORE_SOURCES = words("id record_kind granularity countries country_note place "
            + "former_names lat lon place_raw name technologies traits possible_traits operator operator_type "
            + "vendors vendor_home_states vendor_roles "
            + "financing_type financing_amount financing_currency financing_qualifier financing_raw "
            + "financier financier_home_state "
            + "status status_raw status_as_of announced_date start_date end_date dates_raw "
            + "scale_unit scale_min scale_max scale_qualifier scale_raw scale_as_of scale_source "
            + "hosting_state hosting_basis hosting_note article_says article_source verdict verdict_note");
    private static final List<String> BEHIND_SOURCES = words("accessed confidence related_ids "
            + "dataset licence attribution redistributable row");
    static final List<String> VENDORS = words("vendors vendor_home_states vendor_roles");
    static final List<String> FINANCINGS = words("financing_type financing_amount financing_currency financing_qualifier "
            + "financing_raw financier financier_home_state");
    static final List<String> SCALE = words(
            "scale_unit scale_min scale_max scale_qualifier scale_raw scale_as_of scale_source");
    static final Set<String> LISTS = lists();
    /** Of a record with one claim, which counts cameras. */
    private static final List<String> OLDER = words("cameras_min cameras_max cameras_qualifier");
    private static final Set<String> ALL = all();

    /** Columns that no record can do without; and one source, with a title or a link. */
    public static final List<String> NEEDED = words("id record_kind granularity countries name status confidence");

    static final Set<String> TECHNOLOGIES = set(words("safe-city-platform command-centre cctv facial-recognition anpr "
            + "traffic-enforcement video-analytics body-worn-camera vehicle-mounted-camera drone social-media-monitoring "
            + "predictive-policing biometric-database police-database cell-site-simulator phone-forensics interception "
            + "spyware gunshot-detection acoustic-sensor data-centre camera-registry police-equipment "
            + "local-camera-manufacture other"));
    static final Set<String> FINANCING = withNothing(words(
            "loan grant donation investment ppp vendor-financed own-budget mixed unknown"));
    static final Set<String> AMOUNT = withNothing(words("exact approx at-least up-to range planned derived unknown"));
    static final Set<String> COUNT = withNothing(words("exact approx at-least range planned conflicting"));
    static final Set<String> UNITS = set(Claim.UNITS);
    public static final Set<String> CONFIDENCE = set(words("high medium low"));
    static final Set<String> YES_NO = withNothing(words("true false"));
    static final Map<String, RecordKind> KINDS = Coded.byCode(RecordKind.values());
    static final Map<String, Granularity> GRANULARITIES = Coded.byCode(Granularity.values());
    static final Map<String, Verdict> VERDICTS = Coded.byCode(Verdict.values());
    static final Map<String, Operator> OPERATORS = Coded.byCode(Operator.values());
    /** Of an operator that nobody named. */
    static final String UNKNOWN = "unknown";

    private CommonRecord() {
    }

    /** All columns with so many sources, in the order in which files are written. */
    public static List<String> columns(int sources) {
        List<String> columns = new ArrayList<>(BEFORE_SOURCES);
        IntStream.rangeClosed(1, sources).forEach(n -> columns.addAll(SourceNames.of(n).all()));
        columns.addAll(BEHIND_SOURCES);
        return columns;
    }

    /** Whether there is such a column; older names are columns too. */
    public static boolean has(String column) {
        return ALL.contains(column);
    }

    /**
     * The record as texts, from which {@link RecordReader} makes the same record again.
     *
     * @return column to text, in the order of {@link #columns}; columns without text are left out
     * @throws IllegalArgumentException if it has more than {@value #MOST_SOURCES} sources
     */
    public static Map<String, String> cells(Deployment deployment) {
        return new RecordCells().of(deployment);
    }

    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(columns(MOST_SOURCES));
        all.addAll(OLDER);
        return all;
    }

    private static Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>(
                words("countries former_names technologies traits possible_traits related_ids"));
        lists.addAll(VENDORS);
        lists.addAll(FINANCINGS);
        lists.addAll(SCALE);
        return lists;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** In the order given, for sentences. */
    private static Set<String> set(Collection<String> words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    private static Set<String> withNothing(List<String> words) {
        Set<String> all = new LinkedHashSet<>(Set.of(""));
        all.addAll(words);
        return set(all);
    }

    /** The columns of one source. */
    record SourceNames(String title, String publisher, String url, String date) {

        static final List<SourceNames> EVERY = IntStream.rangeClosed(1, MOST_SOURCES).mapToObj(SourceNames::of).toList();

        /** @param number counted from 1 */
        static SourceNames of(int number) {
            Function<String, String> name = what -> "source" + number + "_" + what;
            return new SourceNames(name.apply("title"), name.apply("publisher"), name.apply("url"), name.apply("date"));
        }

        List<String> all() {
            return List.of(title, publisher, url, date);
        }
    }
}
