package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.lacuna.imports.RowProblem;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.VendorStates;
import org.lacuna.ruleset.Vocabulary;

class CsvIntakeTest {

    /** Ten traits, so that nine can be possible, and one that comes with its operator. */
    private static final Vocabulary WORDS = new Vocabulary(
            Stream.of("anpr", "body-cams", "border", "drones", "mosque", "park", "school", "spyware", "station", "yard",
                    "run-by-police").map(id -> new Trait(id, "capability", id, 0, Set.of())).toList(),
            Map.of(Operator.POLICE, "run-by-police"),
            List.of(new Vocabulary.Status("operational", 1, 1, ""), new Vocabulary.Status("unknown", 0, 1, "")),
            new Vocabulary.Scale(1000, 0.3, ""), Map.of(), VendorStates.NONE);

    /** As little as a record can have. */
    private static final Map<String, String> RIGHT = cells("""
            id=KG-1
            record_kind=deployment
            granularity=city
            countries=KG
            name=Cameras
            traits=
            operator_type=police
            status=operational
            source1_title=News
            verdict=confirmed
            confidence=high""");

    private static final String TRAITS = "anpr, body-cams, border, drones, mosque, park, school, spyware, station, yard";

    @Test
    void theStarterFileHasNoProblems() throws IOException {
        Vocabulary words = RulesetLoader.load(Path.of("rulesets")).base().source().vocabulary();
        Intake intake = new CsvIntake(words).read(Files.readAllBytes(Path.of("src/main/resources/starter/deployments.csv")));
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.rows()).isEqualTo(48);
        assertThat(intake.deployments()).hasSize(48).extracting(d -> d.place().countries().get(0)).containsOnly("KG", "KZ",
                "TJ", "UZ");
    }

    @Test
    void everyColumnIsRead() {
        String full = table(with("""
                countries=KG|KZ
                country_note=both banks
                place=Korday
                technologies=cctv|anpr
                traits=anpr|border
                possible_traits=drones|park
                operator=Border service
                operator_type=security-service
                vendors=First|Second
                vendor_home_states=CN|
                vendor_roles=supplier|installer
                financing_type=loan
                financing_amount=4300000.50
                financing_currency=USD
                financing_qualifier=approx
                financing_raw=some 4.3 million
                financier=Bank
                financier_home_state=CN
                status_raw=works
                status_as_of=2021-12-31
                announced_date=2018
                start_date=2019-03
                end_date=2027-12 (planned)
                cameras_min=60
                cameras_max=70
                cameras_qualifier=range
                scale_raw=60 to 70
                scale_as_of=2020 (inferred)
                hosting_state=KG
                hosting_basis=a report
                hosting_note=said to be copied
                article_says=It stands.
                article_source=nobody
                verdict_note=seen
                source1_publisher=Agency
                source1_url=https://example.org/1
                source1_date=2019-03-04
                source2_url=http://example.org/2
                source3_title=Third
                accessed=2026-11-24
                related_ids=KG-2|KG-3"""));
        assertThat(read(full).deployments()).containsExactly(new Deployment("KG-1", RecordKind.DEPLOYMENT, "Cameras",
                Place.of(Granularity.CITY, List.of("KG", "KZ"), "Korday", "both banks"),
                new Operation("Border service", Optional.of(Operator.SECURITY_SERVICE), Set.of("cctv", "anpr"),
                        Set.of("anpr", "border"), Set.of("drones", "park")),
                List.of(new Vendor("First", "CN", "supplier"), new Vendor("Second", "", "installer")),
                List.of(new Financing("loan", Optional.of(new BigDecimal("4300000.50")), "USD", "approx", "some 4.3 million",
                        "Bank", "CN")),
                new Hosting("KG", "a report", "said to be copied"),
                new History("operational", "works", "2021-12-31", "2018", "2019-03", "2027-12 (planned)", ""),
                List.of(Claim.cameras(OptionalLong.of(60), OptionalLong.of(70), "range", "60 to 70", "2020 (inferred)")),
                new Proof("It stands.", "nobody", Verdict.CONFIRMED, "seen", "2026-11-24", "high",
                        List.of(new Source("News", "Agency", "https://example.org/1", "2019-03-04"),
                                new Source("", "", "http://example.org/2", ""), new Source("Third", "", "", ""))),
                Set.of("KG-2", "KG-3"), Origin.OWN));
    }

    /**
     * @param cells that differ from a right record
     * @param says what is found and what is allowed, after the place
     */
    record Mistake(String cells, String says) {

        @Override
        public String toString() {
            return cells.lines().reduce((a, b) -> b).orElseThrow();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "words", "traits", "forms", "lists", "numbers" })
    void aMistakeIsToldInASentence(Mistake mistake) {
        Intake intake = read(table(with(mistake.cells())));
        assertThat(problems(intake)).containsExactly("Line 2 (KG-1), column " + mistake.says());
        assertThat(intake.deployments()).isEmpty();
    }

    static Stream<Mistake> words() {
        return Stream.of(
                new Mistake("record_kind=rumour", """
                        record_kind: found rumour; \
                        allowed is deployment, procurement, proposal, agreement, finance, donation, event, claim, lead."""),
                new Mistake("granularity=", """
                        granularity: found nothing; \
                        allowed is device, site, district, city, region, national, regional, country."""),
                new Mistake("name=", "name: found nothing; allowed is a text."),
                new Mistake("technologies=cctv|magic", """
                        technologies: found magic; \
                        allowed is safe-city-platform, command-centre, cctv, facial-recognition, anpr, traffic-enforcement, \
                        video-analytics, body-worn-camera, vehicle-mounted-camera, drone, social-media-monitoring, \
                        predictive-policing, biometric-database, police-database, cell-site-simulator, phone-forensics, \
                        interception, spyware, gunshot-detection, acoustic-sensor, data-centre, camera-registry, \
                        police-equipment, local-camera-manufacture, other."""),
                new Mistake("operator_type=army", """
                        operator_type: found army; \
                        allowed is police, security-service, municipal, other-public, private, unknown."""),
                new Mistake("financing_type=gift", """
                        financing_type: found gift; allowed is nothing, loan, grant, donation, investment, ppp, \
                        vendor-financed, own-budget, mixed, unknown."""),
                new Mistake("financing_qualifier=circa", """
                        financing_qualifier: found circa; \
                        allowed is nothing, exact, approx, at-least, up-to, range, planned, derived, unknown."""),
                new Mistake("cameras_qualifier=circa", """
                        cameras_qualifier: found circa; \
                        allowed is nothing, exact, approx, at-least, range, planned, conflicting."""),
                new Mistake("status=on", "status: found on; allowed is operational, unknown."),
                new Mistake("verdict=true",
                        "verdict: found true; allowed is confirmed, partly-confirmed, corrected, not-confirmed, added, not-checked."),
                new Mistake("confidence=sure", "confidence: found sure; allowed is high, medium, low."),
                new Mistake("source1_title=", "source1_title: found nothing; allowed is at least one source."));
    }

    static Stream<Mistake> traits() {
        return Stream.of(
                new Mistake("traits=anpr|magic", "traits: found magic; allowed is " + TRAITS + "."),
                new Mistake("possible_traits=magic", "possible_traits: found magic; allowed is " + TRAITS + "."),
                // the operator's trait comes with the operator
                new Mistake("traits=run-by-police", "traits: found run-by-police; allowed is " + TRAITS + "."),
                new Mistake("traits=anpr|park\npossible_traits=drones|park",
                        "possible_traits: found park; allowed is no trait that stands in traits too."),
                new Mistake("possible_traits=anpr|body-cams|border|drones|mosque|park|school|spyware|station",
                        "possible_traits: found 9 traits; allowed is at most 8."));
    }

    static Stream<Mistake> forms() {
        String date = "allowed is nothing or a date as in 2019, 2019-03, 2019-03-04 or 2025-12 (planned).";
        String link = "allowed is nothing or a link that begins with http:// or https://.";
        return Stream.of(
                new Mistake("start_date=04.03.2019", "start_date: found 04.03.2019; " + date),
                new Mistake("start_date=2019-13", "start_date: found 2019-13; " + date),
                new Mistake("start_date=2019-02-29", "start_date: found 2019-02-29; " + date),
                new Mistake("start_date=2019-3-4", "start_date: found 2019-3-4; " + date),
                new Mistake("end_date=2025 (perhaps)", "end_date: found 2025 (perhaps); " + date),
                new Mistake("status_as_of=now", "status_as_of: found now; " + date),
                new Mistake("accessed=today", "accessed: found today; " + date),
                new Mistake("source1_date=19", "source1_date: found 19; " + date),
                new Mistake("source1_url=javascript:alert(1)", "source1_url: found javascript:alert(1); " + link),
                new Mistake("source2_url=example.org", "source2_url: found example.org; " + link),
                new Mistake("source3_url=https://x/\"onclick=\"a", "source3_url: found https://x/\"onclick=\"a; " + link),
                new Mistake("countries=", "countries: found nothing; "
                        + "allowed is at least one ISO 3166-1 code of two letters, as in KG."),
                new Mistake("countries=KG|UK", "countries: found UK; allowed is ISO 3166-1 codes of two letters, as in KG."),
                new Mistake("countries=kg", "countries: found kg; allowed is ISO 3166-1 codes of two letters, as in KG."),
                new Mistake("hosting_state=China", "hosting_state: found China; "
                        + "allowed is nothing or an ISO 3166-1 code of two letters, as in CN."),
                new Mistake("financier_home_state=EU", "financier_home_state: found EU; "
                        + "allowed is nothing or an ISO 3166-1 code of two letters, as in CN."),
                new Mistake("financing_currency=$", "financing_currency: found $; "
                        + "allowed is nothing or an ISO 4217 code of three letters, as in USD."),
                new Mistake("name=" + "x".repeat(4001), "name: found 4001 characters; allowed is at most 4000."));
    }

    static Stream<Mistake> lists() {
        return Stream.of(
                new Mistake("vendors=First|Second\nvendor_home_states=CN",
                        "vendor_home_states: found a list of 1; allowed is nothing or a list of 2, as in vendors."),
                new Mistake("vendors=First\nvendor_roles=supplier|installer",
                        "vendor_roles: found a list of 2; allowed is nothing or a list of 1, as in vendors."),
                new Mistake("vendors=First|Second\nvendor_home_states=CN|China", "vendor_home_states: found China; "
                        + "allowed is nothing or an ISO 3166-1 code of two letters, as in CN."));
    }

    static Stream<Mistake> numbers() {
        String count = "allowed is nothing or a whole number of at most ten digits.";
        String amount = "allowed is nothing or a number as in 4300000 or 9.50.";
        return Stream.of(
                new Mistake("cameras_min=many", "cameras_min: found many; " + count),
                new Mistake("cameras_min=-1", "cameras_min: found -1; " + count),
                new Mistake("cameras_max=1,000", "cameras_max: found 1,000; " + count),
                new Mistake("cameras_max=12345678901", "cameras_max: found 12345678901; " + count),
                new Mistake("cameras_min=70\ncameras_max=60",
                        "cameras_max: found 60; allowed is no less than cameras_min, 70."),
                new Mistake("financing_amount=4.3 million", "financing_amount: found 4.3 million; " + amount),
                new Mistake("financing_amount=4,5", "financing_amount: found 4,5; " + amount));
    }

    @Test
    void aMissingIdIsTold() {
        assertThat(problems(read(table(with("id="))))).containsExactly("Line 2, column id: found nothing; allowed is a text.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../KG", "KG 1", "-KG", "<b>", "Ж" })
    void anIdThatIsNoneIsTold(String id) {
        assertThat(problems(read(table(with("id=" + id))))).containsExactly("Line 2 (" + id + "), column id: found " + id
                + "; allowed is at most 64 letters, digits, dots, colons, - and _, a letter or digit first.");
    }

    @Test
    void anIdThatIsTooLongIsCutInTheSentence() {
        assertThat(problems(read(table(with("id=" + "a".repeat(100)))))).containsExactly("""
                Line 2 (%1$s…), column id: found %1$s…; \
                allowed is at most 64 letters, digits, dots, colons, - and _, a letter or digit first.\
                """.formatted("a".repeat(80)));
    }

    @Test
    void aDoubledIdIsToldAndTheFirstKept() {
        Intake intake = read(table(RIGHT, with("name=Other")));
        assertThat(problems(intake)).containsExactly(
                "Line 3 (KG-1), column id: found KG-1; allowed is an id that no row before has.");
        assertThat(intake.deployments()).extracting(Deployment::name).containsExactly("Cameras");
    }

    @Test
    void everyMistakeOfARowIsTold() {
        assertThat(problems(read(table(with("status=on\nverdict=true\nconfidence=sure"))))).hasSize(3);
    }

    @Test
    void aGoodAndABadRowAreBothCounted() {
        Intake intake = read(table(with("status=on\nverdict=true"), with("id=KG-2")));
        assertThat(intake.rows()).isEqualTo(2);
        assertThat(intake.refusedRows()).isEqualTo(1);
        assertThat(intake.deployments()).extracting(Deployment::id).containsExactly("KG-2");
        assertThat(intake.problems()).extracting(RowProblem::line).containsOnly(2L);
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        assertThat(read("\uFEFF" + table(RIGHT)).deployments()).hasSize(1);
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        assertThat(read(table(RIGHT).replace("\n", "\r\n")).deployments()).hasSize(1);
        assertThat(read(table(RIGHT).replace("\n", "\r")).deployments()).hasSize(1);
    }

    @Test
    void emptyLinesAreNoRows() {
        assertThat(read(table(RIGHT).replace("\n", "\n\n")).rows()).isEqualTo(1);
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreLeftAlone() {
        Map<String, String> turned = new LinkedHashMap<>(Map.of("remark", "x"));
        RIGHT.keySet().stream().sorted().forEach(c -> turned.put(c, RIGHT.get(c)));
        assertThat(read(table(turned)).deployments()).isEqualTo(read(table(RIGHT)).deployments());
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(name("one\u0000two\tthree\u001B[31m\u007F\u0085four")).isEqualTo("one two three [31m  four");
    }

    @Test
    void charactersThatTurnTheWritingRoundBecomeBlanks() {
        assertThat(name("a\u202Eb\u2066c\u2069d\u200Fe\u200Ef\u061Cg\u202Ah")).isEqualTo("a b c d e f g h");
    }

    @Test
    void trickyCharactersDoNotReachTheSentence() {
        assertThat(problems(read(table(with("id=KG\u202E1\nstatus=o\u202En"))))).containsExactly(
                "Line 2 (KG 1), column id: found KG 1; "
                        + "allowed is at most 64 letters, digits, dots, colons, - and _, a letter or digit first.",
                "Line 2 (KG 1), column status: found o n; allowed is operational, unknown.");
    }

    @Test
    void lineBreaksInQuotationMarksBecomeBlanks() {
        assertThat(name("one\ntwo\u2028three")).isEqualTo("one two three");
    }

    @Test
    void theLineIsThatOfTheFileAndNotTheNumberOfTheRow() {
        Intake intake = read(table(named("one\ntwo\nthree"), with("id=KG-2\nstatus=on")));
        assertThat(problems(intake)).containsExactly(
                "Line 5 (KG-2), column status: found on; allowed is operational, unknown.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "@SUM(A1)", "+1", "-1",
            "&lt;", "{inject}", "${x}", "%s", "'; drop table deployment; --" })
    void whatIsActiveElsewhereStaysText(String text) {
        assertThat(name(text)).isEqualTo(text);
    }

    @Test
    void aRowThatEndsEarlyLacksItsLastCells() {
        String cut = table(RIGHT).replace(",confirmed,high", "");
        assertThat(problems(read(cut))).containsExactly(
                "Line 2 (KG-1), column confidence: found nothing; allowed is high, medium, low.");
        assertThat(read(cut + table(with("id=KG-2")).lines().skip(1).findFirst().orElseThrow()).deployments()).hasSize(1);
    }

    @Test
    void aRowThatEndsEarlyIsGoodIfNothingNeededIsLost() {
        assertThat(read(table(with("place=")).replace(",\n", "\n")).deployments()).hasSize(1);
    }

    @Test
    void aRowWithACommaTooManyIsRefused() {
        Intake intake = read(table(RIGHT).replace(",high", ",high,,medium"));
        assertThat(problems(intake)).containsExactly("""
                Line 2 (KG-1), column after the last: found medium; allowed is nothing; the first line names 11 columns.""");
        assertThat(intake.refusedRows()).isEqualTo(1);
    }

    @Test
    void emptyCellsAtTheEndAreLeftAlone() {
        assertThat(read(table(RIGHT).replace(",high", ",high,, ,")).deployments()).hasSize(1);
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(refusal("id,name\nKG-1,Cameras")).isEqualTo("""
                The first line lacks the columns record_kind, granularity, countries, status, confidence.""");
    }

    @Test
    void aDoubledColumnIsNamed() {
        assertThat(refusal(table(RIGHT).replace("status", "name"))).isEqualTo("The first line lacks the columns status.");
        assertThat(refusal(table(with("place=")).replace("place", "name"))).isEqualTo(
                "The first line has the column name twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\uFEFF", "\n\n", "id,name", "PK\u0003\u0004" })
    void aFileWithoutRowsIsRefused(String text) {
        assertThat(refusal(text)).isEqualTo("The file has no rows.");
    }

    @Test
    void textBehindAQuotationMarkIsNoCsv() {
        assertThat(refusal(table(RIGHT).replace("KG-1", "\"KG\"-1"))).isEqualTo("""
                The file is not CSV: Exception when reading record that started in line 2: \
                Unexpected character after closing quote: '-' (0x2d).""");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] cyrillic = table(with("name=Камеры")).getBytes(Charset.forName("windows-1251"));
        assertThat(refusal(cyrillic)).isEqualTo("The file is not UTF-8. Save it as CSV UTF-8.");
        assertThat(refusal(table(RIGHT).getBytes(StandardCharsets.UTF_16))).isEqualTo(
                "The file is not UTF-8. Save it as CSV UTF-8.");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(refusal(new byte[10 * 1024 * 1024 + 1])).isEqualTo("The file is larger than the 10 MB that are allowed.");
    }

    @Test
    void aFileAsLargeAsAllowedIsRead() {
        byte[] large = Arrays.copyOf(table(RIGHT).getBytes(StandardCharsets.UTF_8), 10 * 1024 * 1024);
        Arrays.fill(large, table(RIGHT).length(), large.length, (byte) '\n');
        assertThat(new CsvIntake(WORDS).read(large).deployments()).hasSize(1);
    }

    /** What becomes of the name. */
    private static String name(String cell) {
        return read(table(named(cell))).deployments().get(0).name();
    }

    /** The right record with another name, which may have line breaks. */
    private static Map<String, String> named(String name) {
        Map<String, String> cells = new LinkedHashMap<>(RIGHT);
        cells.put("name", name);
        return cells;
    }

    private static Intake read(String csv) {
        return new CsvIntake(WORDS).read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Intake intake) {
        return intake.problems().stream().map(RowProblem::toString).toList();
    }

    private static String refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] csv) {
        return catchThrowableOfType(UnreadableFileException.class, () -> new CsvIntake(WORDS).read(csv)).getMessage();
    }

    /** The right record with other cells. */
    private static Map<String, String> with(String lines) {
        Map<String, String> cells = new LinkedHashMap<>(RIGHT);
        cells.putAll(cells(lines));
        return cells;
    }

    private static Map<String, String> cells(String lines) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String line : lines.split("\n")) {
            cells.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return cells;
    }

    /** CSV with the columns of the first record. */
    @SafeVarargs
    private static String table(Map<String, String>... records) {
        StringBuilder csv = new StringBuilder(String.join(",", records[0].keySet())).append('\n');
        for (Map<String, String> record : records) {
            csv.append(String.join(",", record.values().stream().map(CsvIntakeTest::quote).toList())).append('\n');
        }
        return csv.toString();
    }

    private static String quote(String cell) {
        return cell.matches("(?s).*[,\"\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
