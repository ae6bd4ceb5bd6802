package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Judgement;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Overlay;
import org.lacuna.ruleset.Overlay.Change;
import org.lacuna.ruleset.Overlay.Kind;
import org.lacuna.ruleset.Overlay.Part;
import org.lacuna.ruleset.Overlay.Replaced;
import org.lacuna.ruleset.Overlay.Retired;
import org.lacuna.ruleset.Overlay.Reweighted;
import org.lacuna.ruleset.Provision;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.RunPlan;
import org.lacuna.ruleset.language.Rulesets;

class OverlayLoaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyRightRulesets() throws IOException {
        Folders.strict(folder);
    }

    @Test
    void whatIsMadeIsAWholeRuleset() {
        Ruleset small = load().get("small").source();
        Ruleset strict = load().get("strict").source();

        assertThat(strict.groups()).extracting(g -> g.id() + " " + g.criteria().stream().map(Criterion::id).toList())
                .containsExactly("open [scope, sign]");
        assertThat(strict.domains()).extracting(d -> d.id()).containsExactly("openness");
        assertThat(strict.caps()).extracting(c -> c.id()).containsExactly("no-sign");
        assertThat(strict.gates()).isEqualTo(small.gates());
        assertThat(strict.bands()).isEqualTo(small.bands());
        assertThat(strict.warnings()).isEmpty();
        assertThat(strict.vocabulary()).isEqualTo(small.vocabulary());
        assertThat(strict.gradeFrom()).isEqualTo(60);
        assertThat(strict.runs()).isEqualTo(small.runs());
        assertThat(strict.about()).isEqualTo(new Ruleset.About("strict", "0.1.0", "A strict ruleset", "Nobody", "CC0-1.0",
                "How much do people learn of cameras?", "More is better.", "It is good for tests only."));
    }

    @Test
    void anOverlayMayTryTheOrderInItsOwnWay() throws IOException {
        Path head = folder.resolve("strict/ruleset.yaml");
        String runs = Files.readString(folder.resolve("small/ruleset.yaml"));
        Files.writeString(head, Files.readString(head)
                + runs.substring(runs.indexOf("\nruns:")).replace("value: 20, reason: Nobody", "value: 50, reason: No one"));

        RunPlan own = load().get("strict").source().runs();

        assertThat(own.spread()).isEqualTo(new Judgement(50, "No one is sure of weights."));
        assertThat(own.number()).isEqualTo(new Judgement(300, "Few are enough for a test."));
    }

    @Test
    void aCriterionThatStaysChangesOnlyInWeightAndOperators() {
        Criterion before = load().get("small").source().criterion("scope");
        Criterion after = load().get("strict").source().criterion("scope");

        assertThat(after.weight().value()).isEqualTo(3);
        assertThat(after.weight().reason()).isEqualTo("Only who is bound must be open.");
        assertThat(after.operators()).isEqualTo(Set.of(Operator.POLICE, Operator.MUNICIPAL));
        assertThat(after.with(before.weight()).with(before.operators())).isEqualTo(before);
    }

    @Test
    void knownInstrumentsGetFurtherPlacesAndNewOnesStandBehindThem() {
        Ruleset strict = load().get("strict").source();

        assertThat(strict.instruments()).extracting(i -> i.id()).containsExactly("treaty", "charter");
        assertThat(strict.findInstrument("treaty").orElseThrow().provisions()).extracting(Provision::at)
                .containsExactly("art 1", "art 2", "art 3");
    }

    @Test
    void theDifferencesAreRecordedWithTheirReasons() {
        assertThat(load().get("small").overlay()).isEmpty();
        assertThat(load().get("strict").overlay()).contains(new Overlay("small", "1.0.0", List.of("sign"), List.of(),
                List.of(new Retired("rest", List.of("basis"), "Openness needs no basis.")),
                List.of(new Reweighted("scope", 2, 3, "Only who is bound must be open.")),
                List.of(new Part(Kind.GROUP, "open", Change.ADDED), new Part(Kind.GROUP, "law", Change.LEFT_OUT),
                        new Part(Kind.DOMAIN, "openness", Change.ADDED), new Part(Kind.DOMAIN, "cameras", Change.LEFT_OUT),
                        new Part(Kind.CAP, "no-sign", Change.ADDED), new Part(Kind.CAP, "no-basis", Change.LEFT_OUT),
                        new Part(Kind.WARNING, "little-law", Change.LEFT_OUT))));
    }

    @Test
    void aReplacedCriterionStandsInItsOwnWords() throws IOException {
        replaceBasis();
        Ruleset strict = load().get("strict").source();
        Overlay overlay = load().get("strict").overlay().orElseThrow();

        assertThat(strict.criterion("basis").question()).isEqualTo("Must there be a sign?");
        assertThat(overlay.replaced()).containsExactly(new Replaced("basis", "It asks for signs."));
        assertThat(overlay.retired()).isEmpty();
        assertThat(overlay.added()).isEmpty();
        assertThat(overlay.isOwn("basis")).isTrue();
        assertThat(overlay.isOwn("scope")).isFalse();
    }

    @Test
    void theTitleOfAReplacedCriterionIsNotInheritedInTranslation() throws IOException {
        replaceBasis();
        Files.delete(folder.resolve("strict/i18n/ru/strict.yaml"));
        assertThat(load().get("strict").in("ru").criterion("basis").title()).isEqualTo("Signs");
    }

    private void replaceBasis() throws IOException {
        Path head = folder.resolve("strict/ruleset.yaml");
        Folders.replace(head, "retire:\n  - {id: rest, reason: Openness needs no basis.}",
                "replace:\n  - {criterion: basis, reason: It asks for signs.}");
        Folders.replace(head, "criterion: sign", "criterion: basis");
        Folders.replace(folder.resolve("strict/criteria/10-sign.yaml"), "id: sign", "id: basis");
        Files.writeString(folder.resolve("strict/i18n/ru/strict.yaml"), "{}");
    }

    @Test
    void translationsOfUntouchedTextsAreInheritedAndOwnOnesAdded() {
        Ruleset russian = load().get("strict").in("ru");

        assertThat(russian.criterion("scope").title()).isEqualTo("Сфера действия");
        assertThat(russian.criterion("sign").title()).isEqualTo("Таблички");
        assertThat(russian.criterion("scope").weight().reason()).isEqualTo("Открытым должен быть лишь тот, кто обязан.");
        Overlay overlay = load().get("strict").overlay("ru").orElseThrow();
        assertThat(overlay.retired().get(0).reason()).isEqualTo("Открытости не нужна основа.");
        assertThat(overlay.reweighted().get(0).reason()).isEqualTo("Открытым должен быть лишь тот, кто обязан.");
        assertThat(load().get("strict").overlay("kk")).isEqualTo(load().get("strict").overlay());
    }

    @Test
    void anInheritedLineGoesStaleWithItsText() throws IOException {
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");
        assertThat(load().get("strict").in("ru").criterion("scope").title()).isEqualTo("Reach");
    }

    @Test
    void everyRulesetHasAFingerprintOfItsOwnThatFollowsTheExtendedOne() throws IOException {
        String before = load().get("strict").source().fingerprint();
        assertThat(before).isNotEqualTo(load().get("small").source().fingerprint());

        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "The police use most cameras.", "They use most.");
        assertThat(load().get("strict").source().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void anOverlayMayExtendAnOverlayAndKeepItsGroups() throws IOException {
        Files.createDirectories(folder.resolve("again"));
        Files.writeString(folder.resolve("again/ruleset.yaml"), """
                id: again
                version: "0.1.0"
                extends: {ruleset: strict, version: "0.1.0"}
                title: Stricter
                concept: How much more?
                keep: {caps: []}
                retire:
                  - {id: signs, criteria: [sign], reason: A sign is too little.}
                """);
        assertThat(load().all()).extracting(r -> r.source().id()).containsExactly("small", "strict", "again");
        Ruleset again = load().get("again").source();
        assertThat(again.criteria()).extracting(Criterion::id).containsExactly("scope");
        assertThat(again.criterion("scope").weight().value()).isEqualTo(3);
        assertThat(again.domains()).extracting(d -> d.id()).containsExactly("openness");
    }

    private Rulesets load() {
        return RulesetLoader.load(folder);
    }
}
