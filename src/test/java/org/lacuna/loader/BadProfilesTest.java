package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.lacuna.ruleset.Vocabulary;

/** The profile is right; each mistake spoils one piece of it. */
class BadProfilesTest {

    private static final Vocabulary WORDS = RulesetLoader.load(Folders.RULESETS).base().source().vocabulary();
    private static final String RIGHT = """
            id: own
            title: Own table
            licence: {redistributable: false}
            ids: {scheme: own, from: Number}
            columns:
              record_kind: deployment
              granularity: city
              countries: {from: Country, as: country}
              name: {from: Name}
              status: unknown
              confidence: low
              scale_unit: cameras
              scale_min: {from: Cameras, as: count}
            rows:
              - part: first
                columns: {traits: anpr}
              - part: second
                columns: {traits: drones}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void copySchemas() throws IOException {
        Folders.copy(Folders.RULESETS.resolve("schema"), folder.resolve("schema"));
        Files.createDirectories(folder.resolve("import"));
    }

    record Mistake(String right, String wrong, String says) {

        @Override
        public String toString() {
            return says;
        }
    }

    @Test
    void theProfileThatIsSpoiledIsRight() throws IOException {
        Files.writeString(folder.resolve("import/own.yaml"), RIGHT);
        assertThat(ImportsLoader.load(folder, WORDS).find("own")).isPresent();
    }

    @Test
    void withoutAFolderThereAreNone() throws IOException {
        Files.delete(folder.resolve("import"));
        assertThat(ImportsLoader.load(folder, WORDS).all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "keys", "rules", "words" })
    void aMistakeIsToldInASentence(Mistake mistake) throws IOException {
        Path file = folder.resolve("import/own.yaml");
        Files.writeString(file, RIGHT);
        Folders.replace(file, mistake.right(), mistake.wrong());
        assertThat(catchThrowableOfType(FaultyFilesException.class, () -> ImportsLoader.load(folder, WORDS)))
                .hasMessage(mistake.says());
    }

    static Stream<Mistake> keys() {
        return Stream.of(
                new Mistake("title: Own table\n", "", "import/own.yaml line 1: The file lacks the key title."),
                new Mistake("id: own\n", "id: other\n",
                        "import/own.yaml line 1: The id is other; it must be the file's name own."),
                new Mistake("ids: {scheme: own, from: Number}\n", "",
                        "import/own.yaml line 1: The file has the key columns and lacks the key ids, which goes with it."),
                new Mistake("redistributable: false", "redistributable: perhaps", "import/own.yaml line 3: "
                        + "redistributable is perhaps; allowed is true or false."),
                new Mistake("{from: Cameras, as: count}", "{from: Cameras, as: number}",
                        "import/own.yaml line 13: as is number; "
                                + "allowed is text, country, us-state, count, amount, date, html, links, lookup."),
                new Mistake("part: second", "part: first",
                        "import/own.yaml line 17: The part first stands here a second time."));
    }

    static Stream<Mistake> rules() {
        return Stream.of(
                new Mistake("  name: {from: Name}\n", "",
                        "import/own.yaml line 5: The column name is filled by no rule; every record needs it."),
                new Mistake("name: {from: Name}", "name: {from: Name, text: x}",
                        "import/own.yaml line 9: The rule has both from and text; allowed is one of them."),
                new Mistake("name: {from: Name}", "name: {as: html}",
                        "import/own.yaml line 9: The rule has neither from nor text; allowed is one of them."),
                new Mistake("scale_unit: cameras", "place: Bishkek\n  colour: red",
                        "import/own.yaml line 13: There is no column colour in the common record."),
                new Mistake("scale_unit: cameras", "licence: none",
                        "import/own.yaml line 12: The column licence is filled by the profile as a whole."),
                new Mistake("{from: Cameras, as: count}", "{from: Cameras, as: amount}",
                        "import/own.yaml line 13: The column scale_min cannot be read as amount."));
    }

    static Stream<Mistake> words() {
        return Stream.of(
                new Mistake("granularity: city", "granularity: {from: Town, values: {'*': town}}", """
                        import/own.yaml line 7: The column granularity has no word town; \
                        allowed are device, site, district, city, region, national, regional, country."""),
                new Mistake("confidence: low", "confidence: sure",
                        "import/own.yaml line 11: The column confidence has no word sure; allowed are high, medium, low."),
                new Mistake("scale_unit: cameras", "scale_unit: {from: What, otherwise: things}", """
                        import/own.yaml line 12: The column scale_unit has no word things; allowed are cameras, complexes, \
                        sites, junctions, vehicles, drones, people, searches, matches, devices."""));
    }
}
