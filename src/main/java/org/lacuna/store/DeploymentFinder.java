package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.deployment.Granularity;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.PlaceLine.Part;

/**
 * Looks deployment records up page by page, and counts them. Single devices are counted alone; what was merged into another
 * record stands in no list.
 */
@ApplicationScoped
@Transactional
public class DeploymentFinder {

    /** Records of one page. */
    public static final int PAGE = 50;

    private static final String RECORDS = " from deployment_country c join deployment d on d.organisation = c.organisation"
            + " and d.id = c.deployment where c.organisation = :own and c.country = ? and c.device = 0";

    /**
     * Some of the records that were sought.
     *
     * @param hits how many there are in all
     * @param number of the page, from 1
     */
    public record Page(List<Deployment> deployments, long hits, long number) {

        public long pages() {
            return Math.max(1, (hits + PAGE - 1) / PAGE);
        }
    }

    /** The words that records of a country have, of each kind in order. */
    public record Choices(Collection<String> kinds, Collection<String> traits, Collection<String> vendorStates,
            Collection<String> operators, Collection<String> statuses, Collection<String> confidences,
            Collection<String> datasets) {
    }

    private final Database database;

    DeploymentFinder(Database database) {
        this.database = database;
    }

    /**
     * Records of a country by id.
     *
     * @param number of the page, from 1; a number beyond the last means the last
     */
    public Page find(String country, DeploymentFilter filter, int number) {
        return database.in(sql -> {
            List<Object> values = new ArrayList<>(List.of(country));
            String where = RECORDS + filter.where(values);
            long hits = count(sql, where, values.toArray());
            long page = Math.max(1, Math.min(number, (hits + PAGE - 1) / PAGE));
            values.add(PAGE);
            values.add((page - 1) * PAGE);
            return new Page(sql.list("select d.content" + where + " order by c.deployment limit ? offset ?",
                    row -> DeploymentJson.read(row.getString(1)), values.toArray()), hits, page);
        });
    }

    private static long count(Sql sql, String from, Object... values) throws SQLException {
        return sql.find("select count(*)" + from, row -> row.getLong(1), values).orElseThrow();
    }

    /** How many records the country has. */
    public long count(String country) {
        return database.in(sql -> count(sql,
                " from deployment_country where organisation = :own and country = ? and device = 0", country));
    }

    /** How many single devices somebody mapped in the country. */
    public long countDevices(String country) {
        return database.in(sql -> count(sql,
                " from deployment_country where organisation = :own and country = ? and device <> 0", country));
    }

    /** What one can choose by in a country. */
    public Choices choices(String country) {
        return database.in(sql -> {
            Collection<String> traits = words(sql, country, "traits", "");
            traits.addAll(words(sql, country, "possible_traits", ""));
            return new Choices(words(sql, country, "kind", ""), traits, words(sql, country, "vendor_states", ""),
                    words(sql, country, "operator", DeploymentFilter.UNKNOWN), words(sql, country, "status", ""),
                    words(sql, country, "confidence", ""), words(sql, country, "dataset", DeploymentFilter.OWN));
        });
    }

    /** @param ifNone stands for nothing; empty = nothing is no word */
    private static Collection<String> words(Sql sql, String country, String column, String ifNone) throws SQLException {
        TreeSet<String> words = new TreeSet<>();
        for (String cell : sql.list("select distinct coalesce(d." + column + ", '')" + RECORDS, row -> row.getString(1),
                country)) {
            words.addAll(cell.isEmpty() ? List.of(ifNone) : Lists.split(cell));
        }
        words.remove("");
        return words;
    }

    /** Every place of a country's records by name, those without a place last. */
    public List<PlaceLine> places(String country) {
        return database.in(sql -> {
            Map<String, List<Part>> parts = new TreeMap<>();
            sql.list("select d.place, d.granularity, d.kind, coalesce(d.operator, '" + DeploymentFilter.UNKNOWN + "'), count(*)"
                    + RECORDS + " group by d.place, d.granularity, d.kind, coalesce(d.operator, '" + DeploymentFilter.UNKNOWN
                    + "')",
                    row -> add(parts, row.getString(1), new Part(Granularity.find(row.getString(2)).orElseThrow(),
                            row.getString(3), row.getString(4), row.getLong(5))),
                    country);
            for (DeviceCount d : new CountryTable(sql).devices(country)) {
                add(parts, d.place(), new Part(Granularity.DEVICE, "", d.operator().map(Operator::code)
                        .orElse(DeploymentFilter.UNKNOWN), d.count()));
            }
            Map<String, TreeSet<String>> former = formerNames(sql, country);
            List<PlaceLine> lines = parts.entrySet().stream().map(p -> PlaceLine.of(p.getKey(),
                    former.getOrDefault(p.getKey(), new TreeSet<>()), p.getValue())).collect(Collectors.toList());
            if (!lines.isEmpty() && lines.get(0).name().isEmpty()) {
                lines.add(lines.remove(0));
            }
            return lines;
        });
    }

    private static boolean add(Map<String, List<Part>> parts, String place, Part part) {
        return parts.computeIfAbsent(place, p -> new ArrayList<>()).add(part);
    }

    private static Map<String, TreeSet<String>> formerNames(Sql sql, String country) throws SQLException {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        sql.list("select d.content" + RECORDS + " and d.content like '%\"formerNames\":[\"%'",
                row -> DeploymentJson.read(row.getString(1)).place(), country)
                .forEach(p -> names.computeIfAbsent(p.name(), n -> new TreeSet<>()).addAll(p.formerNames()));
        return names;
    }
}
