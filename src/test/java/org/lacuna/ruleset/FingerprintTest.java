package org.lacuna.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lacuna.Samples;

class FingerprintTest {

    public record Line(String first, String second) {
    }

    public record Page(String title, List<Line> lines, Set<String> words, Map<String, Integer> numbers,
            Optional<String> note) {
    }

    private static final Page PAGE = new Page("title", List.of(new Line("a", "b"), new Line("c", "d")), Set.of("x", "y"),
            Map.of("one", 1, "two", 2), Optional.of("note"));

    @Test
    void textIsHashedAsItIs() {
        assertThat(Fingerprint.ofText("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void fingerprintHasSixtyFourDigits() {
        assertThat(Fingerprint.of(PAGE)).matches("[0-9a-f]{64}");
    }

    @Test
    void equalRecordsAreAlike() {
        assertThat(Fingerprint.of(new Page("title", new ArrayList<>(PAGE.lines()), Set.of("y", "x"), PAGE.numbers(),
                Optional.of("note")))).isEqualTo(Fingerprint.of(PAGE));
        assertThat(Samples.small().fingerprint()).isEqualTo(Samples.small().fingerprint());
    }

    @Test
    void orderOfSetsAndMapsDoesNotMatter() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("two", 2);
        numbers.put("one", 1);
        for (List<String> words : List.of(List.of("x", "y"), List.of("y", "x"))) {
            assertThat(Fingerprint.of(new Page("title", PAGE.lines(), new LinkedHashSet<>(words), numbers,
                    Optional.of("note")))).isEqualTo(Fingerprint.of(PAGE));
        }
    }

    @Test
    void everyPartCounts() {
        assertThat(List.of(PAGE, new Page("Title", PAGE.lines(), PAGE.words(), PAGE.numbers(), PAGE.note()),
                new Page("title", List.of(new Line("c", "d"), new Line("a", "b")), PAGE.words(), PAGE.numbers(), PAGE.note()),
                new Page("title", List.of(new Line("a", "b")), PAGE.words(), PAGE.numbers(), PAGE.note()),
                new Page("title", PAGE.lines(), Set.of("x"), PAGE.numbers(), PAGE.note()),
                new Page("title", PAGE.lines(), PAGE.words(), Map.of("one", 2, "two", 1), PAGE.note()),
                new Page("title", PAGE.lines(), PAGE.words(), PAGE.numbers(), Optional.of("Note")),
                new Page("title", PAGE.lines(), PAGE.words(), PAGE.numbers(), Optional.empty())))
                .extracting(Fingerprint::of).doesNotHaveDuplicates();
    }

    @Test
    void absentIsNoWord() {
        assertThat(Fingerprint.of(new Page("title", List.of(), Set.of(), Map.of(), Optional.empty())))
                .isNotEqualTo(Fingerprint.of(new Page("title", List.of(), Set.of(), Map.of(), Optional.of("null"))))
                .isNotEqualTo(Fingerprint.of(new Page("title", List.of(), Set.of(), Map.of(), Optional.of(""))));
    }

    @Property(tries = 2_000)
    void differentTextsDiffer(@ForAll @Size(max = 3) List<String> some, @ForAll @Size(max = 3) List<String> others) {
        assertThat(Fingerprint.of(some).equals(Fingerprint.of(others))).isEqualTo(some.equals(others));
    }

    @Property(tries = 2_000)
    void wordsNeverRunTogether(@ForAll String text, @ForAll char mark) {
        for (int cut = 0; cut < text.length(); cut++) {
            Line line = new Line(text.substring(0, cut), text.substring(cut));
            Line moved = new Line(text.substring(0, cut + 1), text.substring(cut + 1));
            assertThat(Fingerprint.of(line)).isNotEqualTo(Fingerprint.of(moved))
                    .isNotEqualTo(Fingerprint.of(new Line(line.first(), line.second() + mark)));
        }
    }

    @Test
    void everyWordOfARulesetCounts() {
        Ruleset small = Samples.small();
        List<Group> renamed = small.groups().stream()
                .map(g -> new Group(g.id(), g.title() + "!", g.track(), g.criteria())).toList();
        Ruleset other = new Ruleset(small.about(), small.language(), small.gradeFrom(), small.runs(), renamed, small.domains(),
                small.gates(),
                small.caps(), small.warnings(), small.bands(), small.vocabulary(), small.instruments());

        assertThat(other.fingerprint()).isNotEqualTo(small.fingerprint());
    }
}
