package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.loader.BadRulesetsTest.Mistake;

/** The strict overlay is right; each mistake spoils one piece of it. */
class BadOverlaysTest {

    private static final String HEAD = "ruleset.yaml";
    private static final String SIGN = "criteria/10-sign.yaml";
    private static final String INSTRUMENTS = "instruments.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copyRightRulesets() throws IOException {
        Folders.strict(folder);
    }

    @Test
    void theOverlayThatIsSpoiledIsRight() {
        assertThatCode(() -> RulesetLoader.load(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "bases", "keys", "retired", "replaced", "weights", "parts", "instruments" })
    void aMistakeIsToldInASentence(Mistake mistake) throws IOException {
        Folders.replace(strict(mistake.file()), mistake.right(), mistake.wrong());
        assertThat(refusal()).isEqualTo(mistake.says());
    }

    static Stream<Mistake> bases() {
        return Stream.of(
                new Mistake("unknown base", HEAD, "ruleset: small", "ruleset: smal",
                        "strict/ruleset.yaml line 4: There is no ruleset smal; allowed is small, strict."),
                new Mistake("other version", HEAD, "version: \"1.0.0\"", "version: \"0.9.0\"", """
                        strict/ruleset.yaml line 4: The version is 0.9.0; small on file is 1.0.0. \
                        Read what has changed, then name that version."""),
                new Mistake("itself", HEAD, "ruleset: small", "ruleset: strict", """
                        strict/ruleset.yaml line 4: The rulesets extend each other in a ring: strict -> strict; \
                        one of them must extend another."""),
                new Mistake("id that is not the folder's name", HEAD, "id: strict", "id: stern",
                        "strict/ruleset.yaml line 2: The id is stern; it must be the folder's name strict."));
    }

    static Stream<Mistake> keys() {
        return Stream.of(
                new Mistake("unknown key", HEAD, "concept:", "language: en\nconcept:",
                        """
                                strict/ruleset.yaml line 6: The file has the unknown key language; allowed are id, version, extends, \
                                title, publisher, licence, concept, direction, notFor, gradeFrom, runs, otherwise, operators, keep, groups, \
                                domains, gates, caps, warnings, bands, replace, retire, reweight."""),
                new Mistake("version missing", HEAD, "extends: {ruleset: small, version: \"1.0.0\"}",
                        "extends: {ruleset: small}", "strict/ruleset.yaml line 4: extends lacks the key version."),
                new Mistake("retired without reason", HEAD, "{id: rest, reason: Openness needs no basis.}", "{id: rest}",
                        "strict/ruleset.yaml line 25: retire 1 lacks the key reason."),
                new Mistake("weight without reason", HEAD, "scope: {value: 3, reason: Only who is bound must be open.}",
                        "scope: {value: 3}", "strict/ruleset.yaml line 27: scope lacks the key reason."),
                new Mistake("unknown operator", HEAD, "operators: [police, municipal]", "operators: [army]", """
                        strict/ruleset.yaml line 7: operators 1 is army; \
                        allowed is police, security-service, municipal, other-public, private."""));
    }

    static Stream<Mistake> retired() {
        String rest = "{id: rest, reason: Openness needs no basis.}";
        return Stream.of(
                new Mistake("unknown criterion", HEAD, rest,
                        "{id: none, criteria: [base], reason: It is not there.}\n  - " + rest,
                        "strict/ruleset.yaml line 25: The ruleset small 1.0.0 has no criterion base."),
                new Mistake("criterion that is taken", HEAD, rest,
                        "{id: none, criteria: [scope, basis], reason: They go.}", """
                                strict/ruleset.yaml line 25: The criterion scope is retired and is taken; \
                                allowed is one of them."""),
                new Mistake("criterion that goes twice", HEAD, rest,
                        "{id: none, criteria: [basis], reason: It goes.}\n  - {id: more, criteria: [basis], reason: It goes.}",
                        "strict/ruleset.yaml line 26: The criterion basis is retired a second time."),
                new Mistake("reason with the id of another", HEAD, rest,
                        "{id: rest, criteria: [basis], reason: It goes.}\n  - " + rest, """
                                strict/ruleset.yaml line 26: The id rest stands here a second time.
                                strict/ruleset.yaml line 26: There is no rest to retire: \
                                all criteria of small 1.0.0 are spoken of."""),
                new Mistake("two rests", HEAD, rest, rest + "\n  - {id: more, reason: The rest.}", """
                        strict/ruleset.yaml line 26: A second entry without criteria stands here; \
                        one takes all the rest."""),
                new Mistake("criterion nobody speaks of", HEAD, "retire:\n  - " + rest + "\n", "",
                        """
                                strict/ruleset.yaml line 4: What becomes of basis of small 1.0.0? Allowed is a group that takes or keeps a \
                                criterion, replace, or retire; an entry of retire without criteria takes all the rest."""),
                new Mistake("condition on a criterion that goes", SIGN, "criterion: scope", "criterion: basis",
                        "strict/criteria/10-sign.yaml line 20: There is no criterion basis; allowed is scope, sign."),
                new Mistake("cap on a criterion that goes", HEAD, "criterion: sign", "criterion: basis",
                        "strict/ruleset.yaml line 22: There is no criterion basis; allowed is scope, sign."));
    }

    static Stream<Mistake> replaced() {
        return Stream.of(
                new Mistake("doubled id", SIGN, "id: sign", "id: basis", """
                        strict/criteria/10-sign.yaml line 3: The criterion basis is in small 1.0.0 already; \
                        name it under replace, or give this one another id.
                        strict/ruleset.yaml line 22: There is no criterion sign; allowed is basis, scope."""),
                new Mistake("without another question", HEAD, "retire:",
                        "replace:\n  - {criterion: basis, reason: It asks for signs.}\nretire:", """
                                strict/ruleset.yaml line 25: The criterion basis is replaced, \
                                but no file in criteria has another question for it.
                                strict/ruleset.yaml line 27: There is no rest to retire: \
                                all criteria of small 1.0.0 are spoken of."""),
                new Mistake("unknown criterion", HEAD, "retire:",
                        "replace:\n  - {criterion: sign, reason: It asks for signs.}\nretire:",
                        "strict/ruleset.yaml line 25: The ruleset small 1.0.0 has no criterion sign."),
                new Mistake("title of one that stays", SIGN, "title: Signs", "title: Scope", """
                        strict/criteria/10-sign.yaml line 4: The title Scope is that of scope of small 1.0.0; \
                        tables need another."""));
    }

    static Stream<Mistake> weights() {
        return Stream.of(
                new Mistake("same weight", HEAD, "scope: {value: 3", "scope: {value: 2",
                        "strict/ruleset.yaml line 27: The criterion scope has the weight 2 in small 1.0.0 already."),
                new Mistake("unknown criterion", HEAD, "scope: {value: 3", "skope: {value: 3",
                        "strict/ruleset.yaml line 27: The ruleset small 1.0.0 has no criterion skope."),
                new Mistake("own criterion", HEAD, "scope: {value: 3", "sign: {value: 3", """
                        strict/ruleset.yaml line 27: The criterion sign is this ruleset's own; \
                        its weight stands with it."""),
                new Mistake("criterion that goes", HEAD, "scope: {value: 3", "basis: {value: 3", """
                        strict/ruleset.yaml line 27: The criterion basis is retired; \
                        only one that stays can be reweighted."""));
    }

    static Stream<Mistake> parts() {
        return Stream.of(
                new Mistake("unknown part", HEAD, "caps: [], warnings", "caps: [no-bases], warnings",
                        "strict/ruleset.yaml line 8: There is no cap no-bases; allowed is no-basis."),
                new Mistake("kept domain without its group", HEAD, "domains: [], caps", "domains: [cameras], caps", """
                        strict/ruleset.yaml line 4: The domain cameras of small 1.0.0 needs the group law, \
                        which this ruleset does not have; leave it out of keep: {domains: [...]}."""),
                new Mistake("kept cap and warning without their group", HEAD, ", caps: [], warnings: []}", "}", """
                        strict/ruleset.yaml line 4: The cap no-basis of small 1.0.0 needs the group law, \
                        which this ruleset does not have; leave it out of keep: {caps: [...]}.
                        strict/ruleset.yaml line 4: The warning little-law of small 1.0.0 needs the group law, \
                        which this ruleset does not have; leave it out of keep: {warnings: [...]}."""),
                new Mistake("part kept and own", HEAD, "caps:\n  - id: no-sign",
                        "gates:\n  - {operator: police, criterion: scope, because: It is so.}\ncaps:\n  - id: no-sign", """
                                strict/ruleset.yaml line 17: The gate police is kept from small 1.0.0 and stands here too; \
                                leave it out of keep: {gates: [...]}."""),
                new Mistake("group without criteria", HEAD, "takes: [scope]}",
                        "takes: [scope]}\n  - {id: empty, title: Empty, track: law}", """
                                strict/ruleset.yaml line 11: The group empty takes no criterion, \
                                and no file in criteria adds one to it."""),
                new Mistake("unknown criterion in a group", HEAD, "takes: [scope]", "takes: [scope, skope]",
                        "strict/ruleset.yaml line 10: The ruleset small 1.0.0 has no criterion skope."),
                new Mistake("criterion taken twice", HEAD, "takes: [scope]", "takes: [scope, scope]",
                        "strict/ruleset.yaml line 10: The criterion scope is taken a second time."),
                new Mistake("criterion of no operator that is left", SIGN, "    triggers:",
                        "    operators: [private]\n    triggers:", """
                                strict/ruleset.yaml line 4: The criterion sign concerns none of the operators of this ruleset; \
                                retire it."""));
    }

    static Stream<Mistake> instruments() {
        return Stream.of(
                new Mistake("instrument that is there", INSTRUMENTS, "id: charter", "id: treaty", """
                        strict/instruments.yaml line 2: The instrument treaty is in small 1.0.0 already; \
                        its further places stand under provisions.
                        strict/criteria/10-sign.yaml line 16: There is no instrument charter; allowed is treaty."""),
                new Mistake("places of an unknown instrument", INSTRUMENTS, "  treaty:", "  treatise:", """
                        strict/instruments.yaml line 11: There is no instrument treatise in small 1.0.0; \
                        new ones stand under instruments.
                        strict/criteria/10-sign.yaml line 17: The instrument treaty has no provision art 3; \
                        it has art 1; art 2."""),
                new Mistake("place that is there", INSTRUMENTS, "{at: art 3", "{at: art 1, says: Again.}\n    - {at: art 3",
                        "strict/instruments.yaml line 12: The provision art 1 of treaty stands here a second time."));
    }

    @Test
    void aRingOfOverlaysIsToldOnce() throws IOException {
        Files.createDirectories(folder.resolve("again"));
        Files.writeString(folder.resolve("again/ruleset.yaml"), """
                id: again
                version: "0.1.0"
                extends: {ruleset: strict, version: "0.1.0"}
                title: Again
                concept: Once more?
                """);
        Folders.replace(strict(HEAD), "{ruleset: small, version: \"1.0.0\"}", "{ruleset: again, version: \"0.1.0\"}");
        assertThat(refusal()).isEqualTo("""
                strict/ruleset.yaml line 4: The rulesets extend each other in a ring: again -> strict -> again; \
                one of them must extend another.""");
    }

    @Test
    void aRingOfConditionsIsTold() throws IOException {
        Folders.replace(strict(SIGN), "    triggers:", "    gated: [police]\n    triggers:");
        Folders.replace(strict(HEAD), "warnings: []}",
                "warnings: [], gates: []}\ngates:\n  - {operator: police, criterion: sign, because: A sign binds.}");
        assertThat(refusal()).isEqualTo("""
                strict/ruleset.yaml line 4: The criteria read each other in a ring: sign -> sign; \
                one of them must do without appliesWhen or gated.""");
    }

    @Test
    void traitsOfItsOwnAreRefused() throws IOException {
        Files.copy(folder.resolve("small/traits.yaml"), strict("traits.yaml"));
        assertThat(refusal()).isEqualTo(
                "strict/traits.yaml: A ruleset that extends another has the traits of that one; take this file away.");
    }

    @Test
    void vendorStatesOfItsOwnAreRefused() throws IOException {
        Files.writeString(strict("vendor-states.yaml"), "states: []");
        assertThat(refusal()).isEqualTo("""
                strict/vendor-states.yaml: A ruleset that extends another has the vendor states of that one; \
                take this file away.""");
    }

    @Test
    void mistakesInTheExtendedRulesetAndInTheOverlayAreToldAtOnce() throws IOException {
        Folders.replace(folder.resolve("small/ruleset.yaml"), "gradeFrom: 60", "gradeFrom: 101");
        Folders.replace(strict(SIGN), "value: 1", "value: 6");
        assertThat(refusal()).isEqualTo("""
                small/ruleset.yaml line 11: gradeFrom is 101; allowed is 100 or less.
                strict/criteria/10-sign.yaml line 18: value is 6; allowed is 5 or less.""");
    }

    @Test
    void severalMistakesInTheOverlayAreToldAtOnce() throws IOException {
        Folders.replace(strict(HEAD), "takes: [scope]", "takes: [scope, skope]");
        Folders.replace(strict(HEAD), "{id: rest, reason", "{id: rest, criteria: [base], reason");
        Folders.replace(strict(SIGN), "triggers: [camera]", "triggers: [drone]");
        assertThat(refusal()).isEqualTo("""
                strict/ruleset.yaml line 10: The ruleset small 1.0.0 has no criterion skope.
                strict/ruleset.yaml line 25: The ruleset small 1.0.0 has no criterion base.
                strict/ruleset.yaml line 4: What becomes of basis of small 1.0.0? Allowed is a group that takes or keeps a \
                criterion, replace, or retire; an entry of retire without criteria takes all the rest.
                strict/criteria/10-sign.yaml line 19: There is no trait drone; allowed is any, camera, face-recognition.""");
    }

    @Test
    void aTranslationOfATextThatIsGoneIsRefused() throws IOException {
        Files.writeString(strict("i18n/ru/more.yaml"), "basis#title: {of: \"9c30e2f6\", text: Основание}");
        assertThat(refusal()).isEqualTo("strict/i18n/ru/more.yaml line 1: There is no text basis#title to translate.");
    }

    private Path strict(String file) {
        return folder.resolve("strict").resolve(file);
    }

    private String refusal() {
        return catchThrowableOfType(FaultyFilesException.class, () -> RulesetLoader.load(folder)).getMessage();
    }
}
