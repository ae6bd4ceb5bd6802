package org.lacuna.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lacuna.audit.ChainCheck.Head;

class ChainCheckTest {

    private static final Chain CHAIN = new Chain(new byte[32]);

    /** An entry with its link. */
    private record Linked(Entry entry, String link) {
    }

    @Test
    void aSoundLogHasNoFaultAndGoesThroughEveryPrintedHead() {
        List<Linked> log = log(5, "");

        assertThat(fault(log, head(log), Optional.empty())).isEmpty();
        assertThat(fault(log, head(log), Optional.of(head(log.subList(0, 3))))).isEmpty();
        assertThat(fault(List.of(), Head.NONE, Optional.of(Head.NONE))).isEmpty();
    }

    @Test
    void anEditedEntryIsFound() {
        List<Linked> log = log(5, "");
        Entry third = log.get(2).entry();
        log.set(2, new Linked(entry(3, "other"), log.get(2).link()));

        assertThat(third).isNotEqualTo(log.get(2).entry());
        assertThat(fault(log, head(log), Optional.empty())).contains("Entry 3 or its link was changed.");
    }

    @Test
    void aRemovedEntryIsFound() {
        List<Linked> log = log(5, "");
        log.remove(1);

        assertThat(fault(log, head(log), Optional.empty())).contains("Entry 2 is missing; the next is 3.");
    }

    @Test
    void anInsertedEntryIsFound() {
        List<Linked> log = log(5, "");
        log.add(2, new Linked(entry(3, "mine"), "f".repeat(64)));

        assertThat(fault(log, head(log), Optional.empty())).contains("Entry 3 or its link was changed.");
    }

    @Test
    void reorderedEntriesAreFound() {
        List<Linked> log = log(5, "");
        Collections.swap(log, 1, 2);

        assertThat(fault(log, head(log), Optional.empty())).contains("Entry 2 is missing; the next is 3.");
    }

    @Test
    void aCutTailIsFoundByTheHeadBesideTheLog() {
        List<Linked> log = log(5, "");

        assertThat(fault(log.subList(0, 3), head(log), Optional.empty()))
                .contains("The log ends with entry 3; it should end with entry 5.");
    }

    @Test
    void aTailCutAndWrittenAnewWithTheKeyIsFoundByAPrintedHead() {
        List<Linked> log = log(5, "");
        List<Linked> forged = log(5, "forged");

        assertThat(fault(forged, head(forged), Optional.of(head(log)))).contains(
                "The printed head of entry 5 is none of this log: entries before it were removed or written anew.");
        assertThat(fault(log.subList(0, 3), head(log.subList(0, 3)), Optional.of(head(log)))).contains(
                "The printed head of entry 5 is none of this log: entries before it were removed or written anew.");
    }

    @Test
    void partsCannotPassForOneAnother() {
        Entry one = new Entry(1, "1", Instant.EPOCH, "ab", "c", "", "", "", "");
        Entry other = new Entry(1, "1", Instant.EPOCH, "a", "bc", "", "", "", "");

        assertThat(CHAIN.link(Chain.START, one)).isNotEqualTo(CHAIN.link(Chain.START, other));
    }

    @Test
    void aHeadIsReadAsItIsPrinted() {
        Head head = head(log(2, ""));

        assertThat(Head.of(head.toString())).contains(head);
        assertThat(Head.of("2-abc")).isEmpty();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new Chain(new byte[16])).hasMessage("The key of the log has 16 bytes; it must have 32");
    }

    private static List<Linked> log(int entries, String what) {
        List<Linked> log = new ArrayList<>();
        String before = Chain.START;
        for (int i = 1; i <= entries; i++) {
            Entry entry = entry(i, i > 2 ? what : "");
            before = CHAIN.link(before, entry);
            log.add(new Linked(entry, before));
        }
        return log;
    }

    private static Entry entry(long number, String what) {
        return new Entry(number, "1", Instant.ofEpochMilli(1000 * number), "Aigul", "answer", "KZ-2026 fr-dpia all", "", what,
                "");
    }

    private static Head head(List<Linked> log) {
        Linked last = log.get(log.size() - 1);
        return new Head(last.entry().number(), last.link());
    }

    private static Optional<String> fault(List<Linked> log, Head kept, Optional<Head> printed) {
        ChainCheck check = new ChainCheck(CHAIN, printed);
        log.forEach(l -> check.next(l.entry(), l.link()));
        return check.fault(kept);
    }
}
