package org.lacuna.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.output.Pdf.Paper;

class DrawingsTest {

    private final AtomicInteger drawn = new AtomicInteger();

    private static PrintJob job(String edition, String form) {
        return new PrintJob(edition.isEmpty() ? List.of() : List.of(edition), form, PrintFormat.PDF, "en", Paper.A4);
    }

    private byte[] draw(int bytes) {
        drawn.incrementAndGet();
        return new byte[bytes];
    }

    @Test
    void manyWhoAskAtOnceGetOneDrawing() throws Exception {
        Drawings drawings = new Drawings(1000);
        CountDownLatch asked = new CountDownLatch(8);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<byte[]>> files = IntStream.range(0, 8).mapToObj(i -> readers.submit(() -> {
            asked.countDown();
            asked.await();
            return drawings.get(job("1 KZ 1", "brief"), () -> draw(10));
        })).toList();

        for (Future<byte[]> file : files) {
            assertThat(file.get()).isSameAs(files.get(0).get());
        }
        readers.shutdown();
        assertThat(drawn).hasValue(1);
        assertThat(drawings.count()).isEqualTo(1);
    }

    @Test
    void eachFormOfEachEditionIsAFileOfItsOwn() {
        Drawings drawings = new Drawings(1000);
        List<PrintJob> jobs = List.of(job("1 KZ 1", "brief"), job("1 KZ 2", "brief"), job("1 KZ 1", "fact-sheet"),
                new PrintJob(List.of("1 KZ 1"), "brief", PrintFormat.ODT, "en", Paper.A4),
                new PrintJob(List.of("1 KZ 1"), "brief", PrintFormat.PDF, "ru", Paper.A4),
                new PrintJob(List.of("1 KZ 1"), "brief", PrintFormat.PDF, "en", Paper.LETTER));

        jobs.forEach(job -> drawings.get(job, () -> draw(10)));
        jobs.forEach(job -> drawings.get(job, () -> draw(10)));
        assertThat(drawn).hasValue(jobs.size());
    }

    @Test
    void draftsAreDrawnAnewSinceTheyChange() {
        Drawings drawings = new Drawings(1000);
        drawings.get(job("", "brief"), () -> draw(10));
        drawings.get(job("", "brief"), () -> draw(10));
        assertThat(drawn).hasValue(2);
        assertThat(drawings.count()).isZero();
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        Drawings drawings = new Drawings(100);
        for (int round = 0; round < 2; round++) {
            for (int edition = 0; edition < 10; edition++) {
                drawings.get(job("1 KZ " + edition, "brief"), () -> draw(60));
            }
        }
        assertThat(drawn.get()).isBetween(19, 20);
    }

    @Test
    void whatFailsIsTriedAgain() {
        Drawings drawings = new Drawings(100);
        assertThat(catchThrowable(() -> drawings.get(job("1 KZ 1", "brief"), () -> {
            throw new IllegalStateException("No paper");
        }))).hasMessage("No paper");
        assertThat(drawings.get(job("1 KZ 1", "brief"), () -> draw(60))).hasSize(60);
    }
}
