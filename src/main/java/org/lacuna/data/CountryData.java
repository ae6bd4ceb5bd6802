package org.lacuna.data;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Origin;
import org.lacuna.report.CountryReport;
import org.lacuna.report.CountryResult;

/**
 * All of a country that may be passed on, as tables. Only what a column of the tables names goes out. Records whose licence
 * forbids passing them on are in none of the tables; single devices, of which there may be a million, are not either.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param status whether it is a draft, and who has reviewed it
 * @param leftOut how many records stay here, since their licence forbids passing them on
 * @param rulesetLicence of the texts of criteria
 * @param licences of records, as their publishers name them
 * @param datasets of records, and whom to name for them
 * @param citation empty if nobody has looked at the country's law
 */
public record CountryData(String country, String status, List<Table> tables, long leftOut, String rulesetLicence,
        SortedSet<String> licences, SortedMap<String, String> datasets, Optional<Citation> citation) {

    public static final String DRAFT = "draft, not reviewed by a lawyer";
    public static final String REVIEWED = "published, reviewed by a second person";
    public static final String BY_A_LAWYER = "published, reviewed by a lawyer";

    public CountryData {
        tables = List.copyOf(tables);
    }

    public static CountryData of(CountryResult result) {
        List<Deployment> all = result.inputs().deployments();
        List<Deployment> open = all.stream().filter(d -> d.origin().redistributable()).toList();
        long leftOut = all.size() - open.size();
        SortedSet<String> licences = new TreeSet<>();
        SortedMap<String, String> datasets = new TreeMap<>();
        for (Origin origin : open.stream().map(Deployment::origin).toList()) {
            if (!origin.licence().isEmpty()) {
                licences.add(origin.licence());
            }
            if (!origin.dataset().isEmpty()) {
                datasets.merge(origin.dataset(), origin.attribution(), (a, b) -> a.isEmpty() ? b : a);
            }
        }
        LawTables law = new LawTables(result);
        ScoreTables scores = new ScoreTables(result.report(), open);
        RecordTables records = new RecordTables(result.inputs(), open);
        return new CountryData(result.report().country(), status(result.report()),
                List.of(about(result.report(), open.size(), leftOut), law.answers(), law.evidence(), law.scores(),
                        scores.coverage(), scores.deployments(), scores.gaps(), records.deployments(), records.sources(),
                        ReplyTable.of(result.report())),
                leftOut, result.inputs().ruleset().about().licence(), licences, datasets, Citation.of(result));
    }

    static String status(CountryReport report) {
        return report.stamp().map(s -> s.lawyer() ? BY_A_LAWYER : REVIEWED).orElse(DRAFT);
    }

    private static Table about(CountryReport r, int records, long leftOut) {
        Columns columns = new Columns().id("country", "ISO 3166-1 alpha-2 code.").status()
                .text("assessment", "Id; empty = nobody has looked at the law.").date("as_of", "The day whose law is judged.")
                .text("ruleset", "Id of the ruleset.").text("version", "Of the ruleset.")
                .text("ruleset_sha256", "Fingerprint of the ruleset.").text("answers_sha256", "Fingerprint of the answers.")
                .text("deployments_sha256", "Fingerprint of all records, those that are left out too.")
                .text("ring", "Which answers are believed.")
                .yesNo("exact", "Whether ranges are what trying all open answers would find; else they may be wider.")
                .range("share_uncovered", "Of all exposure, the share that no law covers, of 100.")
                .number("open_questions", "Criteria that nobody has answered or that more than one option fits.")
                .number("systems", "Scored deployments, those that are left out too.")
                .number("records", "Records in the table deployments.")
                .number("left_out", "Records that are left out, since their licence forbids passing them on.");
        return new Table("about", "What the tables are about.", columns.list(), List.of("country"), List.of(new Cells()
                .add(r.country()).add(status(r)).add(r.assessment()).add(r.asOf().toString()).add(r.method().ruleset())
                .add(r.method().version()).add(r.method().rulesetFingerprint()).add(r.method().answers())
                .add(r.method().deployments()).add(r.ring()).add(r.method().exact()).range(r.shareUncovered())
                .add(r.openQuestions().size()).add(r.deployments().size()).add(records).add(leftOut).row()));
    }
}
