package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.ruleset.CompellingLaw;
import org.lacuna.ruleset.VendorStates;

/** The small ruleset with two vendor states is right; each mistake spoils one piece of them. */
class BadVendorStatesTest {

    private static final String STATES = """
            traits:
              compelled: face-recognition
            states:
              - state: CN
                laws:
                  - instrument: treaty
                    reaches: Everybody.
                    source: The gazette
                    read: "2026-11-23"
                    confidence: medium
                    note: Disputed.
              - state: RU
                laws:
                  - instrument: law
                    reaches: Everybody at home.
                    source: From memory
                    read: "2026-11-24"
                    confidence: low
            """;

    private static final String LAW = """
              - id: law
                title: Law on Help
                short: Law
                body: A state
                kind: law
                status: in-force
                statusOn: "2026-11-24"
                says: Everybody must help.
            """;

    @TempDir
    Path folder;

    record Mistake(String name, String right, String wrong, String says) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void addVendorStates() throws IOException {
        Folders.small(folder);
        Files.writeString(states(), STATES);
        Files.writeString(folder.resolve("small/instruments.yaml"), LAW, StandardOpenOption.APPEND);
    }

    private Path states() {
        return folder.resolve("small/vendor-states.yaml");
    }

    @Test
    void theStatesThatAreSpoiledAreRight() {
        VendorStates states = RulesetLoader.load(folder).get("small").source().vocabulary().vendorStates();

        assertThat(states.compelled()).contains("face-recognition");
        assertThat(states.foreign()).isEmpty();
        assertThat(states.find("CN").orElseThrow().laws()).extracting(CompellingLaw::toString).containsExactly("""
                CompellingLaw[instrument=treaty, reaches=Everybody., source=The gazette, link=Optional.empty, \
                read=2026-11-23, confidence=medium, note=Optional[Disputed.]]""");
        assertThat(states.find("DE")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldInASentence(Mistake mistake) throws IOException {
        Folders.replace(states(), mistake.right(), mistake.wrong());

        assertThat(catchThrowableOfType(FaultyFilesException.class, () -> RulesetLoader.load(folder)))
                .hasMessage(mistake.says());
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("unknown trait that follows", "compelled: face-recognition", "compelled: forced", """
                        small/vendor-states.yaml line 2: There is no trait forced; allowed is camera, face-recognition."""),
                new Mistake("state in small letters", "state: CN", "state: cn",
                        "small/vendor-states.yaml line 4: state is cn; allowed is two capital letters, as in KG."),
                new Mistake("state by two names", "state: RU", "state: CN", """
                        small/vendor-states.yaml line 12: The state CN stands here a second time; \
                        the first is in small/vendor-states.yaml line 4."""),
                new Mistake("unknown law", "instrument: treaty", "instrument: act",
                        "small/vendor-states.yaml line 6: There is no instrument act; allowed is law, treaty."),
                new Mistake("law of two states", "instrument: law", "instrument: treaty", """
                        small/vendor-states.yaml line 14: The instrument treaty stands here a second time; \
                        the first is in small/vendor-states.yaml line 6."""),
                new Mistake("law that nobody read", "        read: \"2026-11-24\"\n        confidence: low\n",
                        "        confidence: low\n", "small/vendor-states.yaml line 14: laws 1 lacks the key read."),
                new Mistake("confidence in a word of its own", "confidence: medium", "confidence: certain",
                        "small/vendor-states.yaml line 10: confidence is certain; allowed is high, medium, low."),
                new Mistake("day as a lawyer writes it", "read: \"2026-11-23\"", "read: 23.11.2026",
                        "small/vendor-states.yaml line 9: read is 23.11.2026; allowed is a date as in 2026-11-24."));
    }
}
