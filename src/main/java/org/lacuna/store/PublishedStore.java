package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.report.EditionInputs;
import org.lacuna.review.Stamp;
import org.lacuna.review.Withdrawal;
import org.lacuna.ruleset.language.TranslatedRuleset;

/** Published editions of all organisations, which everybody may read. Nothing else is read here. */
@ApplicationScoped
@Transactional
public class PublishedStore {

    /**
     * A published edition by name.
     *
     * @param organisation id
     * @param assessment id of the one that was published
     * @param latest number of the organisation's latest edition of the country
     * @param withdrawn if it no longer stands
     */
    public record Line(String organisation, String country, String assessment, Stamp stamp, int latest,
            Optional<Withdrawal> withdrawn) {

        /** That no other edition has. */
        public String key() {
            return organisation + " " + country + " " + stamp.number();
        }

        public boolean isSuperseded() {
            return stamp.number() < latest;
        }
    }

    private static final String LINES = "select e.organisation, e.country, assessment, e.number, published_at, organisation_name,"
            + " lawyer, log, withdrawn_at, reason, (select max(number) from edition o where o.organisation = e.organisation and o.country = e.country) as latest"
            + " from edition e left join edition_withdrawal w on w.organisation = e.organisation and w.country = e.country"
            + " and w.number = e.number";

    private final Database database;
    private final Map<String, TranslatedRuleset> rulesets = new ConcurrentHashMap<>();

    PublishedStore(Database database) {
        this.database = database;
    }

    /** The latest edition of each country by each organisation, unless it was withdrawn: no earlier one stands in for it. */
    public List<Line> latest() {
        return last().filter(line -> line.withdrawn().isEmpty()).toList();
    }

    /** Those of the latest editions that were withdrawn. */
    public List<Line> withdrawn() {
        return last().filter(line -> line.withdrawn().isPresent()).toList();
    }

    private Stream<Line> last() {
        return lines(" order by e.country, e.organisation").stream().filter(line -> !line.isSuperseded());
    }

    /** All editions of a country, latest first. */
    public List<Line> list(String country) {
        return lines(" where e.country = ? order by e.organisation, e.number desc", country);
    }

    private List<Line> lines(String which, Object... values) {
        return database.ofAll(sql -> sql.list(LINES + which, PublishedStore::line, values));
    }

    private static Line line(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Line(row.getString("organisation"), row.getString("country"), row.getString("assessment"),
                new Stamp(row.getInt("number"),
                        day(row.getObject("published_at", OffsetDateTime.class)),
                        row.getString("organisation_name"), row.getBoolean("lawyer"), row.getString("log")),
                row.getInt("latest"), Optional.ofNullable(row.getString("reason"))
                        .map(reason -> new Withdrawal(day(withdrawn), reason)));
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** @throws java.util.NoSuchElementException if there is no such edition */
    public EditionInputs inputs(Line line) {
        return inputs(line.organisation(), line.country(), line.stamp().number()).orElseThrow();
    }

    /** Of the edition that was published before; empty if there is none, or it was withdrawn. */
    public Optional<EditionInputs> before(Line line) {
        return list(line.country()).stream().filter(l -> l.organisation().equals(line.organisation())
                && l.stamp().number() == line.stamp().number() - 1 && l.withdrawn().isEmpty()).findFirst().map(this::inputs);
    }

    private Optional<EditionInputs> inputs(String organisation, String country, int number) {
        return database.ofAll(sql -> sql.find("select ruleset, content from edition where organisation = ? and country = ?"
                + " and number = ?", row -> inputs(row.getString(1), row.getString(2)), organisation, country, number));
    }

    private EditionInputs inputs(String ruleset, String content) {
        FrozenJson.Content c = FrozenJson.read(content, FrozenJson.Content.class);
        return new EditionInputs(rulesets.computeIfAbsent(ruleset, this::ruleset), c.answers(), c.records(), c.context(),
                c.precedents(), c.opinions(), c.pairs(), c.replies());
    }

    private TranslatedRuleset ruleset(String hash) {
        FrozenJson.Rules rules = database.ofAll(sql -> sql.find("select content from edition_ruleset where hash = ?",
                row -> FrozenJson.read(row.getString(1), FrozenJson.Rules.class), hash)).orElseThrow();
        return new TranslatedRuleset(rules.source(), rules.translations());
    }

    /** Answers of the latest published editions of an organisation. */
    List<AnswerSheet> sheets(String organisation) {
        return latest().stream().filter(line -> line.organisation().equals(organisation))
                .map(line -> inputs(line).answers()).toList();
    }
}
