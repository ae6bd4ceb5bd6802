package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.Bill;
import org.lacuna.assessment.CarriedSheet;
import org.lacuna.change.ChangeSplitter;
import org.lacuna.comparison.Compared;
import org.lacuna.context.ContextFacts;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.DeviceCount;
import org.lacuna.people.Acting;
import org.lacuna.report.ChangeReport;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryReport.OpenQuestion;
import org.lacuna.report.CountryResult;
import org.lacuna.report.DeviceReport;
import org.lacuna.report.FindingReport.Section;
import org.lacuna.report.Precedents;
import org.lacuna.report.ReformReport;
import org.lacuna.report.ReplyReport;
import org.lacuna.report.Reviewed;
import org.lacuna.report.TimeLineReport;
import org.lacuna.report.bill.BillReport;
import org.lacuna.report.print.PrintReport;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Versions;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;
import org.lacuna.store.AssessmentStore;
import org.lacuna.store.CodingStore;
import org.lacuna.store.DeploymentStore;
import org.lacuna.store.ReplyStore;
import org.lacuna.store.ReviewStore;

/**
 * From a country's code to its report. Scores are kept until an answer or a deployment changes. No score that is
 * {@link Hidden} from whoever asks comes out of here.
 */
@ApplicationScoped
public class Reports {

    private final Rulesets rulesets;
    private final Versions versions;
    private final AssessmentStore assessments;
    private final DeploymentStore deployments;
    private final ReviewStore reviews;
    private final CodingStore codings;
    private final ReplyStore replies;
    private final Published published;
    private final ContextFacts context;
    private final Hidden hidden;
    private final Acting acting;
    private final Clock clock;
    private final Map<String, CountryFile> files = new ConcurrentHashMap<>();

    Reports(Rulesets rulesets, Versions versions, AssessmentStore assessments, DeploymentStore deployments,
            ReviewStore reviews, CodingStore codings, ReplyStore replies, Published published, ContextFacts context,
            Hidden hidden, Acting acting, Clock clock) {
        this.reviews = reviews;
        this.codings = codings;
        this.replies = replies;
        this.hidden = hidden;
        this.published = published;
        this.context = context;
        this.acting = acting;
        this.rulesets = rulesets;
        this.versions = versions;
        this.assessments = assessments;
        this.deployments = deployments;
        this.clock = clock;
    }

    /** The ruleset that an assessment was made with, and what has become of it. */
    public Pin pin(AnswerSheet sheet) {
        return versions.pin(sheet.ruleset(), sheet.version(), sheet.model());
    }

    /** Of the country's latest assessment; without one, the ruleset in use. */
    public Pin pin(String country) {
        return pin(assessments.findByCountry(country).orElseGet(() -> unanswered(country)));
    }

    /** Latest assessments of countries that cannot be scored, since the files of their ruleset are not here. */
    public List<AnswerSheet> unscored() {
        return unscored(hidden.others());
    }

    private List<AnswerSheet> unscored(List<AnswerSheet> all) {
        return AnswerSheet.latest(all).values().stream().filter(sheet -> pin(sheet).isMissing()).toList();
    }

    /** Of every country that has an assessment or a deployment on file and can be scored, by code. */
    public List<CountryReport> list(String language) {
        Set<String> countries = new TreeSet<>(assessments.countries());
        countries.addAll(deployments.countries());
        countries.removeAll(hidden.countries().keySet());
        List<AnswerSheet> sheets = hidden.others();
        unscored(sheets).forEach(sheet -> countries.remove(sheet.country()));
        return countries.stream().flatMap(c -> file(c, sheets).stream()).map(file -> file.report(language)).toList();
    }

    /**
     * @return empty if there is nothing on file about the country
     * @throws org.lacuna.ruleset.language.MissingVersionException if it cannot be scored
     * @throws HiddenException if whoever asks must not see it for now; so everywhere here
     */
    public Optional<CountryReport> find(String country, String language) {
        return file(country).map(file -> file.report(language));
    }

    /**
     * The report of the same answers under another ruleset, as far as they carry over.
     *
     * @param ruleset id of one that is there
     * @return empty if there is nothing on file about the country, or the ruleset does not build on the one answered
     */
    public Optional<CountryReport> find(String country, String ruleset, String language) {
        return file(country, ruleset).map(file -> file.report(language));
    }

    private Optional<CountryFile> file(String country, String ruleset) {
        hidden.refuse(country);
        List<AnswerSheet> all = hidden.others();
        List<Deployment> records = deployments.listByCountry(country);
        return sheet(country, records, all).flatMap(s -> carried(s, ruleset))
                .map(s -> file(s, records, all.stream().flatMap(a -> carried(a, ruleset).stream()).toList()));
    }

    private Optional<AnswerSheet> carried(AnswerSheet sheet, String ruleset) {
        return CarriedSheet.of(sheet, ruleset, rulesets);
    }

    /**
     * The ruleset that judges this sheet.
     *
     * @throws org.lacuna.ruleset.language.MissingVersionException if its files are not here
     */
    Ruleset words(AnswerSheet sheet, String language) {
        return pin(sheet).require().in(language);
    }

    /** The question whose answer would narrow the ranges of this sheet most; its ranges stay where they are. */
    Optional<String> next(AnswerSheet sheet, String language) {
        return of(sheet).report(language).openQuestions().stream().map(OpenQuestion::criterion).findFirst();
    }

    /** What this sheet says to each question of a section, without scores where they are hidden. */
    Optional<Section> section(AnswerSheet sheet, String group, String language) {
        Optional<Section> section = of(sheet).report(language).findings().stream().filter(s -> s.group().equals(group))
                .findFirst();
        return hidden.hides(sheet.country()) ? section.map(Section::unscored) : section;
    }

    /** What was replied to this sheet; that says no score. */
    List<ReplyReport> replies(AnswerSheet sheet, String language) {
        return of(sheet).report(language).replies();
    }

    private CountryFile of(AnswerSheet sheet) {
        return file(sheet, deployments.listByCountry(sheet.country()), assessments.list());
    }

    /**
     * Single devices held against the law of their country as it is known.
     *
     * @return empty if scores of the country are hidden from whoever asks
     * @throws org.lacuna.ruleset.language.MissingVersionException if it cannot be scored
     */
    public List<DeviceReport> devices(String country) {
        if (hidden.hides(country)) {
            return List.of();
        }
        List<DeviceCount> groups = deployments.countDevices(country);
        AnswerSheet sheet = assessments.findByCountry(country).orElseGet(() -> unanswered(country));
        return groups.isEmpty() ? List.of()
                : DeviceReport.of(groups, sheet, new Scorer(pin(sheet).require().source(), Ring.CITED));
    }

    /** In which order to close the gaps of a country; empty if there is nothing on file about it. */
    public List<ReformReport> reformPath(String country, String language) {
        return file(country).map(file -> file.reformPath(language)).orElse(List.of());
    }

    /** A country's report with all that only print needs; empty if there is nothing on file about it. */
    public Optional<PrintReport> print(String country, String language) {
        return view(country).map(view -> view.print(language));
    }

    /** The draft of a country with all that belongs to it; empty if there is nothing on file about it. */
    Optional<CountryView> view(String country) {
        return file(country).map(file -> new CountryView(file, pin(file.sheet()), context.about(country),
                Optional.empty(), () -> published.before(acting.organisation(), country)));
    }

    /** Of a country, in the words of the ruleset's source; empty if there is nothing on file about it. */
    public Optional<CountryResult> result(String country) {
        return file(country).map(CountryFile::result);
    }

    /** The same under another ruleset, as far as the answers carry over; empty as {@link #find(String, String, String)}. */
    public Optional<CountryResult> result(String country, String ruleset) {
        return file(country, ruleset).map(CountryFile::result);
    }

    /** What the bill would make of its country's law; empty if there is nothing on file about the country. */
    public Optional<BillReport> bill(Bill bill, String language) {
        return file(bill.country()).map(file -> file.bill(bill, language));
    }

    /** The ruleset that a country is judged by, which is never hidden; empty if there is nothing on file about it. */
    public Optional<TranslatedRuleset> ruleset(String country) {
        return file(country, assessments.list()).map(CountryFile::ruleset);
    }

    /** The law of a country as it stands, which whoever answers may read; empty if there is nothing on file about it. */
    Optional<AnswerSheet> sheet(String country) {
        return file(country, assessments.list()).map(CountryFile::sheet);
    }

    /** What a comparison needs of countries; those about which nothing is on file, and hidden ones, are left out. */
    List<Compared> compared(Collection<String> countries, String language) {
        List<AnswerSheet> all = hidden.others();
        Set<String> shown = new TreeSet<>(countries);
        shown.removeAll(hidden.countries().keySet());
        return shown.stream().flatMap(c -> file(c, all).stream()).map(file -> file.compared(language)).toList();
    }

    /** Coverage along the dates of a country's rules; empty if there is nothing on file about it. */
    public Optional<TimeLineReport> timeLine(String country, String language) {
        hidden.refuse(country);
        List<AnswerSheet> all = hidden.others();
        return file(country, all).map(file -> file.timeLine(language).with(changes(country, all, language)));
    }

    /** From each assessment of the country to the next. */
    private List<ChangeReport> changes(String country, List<AnswerSheet> all, String language) {
        List<AnswerSheet> sheets = all.stream().filter(s -> s.country().equals(country))
                .sorted(Comparator.comparing(AnswerSheet::asOf).thenComparing(AnswerSheet::id)).toList();
        return IntStream.range(1, sheets.size()).mapToObj(i -> {
            AnswerSheet before = sheets.get(i - 1);
            AnswerSheet after = sheets.get(i);
            TranslatedRuleset ruleset = pin(after).require();
            return ChangeReport.of(before, after, ChangeSplitter.split(pin(before).require().source(), before,
                    ruleset.source(), after, Ring.CITED), ruleset.in(language));
        }).toList();
    }

    private Optional<CountryFile> file(String country) {
        hidden.refuse(country);
        return file(country, hidden.others());
    }

    /** Nobody has asked whether it is hidden. */
    private Optional<CountryFile> file(String country, List<AnswerSheet> all) {
        List<Deployment> records = deployments.listByCountry(country);
        return sheet(country, records, all).map(sheet -> file(sheet, records, all));
    }

    /** The country's latest, or an empty one; none if there is nothing on file about it. */
    private Optional<AnswerSheet> sheet(String country, List<Deployment> records, List<AnswerSheet> all) {
        Optional<AnswerSheet> sheet = Optional.ofNullable(AnswerSheet.latest(all).get(country));
        return sheet.isPresent() || records.isEmpty() ? sheet : Optional.of(unanswered(country));
    }

    /** @param all sheets of every country, for what they have and this one lacks */
    private CountryFile file(AnswerSheet sheet, List<Deployment> records, List<AnswerSheet> all) {
        TranslatedRuleset ruleset = pin(sheet).require();
        Precedents precedents = Precedents.of(ruleset.source(), all);
        String key = sheet.country() + " " + sheet.id() + " " + sheet.ruleset();
        CountryFile known = files.get(key);
        Reviewed reviewed = new Reviewed(reviews.opinions(sheet.id()), codings.pairs(sheet.id()), Optional.empty(),
                replies.list(sheet.id()));
        if (known == null || !known.isOf(sheet, records, precedents, reviewed)) {
            known = new CountryFile(ruleset, sheet, records, precedents, reviewed);
            files.put(key, known);
        }
        return known;
    }

    /** Nothing is known of the law: every range is whole. */
    private AnswerSheet unanswered(String country) {
        Ruleset ruleset = rulesets.base().source();
        return new AnswerSheet("", country, ruleset.id(), ruleset.version(), LocalDate.now(clock), List.of());
    }
}
