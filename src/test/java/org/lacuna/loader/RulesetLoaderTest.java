package org.lacuna.loader;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Criterion.Citation;
import org.lacuna.ruleset.Group;
import org.lacuna.ruleset.Instrument;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;
import org.lacuna.scoring.CountryScore;
import org.lacuna.scoring.Ring;
import org.lacuna.scoring.Scorer;

class RulesetLoaderTest {

    private static final Rulesets RULESETS = RulesetLoader.load(Folders.RULESETS);
    private static final Ruleset BASE = RULESETS.base().source();

    @TempDir
    Path folder;

    @Test
    void theRunsAreReadNumberByNumber() throws IOException {
        RunPlan runs = RulesetLoader.load(Folders.small(folder)).get("small").source().runs();

        assertThat(List.of(runs.number(), runs.spread(), runs.geometric(), runs.floor(), runs.capped(), runs.middle(),
                runs.likely(), runs.above())).extracting(Judgement::value).containsExactly(300, 20, 40, 2, 70, 80, 75, 90);
        assertThat(runs.likely().reason()).isEqualTo("Three of four.");
        assertThat(RULESETS.base().in("ru").runs().above())
                .isEqualTo(new Judgement(95, "Иначе говорит самое большее одно из двадцати решений составителей."));
    }

    @Test
    void theBaseHasNinetyCriteria() {
        assertThat(BASE.groups().stream().collect(toMap(Group::id, g -> g.criteria().size()))).containsOnly(
                entry("foundations", 16), entry("facial-recognition", 33), entry("cross-border-flows", 21),
                entry("oversight", 11), entry("practice", 9));
    }

    @Test
    void everyCitationLeadsToAPlaceInAnInstrument() {
        assertThat(BASE.criteria()).allSatisfy(c -> assertThat(c.citations()).isNotEmpty().allSatisfy(this::resolves));
    }

    private void resolves(Citation citation) {
        Instrument instrument = BASE.findInstrument(citation.instrument()).orElseThrow();
        citation.at().ifPresent(at -> assertThat(instrument.find(at)).as(at).isPresent());
        assertThat(instrument.says(citation)).isNotBlank();
    }

    @Test
    void everyCriterionHasGapRemedyAndGuidance() {
        assertThat(BASE.criteria()).allSatisfy(c -> assertThat(texts(c)).isNotEmpty().doesNotContain(""));
    }

    private static List<String> texts(Criterion c) {
        return List.of(c.gap(), c.remedy().rank(), c.remedy().change(), c.guidance().counts(), c.guidance().doesNotCount(),
                c.guidance().lookIn(), c.guidance().evidence());
    }

    @Test
    void everyTextHasItsRussianLineAndNoLineIsStale() throws IOException {
        Map<String, String> wanted = new HashMap<>();
        TranslatedRuleset.texts(BASE).forEach((key, text) -> wanted.put(key, Translation.fingerprint(text)));
        assertThat(russianLines()).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    /** Key to the fingerprint of the text that was translated. */
    private static Map<String, String> russianLines() throws IOException {
        Map<String, String> lines = new HashMap<>();
        for (Path file : Folders.files(Folders.RULESETS.resolve("base/i18n/ru"))) {
            YamlTree.read(file.toString(), Files.readString(file), new ArrayList<>()).root().properties()
                    .forEach(line -> lines.put(line.getKey(), line.getValue().path("of").asText()));
        }
        return lines;
    }

    @Test
    void everyTextOfEveryShippedRulesetHasItsRussianLineAndNoLineIsStale() {
        assertThat(RULESETS.all()).extracting(r -> r.source().id()).containsExactly("base", "convention-108-plus",
                "european-essential-guarantees");
        assertThat(RULESETS.all()).allSatisfy(RulesetLoaderTest::isWholeInRussian);
    }

    private static void isWholeInRussian(TranslatedRuleset ruleset) {
        Map<String, String> texts = new HashMap<>(TranslatedRuleset.texts(ruleset.source()));
        ruleset.overlay().ifPresent(o -> texts.putAll(TranslatedRuleset.texts(o)));
        Map<String, Translation.Line> lines = ruleset.translations().get(0).lines();
        texts.forEach((key, text) -> {
            assertThat(lines).containsKey(key);
            assertThat(lines.get(key).of()).as(ruleset.source().id() + " " + key).isEqualTo(Translation.fingerprint(text));
        });
    }

    @Test
    void everyShippedOverlayBuildsOnTheBaseAndSaysWhy() {
        List<TranslatedRuleset> overlays = RULESETS.all().stream().filter(r -> r.overlay().isPresent()).toList();
        assertThat(overlays).hasSize(2).allSatisfy(r -> {
            Overlay overlay = r.overlay().orElseThrow();
            assertThat(overlay.extended() + " " + overlay.version()).isEqualTo("base " + BASE.version());
            long retired = overlay.retired().stream().mapToLong(one -> one.criteria().size()).sum();
            assertThat(r.source().criteria().count() - overlay.added().size() + retired).isEqualTo(90);
        });
        assertThat(RULESETS.all()).allSatisfy(r -> assertThat(r.source().criteria()).allSatisfy(c -> c.citations()
                .forEach(citation -> assertThat(r.source().findInstrument(citation.instrument())).isPresent())));
    }

    @Test
    void theRussianBaseReadsRussian() {
        Ruleset russian = RULESETS.base().in("ru");
        assertThat(russian.language()).isEqualTo("ru");
        assertThat(russian.criterion("a-constitution").title()).isEqualTo("Конституция");
        assertThat(russian.group("oversight").title()).isEqualTo("Полномочия по наблюдению и надзор");
        assertThat(russian.findInstrument("c108").orElseThrow().shortTitle()).isEqualTo("Конвенция 108");
    }

    @Test
    void aLanguageThatIsNotThereReadsLikeTheSource() {
        assertThat(RULESETS.base().in("kk")).isSameAs(BASE);
    }

    @Test
    void aTranslatedRulesetHasTheIdsAndNumbersOfItsSource() throws IOException {
        differsInTextsOnly(RULESETS.base());
        // the base has no conditions, the small ruleset has
        differsInTextsOnly(RulesetLoader.load(Folders.small(folder)).get("small"));
    }

    private static void differsInTextsOnly(TranslatedRuleset ruleset) {
        assertThat(ruleset.in("ru")).isNotEqualTo(ruleset.source()).usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("language", ".*severityReasons",
                        ".*\\.(title|concept|direction|notFor|question|why|counts|doesNotCount|lookIn|evidence|means|reason"
                                + "|gap|change|because|says|name|shortTitle|body|note|reaches|source)(\\..*)?")
                .isEqualTo(ruleset.source());
    }

    @Test
    void aTranslatedRulesetScoresLikeItsSource() throws IOException {
        Path answers = Path.of("src/main/resources/starter/answers/KG.yaml");
        AnswerSheet sheet = new AnswersLoader(Folders.RULESETS, RULESETS).read("KG.yaml", Files.readString(answers));
        assertThat(numbers(RULESETS.base().in("ru"), sheet)).hasSizeGreaterThan(450).isEqualTo(numbers(BASE, sheet));
    }

    private static List<String> numbers(Ruleset ruleset, AnswerSheet sheet) {
        CountryScore score = new Scorer(ruleset, Ring.CITED).score(sheet, List.of());
        List<String> numbers = new ArrayList<>();
        score.domains().forEach(d -> numbers.add(d.domain().id() + " " + d.general() + " " + d.weakest()));
        score.practice().forEach(g -> numbers.add(g.group().id() + " " + g.score()));
        score.criteria().forEach((operator, criteria) -> criteria.forEach(
                c -> numbers.add(c.criterion().id() + " " + operator + " " + c.score() + " " + c.counts())));
        return numbers;
    }

    @Test
    void loadingTwiceGivesTheSameFingerprint() {
        assertThat(RulesetLoader.load(Folders.RULESETS).base().source().fingerprint()).isEqualTo(BASE.fingerprint());
    }

    @Test
    void groupsMayStandInFilesOfAnyOrder() throws IOException {
        Folders.copy(Folders.RULESETS, folder);
        for (Path file : Folders.files(folder.resolve("base/criteria"))) {
            String name = file.getFileName().toString();
            // 10- and 11- become 90- and 91-: the groups turn round, their criteria stay in order
            char tens = (char) ('0' + ('9' - name.charAt(0) + 1));
            Files.move(file, file.resolveSibling(tens + name.substring(1)));
        }
        assertThat(fingerprint()).isEqualTo(BASE.fingerprint());
    }

    @Test
    void commentsDoNotChangeTheFingerprint() throws IOException {
        Folders.copy(Folders.RULESETS, folder);
        for (Path file : Folders.files(folder.resolve("base"))) {
            Files.writeString(file, "# a comment\n" + Files.readString(file) + "\n# another\n");
        }
        assertThat(fingerprint()).isEqualTo(BASE.fingerprint());
    }

    @Test
    void keysMayStandInAnyOrder() throws IOException {
        Folders.copy(Folders.RULESETS, folder);
        Path file = folder.resolve("base/ruleset.yaml");
        Folders.replace(file, "\npublisher: Lacuna", "");
        Files.writeString(file, Files.readString(file) + "\npublisher: Lacuna\n");
        assertThat(fingerprint()).isEqualTo(BASE.fingerprint());
    }

    @Test
    void aChangedWordChangesTheFingerprint() throws IOException {
        Folders.copy(Folders.RULESETS, folder);
        Folders.replace(folder.resolve("base/ruleset.yaml"), "publisher: Lacuna", "publisher: Lacunae");
        assertThat(fingerprint()).isNotEqualTo(BASE.fingerprint());
    }

    private String fingerprint() {
        return RulesetLoader.load(folder).base().source().fingerprint();
    }

    @Test
    void aStaleLineGivesWayToTheSource() throws IOException {
        Folders.small(folder);
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");
        Ruleset russian = RulesetLoader.load(folder).get("small").in("ru");
        assertThat(russian.criterion("scope").title()).isEqualTo("Reach");
        assertThat(russian.criterion("basis").title()).isEqualTo("Правовая основа");
    }

    @Test
    void severalRulesetsStandSideBySide() throws IOException {
        Folders.small(folder);
        Folders.copy(Folders.SMALL, folder.resolve("tiny"));
        Folders.replace(folder.resolve("tiny/ruleset.yaml"), "id: small", "id: tiny");
        assertThat(RulesetLoader.load(folder).all()).extracting(r -> r.source().id()).containsExactly("small", "tiny");
    }
}
