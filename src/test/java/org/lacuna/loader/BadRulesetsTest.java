package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small ruleset is right; each mistake spoils one piece of it. */
class BadRulesetsTest {

    private static final String HEAD = "ruleset.yaml";
    private static final String TRAITS = "traits.yaml";
    private static final String INSTRUMENTS = "instruments.yaml";
    private static final String SCOPE = "criteria/10-scope.yaml";
    private static final String BASIS = "criteria/20-basis.yaml";
    private static final String RUSSIAN = "i18n/ru/criteria.yaml";

    @TempDir
    Path folder;

    /**
     * @param right a piece of the file
     * @param wrong what stands there instead
     * @param says the whole message
     */
    record Mistake(String name, String file, String right, String wrong, String says) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void copyRightRuleset() throws IOException {
        Folders.small(folder);
    }

    @Test
    void theRulesetThatIsSpoiledIsRight() {
        assertThatCode(() -> RulesetLoader.load(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "keys", "kinds", "numbers", "words", "pointers", "conditions", "doubles", "tricks", "languages" })
    void aMistakeIsToldInASentence(Mistake mistake) throws IOException {
        Folders.replace(small(mistake.file()), mistake.right(), mistake.wrong());
        assertThat(refusal()).isEqualTo(mistake.says());
    }

    static Stream<Mistake> keys() {
        return Stream.of(
                new Mistake("unknown key", BASIS, "      rank: statute", "      rank: statute\n      urgent: yes",
                        "small/criteria/20-basis.yaml line 26: remedy has the unknown key urgent; allowed are rank, change."),
                new Mistake("unknown key in the head", HEAD, "publisher: Nobody", "publisher: Nobody\nauthor: Nobody", """
                        small/ruleset.yaml line 6: The file has the unknown key author; allowed are id, version, title, \
                        publisher, licence, language, concept, direction, notFor, gradeFrom, otherwise, groups, domains, \
                        gates, caps, warnings, bands, runs."""),
                new Mistake("missing key", BASIS, "    why: Without a law there are no limits.\n", "",
                        "small/criteria/20-basis.yaml line 3: criteria 1 lacks the key why."),
                new Mistake("missing key in the head", HEAD, "licence: CC0-1.0\n", "",
                        "small/ruleset.yaml line 1: The file lacks the key licence."),
                new Mistake("key with a slip of the pen", SCOPE, "lookIn:", "lookin:", """
                        small/criteria/10-scope.yaml line 10: guidance has the unknown key lookin; \
                        allowed are counts, doesNotCount, lookIn.
                        small/criteria/10-scope.yaml line 7: guidance lacks the key lookIn."""),
                new Mistake("key without the key that goes with it", BASIS, "    otherwise: absent\n", "", """
                        small/criteria/20-basis.yaml line 3: criteria 1 has the key appliesWhen \
                        and lacks the key otherwise, which goes with it."""));
    }

    static Stream<Mistake> kinds() {
        return Stream.of(
                new Mistake("list for a text", HEAD, "title: A small ruleset", "title: [A, small, ruleset]",
                        "small/ruleset.yaml line 4: title is a list; allowed is a text."),
                new Mistake("map for a text", HEAD, "title: A small ruleset", "title: {en: A small ruleset}",
                        "small/ruleset.yaml line 4: title is a map; allowed is a text."),
                new Mistake("text for a list", BASIS, "triggers: [camera]", "triggers: camera",
                        "small/criteria/20-basis.yaml line 19: triggers is camera; allowed is a list."),
                new Mistake("text for a map", BASIS, "weight: {value: 5, reason: Everything else hangs on it.}",
                        "weight: 5", "small/criteria/20-basis.yaml line 18: weight is 5; allowed is a map."),
                new Mistake("nothing for a text", HEAD, "title: A small ruleset", "title:",
                        "small/ruleset.yaml line 4: title is empty; allowed is a text."),
                new Mistake("blanks for a text", HEAD, "title: A small ruleset", "title: '  '",
                        "small/ruleset.yaml line 4: title is empty; allowed is a text."),
                new Mistake("empty list", BASIS, "triggers: [camera]", "triggers: []",
                        "small/criteria/20-basis.yaml line 19: triggers has too few entries; allowed is 1 or more."),
                new Mistake("one option only", SCOPE, "      - {id: full, score: 1, means: It does.}\n", "",
                        "small/criteria/10-scope.yaml line 11: options has too few entries; allowed is 2 or more."));
    }

    static Stream<Mistake> numbers() {
        return Stream.of(
                new Mistake("score above 1", BASIS, "score: 0.5", "score: 1.5",
                        "small/criteria/20-basis.yaml line 13: score is 1.5; allowed is 1 or less."),
                new Mistake("score below 0", BASIS, "score: 0.5", "score: -0.5",
                        "small/criteria/20-basis.yaml line 13: score is -0.5; allowed is 0 or more."),
                new Mistake("score in words", BASIS, "score: 0.5", "score: half",
                        "small/criteria/20-basis.yaml line 13: score is half; allowed is a number."),
                new Mistake("score with a comma", BASIS, "score: 0.5", "score: '0,5'",
                        "small/criteria/20-basis.yaml line 13: score is 0,5; allowed is a number."),
                new Mistake("weight 6", BASIS, "value: 5", "value: 6",
                        "small/criteria/20-basis.yaml line 18: value is 6; allowed is 5 or less."),
                new Mistake("weight 0", BASIS, "value: 5", "value: 0",
                        "small/criteria/20-basis.yaml line 18: value is 0; allowed is 1 or more."),
                new Mistake("weight in parts", BASIS, "value: 5", "value: 4.5",
                        "small/criteria/20-basis.yaml line 18: value is 4.5; allowed is a whole number."),
                new Mistake("options that do not rise", BASIS, "score: 0.5", "score: 1", """
                        small/criteria/20-basis.yaml line 14: The option full scores no more than the one before it; \
                        options stand from worst to best."""),
                new Mistake("too few runs", HEAD, "value: 300", "value: 30",
                        "small/ruleset.yaml line 35: value is 30; allowed is 100 or more."),
                new Mistake("spread of no gamma noise", HEAD, "value: 20", "value: 30",
                        """
                                small/ruleset.yaml line 36: spread is 30; allowed is 5, 10, 20, 25, 50 or 100, \
                                since 1 over its square must be whole."""),
                new Mistake("middle with unequal ends", HEAD, "value: 80", "value: 85",
                        "small/ruleset.yaml line 40: middle is 85; allowed is an even number, since both ends lose alike."),
                new Mistake("share with a fraction", HEAD, "value: 70", "value: 0.7",
                        "small/ruleset.yaml line 39: value is 0.7; allowed is a whole number."),
                new Mistake("likely as above", HEAD, "value: 75", "value: 90", """
                        small/ruleset.yaml line 41: likely is 90 and above is 90; \
                        allowed is a likely that is less than above."""),
                new Mistake("number without reason", HEAD, ", reason: A zero is not the end.", "",
                        "small/ruleset.yaml line 38: floor lacks the key reason."),
                new Mistake("runs without one number", HEAD, "  likely: {value: 75, reason: Three of four.}\n", "",
                        "small/ruleset.yaml line 34: runs lacks the key likely."),
                new Mistake("factors the wrong way round", TRAITS, "from: 0.2, to: 1", "from: 0.8, to: 0.2",
                        "small/traits.yaml line 10: from is 0.8 and to is 0.2; allowed is a from that is no more than to."));
    }

    static Stream<Mistake> words() {
        return Stream.of(
                new Mistake("version of two numbers without quotes", HEAD, "version: \"1.0.0\"", "version: 1.10",
                        "small/ruleset.yaml line 3: version is 1.10; allowed is three numbers, as in 1.2.0."),
                new Mistake("version in several lines", HEAD, "version: \"1.0.0\"", "version: |\n  1.10\n  and more",
                        "small/ruleset.yaml line 3: version is 1.10 and more; allowed is three numbers, as in 1.2.0."),
                new Mistake("no, which is a text", HEAD, "otherwise: left-out", "otherwise: no",
                        "small/ruleset.yaml line 12: otherwise is no; allowed is absent, met, left-out."),
                new Mistake("yes for true", HEAD, "domains: true", "domains: yes",
                        "small/ruleset.yaml line 26: domains is yes; allowed is true or false."),
                new Mistake("date as a lawyer writes it", INSTRUMENTS, "\"2026-11-24\"", "24.11.2026",
                        "small/instruments.yaml line 8: statusOn is 24.11.2026; allowed is a date as in 2026-11-24."),
                new Mistake("date with a time", INSTRUMENTS, "\"2026-11-24\"", "2026-11-24T00:00:00Z", """
                        small/instruments.yaml line 8: statusOn is 2026-11-24T00:00:00Z; \
                        allowed is a date as in 2026-11-24."""),
                new Mistake("link to a file", INSTRUMENTS, "https://example.org/treaty", "file:///etc/passwd", """
                        small/instruments.yaml line 9: link is file:///etc/passwd; \
                        allowed is a link that begins with http:// or https://."""),
                new Mistake("question without question mark", BASIS, "Is there a law on cameras?", "The law on cameras.", """
                        small/criteria/20-basis.yaml line 5: question is The law on cameras.; \
                        allowed is a text that ends with a question mark."""),
                new Mistake("long text of the wrong form", BASIS, "Is there a law on cameras?",
                        "Tell me whether there is a law on cameras in streets, squares, parks, stations and shops.", """
                                small/criteria/20-basis.yaml line 5: question is \
                                Tell me whether there is a law on cameras in streets, squares, parks, stations a…; \
                                allowed is a text that ends with a question mark."""),
                new Mistake("language in words", HEAD, "language: en", "language: English",
                        "small/ruleset.yaml line 7: language is English; allowed is two small letters, as in en."),
                new Mistake("id with capitals", BASIS, "id: partial", "id: Partial", """
                        small/criteria/20-basis.yaml line 13: id is Partial; \
                        allowed is lower-case letters and digits, parts joined by -."""),
                new Mistake("id that leaves the folder", HEAD, "id: small", "id: ../small", """
                        small/ruleset.yaml line 2: id is ../small; \
                        allowed is lower-case letters and digits, parts joined by -."""),
                new Mistake("id that is not the folder's name", HEAD, "id: small", "id: tiny",
                        "small/ruleset.yaml line 2: The id is tiny; it must be the folder's name small."));
    }

    static Stream<Mistake> pointers() {
        return Stream.of(
                new Mistake("unknown group", SCOPE, "group: law", "group: lore",
                        "small/criteria/10-scope.yaml line 1: There is no group lore; allowed is law."),
                new Mistake("unknown group of a domain", HEAD, "      law: {value", "      lore: {value",
                        "small/ruleset.yaml line 19: There is no group lore; allowed is law."),
                new Mistake("unknown group of a cap", HEAD, "groups: [law]", "groups: [lore]",
                        "small/ruleset.yaml line 25: There is no group lore; allowed is law."),
                new Mistake("unknown group of a warning", HEAD, "group: law, below", "group: lore, below",
                        "small/ruleset.yaml line 31: There is no group lore; allowed is law."),
                new Mistake("unknown trait", BASIS, "triggers: [camera]", "triggers: [drone]", """
                        small/criteria/20-basis.yaml line 19: There is no trait drone; \
                        allowed is any, camera, face-recognition."""),
                new Mistake("unknown trait of a cap", HEAD, "deployments: [camera]", "deployments: [drone]",
                        "small/ruleset.yaml line 27: There is no trait drone; allowed is any, camera, face-recognition."),
                new Mistake("unknown trait that is implied", TRAITS, "implies: [camera]", "implies: [drone]",
                        "small/traits.yaml line 5: There is no trait drone; allowed is camera, face-recognition."),
                new Mistake("unknown trait with points", TRAITS, "traits: [face-recognition]", "traits: [drone]",
                        "small/traits.yaml line 7: There is no trait drone; allowed is camera, face-recognition."),
                new Mistake("unknown instrument", BASIS, "instrument: treaty", "instrument: treatise",
                        "small/criteria/20-basis.yaml line 17: There is no instrument treatise; allowed is treaty."),
                new Mistake("unknown provision", BASIS, "at: art 1", "at: art 7", """
                        small/criteria/20-basis.yaml line 17: The instrument treaty has no provision art 7; \
                        it has art 1; art 2."""),
                new Mistake("unknown criterion of a cap", HEAD, "criterion: basis", "criterion: base",
                        "small/ruleset.yaml line 28: There is no criterion base; allowed is basis, scope."),
                new Mistake("unknown criterion of a gate", HEAD, "criterion: scope", "criterion: skope",
                        "small/ruleset.yaml line 21: There is no criterion skope; allowed is basis, scope."),
                new Mistake("unknown criterion of a condition", BASIS, "criterion: scope", "criterion: skope",
                        "small/criteria/20-basis.yaml line 21: There is no criterion skope; allowed is basis, scope."),
                new Mistake("unknown option", HEAD, "answerIs: [none]", "answerIs: [nothing]",
                        "small/ruleset.yaml line 28: The criterion basis has no option nothing; it has none, partial, full."));
    }

    static Stream<Mistake> conditions() {
        String right = "{not: {criterion: scope, atMost: 0}}";
        return Stream.of(
                new Mistake("ring of conditions", SCOPE, "    gap:",
                        "    appliesWhen: {criterion: basis, atMost: 0}\n    otherwise: met\n    gap:", """
                                small/criteria/10-scope.yaml line 3: The criteria read each other in a ring: \
                                scope -> basis -> scope; one of them must do without appliesWhen or gated."""),
                new Mistake("criterion behind the gate that it is", SCOPE, "    triggers: [any]",
                        "    triggers: [any]\n    gated: [police]", """
                                small/criteria/10-scope.yaml line 3: The criteria read each other in a ring: \
                                scope -> scope; one of them must do without appliesWhen or gated."""),
                new Mistake("two kinds in one condition", BASIS, right,
                        "{all: [{criterion: scope, atMost: 0}], not: {criterion: scope, atMost: 0}}", """
                                small/criteria/20-basis.yaml line 21: The condition has the keys all, not; \
                                allowed is all, any, not, or criterion with answerIs or atMost."""),
                new Mistake("criterion without measure", BASIS, right, "{not: {criterion: scope}}", """
                        small/criteria/20-basis.yaml line 21: The condition has the keys criterion; \
                        allowed is all, any, not, or criterion with answerIs or atMost."""),
                new Mistake("criterion beside a list", BASIS, right, "{any: [{criterion: scope, atMost: 0}], criterion: scope}",
                        """
                                small/criteria/20-basis.yaml line 21: The condition has the keys any, criterion; \
                                allowed is all, any, not, or criterion with answerIs or atMost."""),
                new Mistake("measure without criterion", BASIS, right, "{atMost: 0}", """
                        small/criteria/20-basis.yaml line 21: appliesWhen has the key atMost \
                        and lacks the key criterion, which goes with it."""),
                new Mistake("two measures", BASIS, right, "{criterion: scope, atMost: 0, answerIs: [none]}",
                        "small/criteria/20-basis.yaml line 21: appliesWhen has too many entries; allowed is 2 or fewer."),
                new Mistake("empty condition", BASIS, right, "{}",
                        "small/criteria/20-basis.yaml line 21: appliesWhen has too few entries; allowed is 1 or more."));
    }

    static Stream<Mistake> doubles() {
        return Stream.of(
                new Mistake("criterion", BASIS, "id: basis", "id: scope", """
                        small/criteria/20-basis.yaml line 3: The id scope stands here a second time; \
                        the first is in small/criteria/10-scope.yaml line 3.
                        small/ruleset.yaml line 28: There is no criterion basis; allowed is scope."""),
                new Mistake("title", BASIS, "title: Legal basis", "title: Scope", """
                        small/criteria/20-basis.yaml line 4: The title Scope stands here a second time; \
                        the first is in small/criteria/10-scope.yaml line 4."""),
                new Mistake("option", BASIS, "id: partial", "id: none", """
                        small/criteria/20-basis.yaml line 13: The id none stands here a second time; \
                        the first is in small/criteria/20-basis.yaml line 12."""),
                new Mistake("trait", TRAITS, "id: face-recognition", "id: camera", """
                        small/traits.yaml line 5: The id camera stands here a second time; \
                        the first is in small/traits.yaml line 4.
                        small/traits.yaml line 7: There is no trait face-recognition; allowed is camera."""),
                new Mistake("trait with points", TRAITS, "traits: [face-recognition]",
                        "traits: [face-recognition, face-recognition]",
                        "small/traits.yaml line 7: The trait face-recognition has points a second time."),
                new Mistake("status", TRAITS, "id: unknown", "id: operational", """
                        small/traits.yaml line 10: The id operational stands here a second time; \
                        the first is in small/traits.yaml line 9."""),
                new Mistake("provision", INSTRUMENTS, "at: art 2, says: The law must bind the police.",
                        "at: art 2, says: One.}\n      - {at: art 2, says: Two.", """
                                small/instruments.yaml line 14: The provision art 2 stands here a second time; \
                                the first is in small/instruments.yaml line 13."""),
                new Mistake("gate", HEAD, "caps:", "  - {operator: police, criterion: scope, because: Twice.}\ncaps:", """
                        small/ruleset.yaml line 22: The operator police stands here a second time; \
                        the first is in small/ruleset.yaml line 21."""),
                new Mistake("band", HEAD, "  - {id: weak, name: weak, from: 0}",
                        "  - {id: weak, name: weak, from: 0}\n  - {id: weak, name: strong, from: 50}", """
                                small/ruleset.yaml line 34: The id weak stands here a second time; \
                                the first is in small/ruleset.yaml line 33."""),
                new Mistake("key", BASIS, "    why:", "    title: Basis\n    why:",
                        "small/criteria/20-basis.yaml line 6: The key title stands here a second time; "
                                + "the first is on line 4."));
    }

    static Stream<Mistake> tricks() {
        String anchor = "An anchor or alias stands here; write the text out instead.";
        String tag = "A tag (!) stands here; tags are not allowed.";
        return Stream.of(
                new Mistake("anchor", BASIS, "title: Legal basis", "title: &t Legal basis",
                        "small/criteria/20-basis.yaml line 4: " + anchor),
                new Mistake("alias", BASIS, "why: Without a law there are no limits.", "why: *t",
                        "small/criteria/20-basis.yaml line 6: " + anchor),
                new Mistake("alias for a key", BASIS, "    why: ", "    *t : ",
                        "small/criteria/20-basis.yaml line 6: " + anchor),
                new Mistake("merge", BASIS, "      rank: statute", "      rank: statute\n      <<: {}",
                        "small/criteria/20-basis.yaml line 26: remedy has the unknown key <<; allowed are rank, change."),
                new Mistake("tag", BASIS, "title: Legal basis", "title: !!str Legal basis",
                        "small/criteria/20-basis.yaml line 4: " + tag),
                new Mistake("tag that names a class", BASIS, "title: Legal basis", "title: !!java.net.URL [x]",
                        "small/criteria/20-basis.yaml line 4: " + tag),
                new Mistake("list for a key", BASIS, "    why: ", "    ? [why]\n    : ",
                        "small/criteria/20-basis.yaml line 6: A key must be a word."),
                new Mistake("invisible character", BASIS, "no limits", "no\u0007 limits",
                        "small/criteria/20-basis.yaml line 6: The invisible character U+0007 stands here; take it out."));
    }

    static Stream<Mistake> languages() {
        return Stream.of(
                new Mistake("translation of an unknown text", RUSSIAN, "basis#title", "basis#titel",
                        "small/i18n/ru/criteria.yaml line 4: There is no text basis#titel to translate."),
                new Mistake("translation of an unknown criterion", RUSSIAN, "basis#title", "base#title",
                        "small/i18n/ru/criteria.yaml line 4: There is no text base#title to translate."),
                new Mistake("translation of nothing", RUSSIAN, "  of: \"b073f6c6\"\n", "",
                        "small/i18n/ru/criteria.yaml line 1: scope#title lacks the key of."),
                new Mistake("translation of a text that is not named by its fingerprint", RUSSIAN, "\"b073f6c6\"", "Scope", """
                        small/i18n/ru/criteria.yaml line 2: of is Scope; \
                        allowed is eight characters, digits or letters from a to f."""),
                new Mistake("key with strokes and waves", RUSSIAN, "scope#title:",
                        "treaty#says art 1/2~3: {txt: a}\nscope#title:",
                        """
                                small/i18n/ru/criteria.yaml line 1: treaty#says art 1/2~3 has the unknown key txt; \
                                allowed are text, of.
                                small/i18n/ru/criteria.yaml line 1: treaty#says art 1/2~3 lacks the key text.
                                small/i18n/ru/criteria.yaml line 1: treaty#says art 1/2~3 lacks the key of."""));
    }

    /**
     * @param content of the whole file
     * @param says the whole message
     */
    record NoYaml(String name, String content, String says) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noYaml")
    void aFileThatIsNoTreeIsRefused(NoYaml file) throws IOException {
        Files.writeString(small(RUSSIAN), file.content());
        assertThat(refusal()).isEqualTo("small/i18n/ru/criteria.yaml" + file.says());
    }

    static Stream<NoYaml> noYaml() {
        return Stream.of(
                new NoYaml("empty file", "", ": The file is empty."),
                new NoYaml("comment only", "# nothing yet\n", ": The file is empty."),
                new NoYaml("text", "hello", " line 1: The file is hello; allowed is a map."),
                new NoYaml("list", "- hello", " line 1: The file is a list; allowed is a map."),
                new NoYaml("two documents", "{}\n---\n{}\n",
                        " line 2: A second document begins here; one file holds one document."),
                new NoYaml("tab", "scope#title:\n\tof: x\n", """
                         line 2: This is not YAML: found character '\\t(TAB)' that cannot start any token. \
                        (Do not use \\t(TAB) for indentation)."""),
                new NoYaml("open brace", "scope#title: {of: x\n",
                        " line 2: This is not YAML: expected ',' or '}', but got <stream end>."),
                new NoYaml("open quotation mark", "scope#title: \"of\n",
                        " line 2: This is not YAML: found unexpected end of stream."),
                new NoYaml("colon in a text", "scope#title: a: b\n",
                        " line 1: This is not YAML: mapping values are not allowed here."),
                new NoYaml("crooked margin", "scope#title:\n    of: x\n  text: y\n",
                        " line 3: This is not YAML: expected <block end>, but found '<block mapping start>'."),
                new NoYaml("too deep", "a:\n  " + "[".repeat(21) + "]".repeat(21),
                        " line 2: The nesting is deeper than 20 levels."),
                new NoYaml("far too deep", "[".repeat(100_000), " line 1: The nesting is deeper than 20 levels."),
                new NoYaml("too large", "#" + "x".repeat(1_000_000),
                        ": The file has 1000001 characters; allowed are 1000000."));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(small(BASIS), "title: Закон".getBytes(Charset.forName("windows-1251")));
        assertThat(refusal()).isEqualTo("small/criteria/20-basis.yaml: The file is not UTF-8; save it as UTF-8.");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(small(TRAITS));
        assertThat(refusal()).isEqualTo("small/traits.yaml: The file is missing.");
    }

    @Test
    void aFolderForAFileIsNamed() throws IOException {
        Files.createDirectory(small("criteria/old"));
        assertThat(refusal()).isEqualTo("small/criteria/old: The file cannot be read.");
    }

    @Test
    void aRulesetWithoutCriteriaIsRefused() throws IOException {
        Files.delete(small(SCOPE));
        Files.delete(small(BASIS));
        assertThat(refusal()).isEqualTo("small/criteria: There are no criteria; allowed is one file or more.");
    }

    @Test
    void aTextTranslatedInTwoFilesIsRefused() throws IOException {
        Files.writeString(small("i18n/ru/more.yaml"), "basis#title: {of: \"9c30e2f6\", text: Основание}");
        assertThat(refusal()).isEqualTo("""
                small/i18n/ru/more.yaml line 1: The text basis#title is translated a second time; \
                the first is in small/i18n/ru/criteria.yaml line 4.""");
    }

    @Test
    void aFolderWithoutSchemaIsRefused() throws IOException {
        Files.move(folder.resolve("schema"), folder.resolve("scheme"));
        assertThat(refusal()).isEqualTo("schema/ruleset.schema.json: The schema is missing or broken.");
    }

    @Test
    void aBrokenSchemaIsNamed() throws IOException {
        Files.writeString(folder.resolve("schema/traits.schema.json"), "{");
        assertThat(refusal()).isEqualTo("schema/traits.schema.json: The schema is missing or broken.");
    }

    @Test
    void anEmptyFolderIsRefused(@TempDir Path empty) {
        assertThat(catchThrowableOfType(FaultyFilesException.class, () -> RulesetLoader.load(empty))).hasMessage(empty
                + ": There is no ruleset here; allowed is one folder for each, with a file ruleset.yaml.");
    }

    @Test
    void mistakesInSeveralFilesAreToldAtOnce() throws IOException {
        Folders.replace(small(HEAD), "gradeFrom: 60", "gradeFrom: 101");
        Folders.replace(small(TRAITS), "floor: 0.3", "floor: low");
        Folders.replace(small(INSTRUMENTS), "kind: treaty", "kind: song");
        Folders.replace(small(SCOPE), "police?", "police");
        Folders.replace(small(BASIS), "score: 0.5", "score: 5");
        Folders.replace(small(BASIS), "value: 5", "value: 6");
        Folders.replace(small(RUSSIAN), "  text: Сфера действия\n", "");
        assertThat(refusal()).isEqualTo("""
                small/ruleset.yaml line 11: gradeFrom is 101; allowed is 100 or less.
                small/traits.yaml line 11: floor is low; allowed is a number.
                small/instruments.yaml line 6: kind is song; \
                allowed is treaty, law, judgment, guidance, resolution, standard, principles.
                small/criteria/10-scope.yaml line 5: question is Does the law bind the police; \
                allowed is a text that ends with a question mark.
                small/criteria/20-basis.yaml line 13: score is 5; allowed is 1 or less.
                small/criteria/20-basis.yaml line 18: value is 6; allowed is 5 or less.
                small/i18n/ru/criteria.yaml line 1: scope#title lacks the key text.""");
    }

    @Test
    void pointersToNothingInSeveralFilesAreToldAtOnce() throws IOException {
        Folders.replace(small(HEAD), "criterion: basis", "criterion: base");
        Folders.replace(small(TRAITS), "implies: [camera]", "implies: [drone]");
        Folders.replace(small(SCOPE), "instrument: treaty", "instrument: treatise");
        Folders.replace(small(BASIS), "at: art 1", "at: art 7");
        assertThat(refusal()).isEqualTo("""
                small/ruleset.yaml line 28: There is no criterion base; allowed is basis, scope.
                small/traits.yaml line 5: There is no trait drone; allowed is camera, face-recognition.
                small/criteria/10-scope.yaml line 16: There is no instrument treatise; allowed is treaty.
                small/criteria/20-basis.yaml line 17: The instrument treaty has no provision art 7; it has art 1; art 2.""");
    }

    @Test
    void oneBadRulesetDoesNotHideAnother() throws IOException {
        Folders.copy(Folders.SMALL, folder.resolve("other"));
        Folders.replace(small(HEAD), "criterion: basis", "criterion: base");
        assertThat(refusal()).isEqualTo("""
                other/ruleset.yaml line 2: The id is small; it must be the folder's name other.
                small/ruleset.yaml line 28: There is no criterion base; allowed is basis, scope.""");
    }

    private Path small(String file) {
        return folder.resolve("small").resolve(file);
    }

    private String refusal() {
        return catchThrowableOfType(FaultyFilesException.class, () -> RulesetLoader.load(folder)).getMessage();
    }
}
