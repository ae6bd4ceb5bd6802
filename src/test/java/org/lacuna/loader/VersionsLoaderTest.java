package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.ruleset.ChangeKind;
import org.lacuna.ruleset.Changes.Change;
import org.lacuna.ruleset.Changes.Frozen;
import org.lacuna.ruleset.Changes.Version;
import org.lacuna.ruleset.language.Pin;
import org.lacuna.ruleset.language.RulesetVersions;
import org.lacuna.ruleset.language.Versions;

/** The small ruleset, published and changed. */
class VersionsLoaderTest {

    private static final String FIRST = """
            # for readers
            versions:
              - version: "1.0.0"   # the first
                changes:
                  - {kind: added, says: "All of it."}
            """;
    private static final String SECOND = """
            versions:
              - version: "1.0.1"
                changes:
                  - {criteria: [scope], kind: wording, says: "Shorter."}
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @BeforeEach
    void copySmallRuleset() throws IOException {
        Folders.small(folder);
    }

    @Test
    void aRulesetWithoutChangesIsADraft() {
        RulesetVersions small = load().find("small").orElseThrow();

        assertThat(small.isDraft()).isTrue();
        assertThat(small.changes().versions()).isEmpty();
        assertThat(small.pin("1.0.0", "")).extracting(Pin::standing).isEqualTo(Pin.Standing.CURRENT);
        assertThat(small.pin("1.0.0", "another")).extracting(Pin::standing).isEqualTo(Pin.Standing.REDRAFTED);
        assertThat(small.pin("0.9.0", "")).extracting(Pin::standing).isEqualTo(Pin.Standing.MISSING);
        assertThat(load().pin("large", "1.0.0", "").isMissing()).isTrue();
    }

    @Test
    void publishingWritesFingerprintAndDayAndLeavesTheRestAsItWas() throws IOException {
        write(FIRST);
        String fingerprint = fingerprint();

        publish();

        assertThat(Files.readString(changes())).isEqualTo("""
                # for readers
                versions:
                  - version: "1.0.0"   # the first
                    published: 2026-11-24
                    fingerprint: %s
                    changes:
                      - {kind: added, says: "All of it."}
                """.formatted(fingerprint));
        assertThat(load().find("small").orElseThrow().changes().versions()).containsExactly(
                new Version("1.0.0", Optional.of(new Frozen(DAY, fingerprint)),
                        List.of(new Change(ChangeKind.ADDED, Set.of(), "All of it."))));
        assertThat(Folders.files(folder.resolve("small/versions/1.0.0/small")))
                .extracting(f -> f.getFileName().toString())
                .containsExactlyInAnyOrder("ruleset.yaml", "traits.yaml", "instruments.yaml", "10-scope.yaml",
                        "20-basis.yaml", "criteria.yaml");
    }

    @Test
    void aPublishedVersionThatIsChangedStopsTheLoad() throws IOException {
        write(FIRST);
        publish();
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");

        assertThat(refusal()).isEqualTo("small/CHANGES.yaml line 5: Version 1.0.0 is published and frozen, and the files no "
                + "longer give its fingerprint but " + fingerprint() + ". Take the change back, or raise the version in "
                + "ruleset.yaml and write a new entry above this one.");
    }

    @Test
    void anEarlierVersionStaysAsItWasInBothLanguages() throws IOException {
        Versions versions = publishAndChange();

        assertThat(versions.find("small", "1.0.0").orElseThrow().source().criterion("scope").title()).isEqualTo("Scope");
        assertThat(versions.find("small", "1.0.0").orElseThrow().in("ru").criterion("scope").title())
                .isEqualTo("Сфера действия");
        assertThat(versions.find("small", "1.0.1").orElseThrow().source().criterion("scope").title()).isEqualTo("Reach");
        assertThat(versions.find("small").orElseThrow().isDraft()).isTrue();
    }

    @Test
    void anAssessmentFindsItsVersionOrNone() throws IOException {
        write(FIRST);
        String first = fingerprint();
        Versions versions = publishAndChange();

        assertThat(versions.pin("small", "1.0.0", first).standing()).isEqualTo(Pin.Standing.EARLIER);
        assertThat(versions.pin("small", "1.0.0", first).current()).isEqualTo("1.0.1");
        assertThat(versions.pin("small", "1.0.0", "a draft of it").standing()).isEqualTo(Pin.Standing.REDRAFTED);
        assertThat(versions.pin("small", "1.0.1", fingerprint()).isInUse()).isTrue();

        Folders.delete(folder.resolve("small/versions/1.0.0"));

        assertThat(load().pin("small", "1.0.0", first).isMissing()).isTrue();
        assertThat(load().pin("small", "1.0.0", first).ruleset()).isEmpty();
    }

    @Test
    void aFrozenCopyThatIsChangedStopsTheLoad() throws IOException {
        write(FIRST);
        String first = fingerprint();
        publishAndChange();
        Folders.replace(folder.resolve("small/versions/1.0.0/small/ruleset.yaml"), "gradeFrom: 60", "gradeFrom: 50");
        String now = RulesetLoader.load(folder.resolve("small/versions/1.0.0")).get("small").source().fingerprint();

        assertThat(refusal()).isEqualTo("small/versions/1.0.0: The frozen copy of version 1.0.0 gives the fingerprint " + now
                + ", and CHANGES.yaml says " + first + ". Bring the copy back as it was.");
    }

    @Test
    void aFrozenCopyThatIsBrokenIsNamedWithItsPlace() throws IOException {
        publishAndChange();
        Folders.replace(folder.resolve("small/versions/1.0.0/small/ruleset.yaml"), "gradeFrom: 60", "gradeFrom: 600");

        assertThat(refusal()).isEqualTo(
                "small/versions/1.0.0/small/ruleset.yaml line 11: gradeFrom is 600; allowed is 100 or less.");
    }

    @Test
    void aCopyThatNobodyPublishedIsRefused() throws IOException {
        write(FIRST);
        Files.createDirectories(folder.resolve("small/versions/0.5.0"));
        assertThat(refusal())
                .isEqualTo("small/versions/0.5.0: This is a copy of no version that CHANGES.yaml says is published.");
    }

    @Test
    void aChangesFileThatIsWrongIsToldInSentences() throws IOException {
        write("""
                versions:
                  - version: "1.0.0"
                    published: 2026-11-24
                    changes:
                      - {kind: weight, says: Something.}
                      - {kind: wording, criteria: [], says: ""}
                  - version: "1.0"
                    fingerprint: 12ab
                    published: yesterday
                """);
        assertThat(refusal().lines()).containsExactlyInAnyOrder(
                "small/CHANGES.yaml line 2: versions 1 has the key published and lacks the key fingerprint, which goes with it.",
                "small/CHANGES.yaml line 5: kind is weight; allowed is wording, source, scoring, added, retired.",
                "small/CHANGES.yaml line 6: criteria has too few entries; allowed is 1 or more.",
                "small/CHANGES.yaml line 6: says is empty; allowed is a text.",
                "small/CHANGES.yaml line 7: versions 2 lacks the key changes.",
                "small/CHANGES.yaml line 7: version is 1.0; allowed is three numbers, as in 1.2.0.",
                "small/CHANGES.yaml line 8: fingerprint is 12ab; allowed is 64 characters, digits or letters from a to f.",
                "small/CHANGES.yaml line 9: published is yesterday; allowed is a date as in 2026-11-24.");
    }

    @Test
    void versionsStandInOrderAndOnlyTheFirstIsADraft() throws IOException {
        write("""
                versions:
                  - version: "1.0.1"
                    changes: [{kind: wording, says: a}]
                  - version: "1.10.0"
                    published: 2026-02-30
                    fingerprint: %s
                    changes: [{kind: wording, says: a}]
                  - version: "1.9.0"
                    changes: [{kind: wording, says: a}]
                """.formatted("0".repeat(64)));
        assertThat(refusal()).isEqualTo("""
                small/CHANGES.yaml line 2: The first version is 1.0.1, and the ruleset is 1.0.0; \
                the first entry is about the version in ruleset.yaml.
                small/CHANGES.yaml line 5: 2026-02-30 is no day of the calendar.
                small/CHANGES.yaml line 4: Version 1.10.0 stands below 1.0.1; the newest version comes first.
                small/CHANGES.yaml line 8: Version 1.9.0 was never published, and 1.10.0 follows it; \
                only the first entry may be a draft.""");
    }

    @Test
    void aVersionThatStandsAmongOthersOnItsLineIsNotPublished() throws IOException {
        write("versions:\n  - {version: \"1.0.0\", changes: [{kind: added, says: All.}]}\n");

        assertThat(catchThrowableOfType(FaultyFilesException.class, this::publish)).hasMessage("small/CHANGES.yaml: The "
                + "version on line 2 must stand on a line of its own, so that what is published can be written below it.");
        assertThat(folder.resolve("small/versions")).doesNotExist();
    }

    @Test
    void withoutChangesNothingIsPublished() {
        assertThat(catchThrowableOfType(FaultyFilesException.class, this::publish)).hasMessage(
                "small/CHANGES.yaml: The file is missing; write what version 1.0.0 is about first.");
    }

    @Test
    void aRulesetThatExtendsAnotherIsFrozenWithIt() throws IOException {
        Files.createDirectories(folder.resolve("over"));
        Files.writeString(folder.resolve("over/ruleset.yaml"), "id: over\nextends: {ruleset: small, version: \"1.0.0\"}\n");

        assertThat(Publisher.needed(folder, "over")).containsExactly("over", "small");
        assertThat(Publisher.needed(folder, "small")).containsExactly("small");
    }

    private Versions publishAndChange() throws IOException {
        write(FIRST);
        publish();
        String published = Files.readString(changes());
        Folders.replace(folder.resolve("small/ruleset.yaml"), "version: \"1.0.0\"", "version: \"1.0.1\"");
        Folders.replace(folder.resolve("small/criteria/10-scope.yaml"), "title: Scope", "title: Reach");
        write(SECOND + published.substring(published.indexOf("  - version")));
        return load();
    }

    private Path changes() {
        return folder.resolve("small/CHANGES.yaml");
    }

    private void write(String text) throws IOException {
        Files.writeString(changes(), text);
    }

    private void publish() throws IOException {
        new Publisher(folder, RulesetLoader.load(folder).get("small").source()).publish(DAY);
    }

    private String fingerprint() {
        return RulesetLoader.load(folder).get("small").source().fingerprint();
    }

    private Versions load() {
        return VersionsLoader.load(folder, RulesetLoader.load(folder));
    }

    private String refusal() {
        return catchThrowableOfType(FaultyFilesException.class, this::load).getMessage();
    }
}
