package org.lacuna.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.lacuna.deployment.Incoming;

/** Reads records and makes them ready in a thread of its own, while those before them are compared and written. */
final class Ahead implements AutoCloseable {

    /** Records in a batch; at most four batches, some 5 MB each, are in memory. */
    static final int BATCH = 4000;

    /** @param failure why reading ended; null = it did not */
    private record Batch(List<StoredRecord> records, Throwable failure) {
    }

    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(2);
    private final Thread thread;

    Ahead(Iterator<Incoming> records) {
        thread = new Thread(() -> read(records), "import");
        thread.setDaemon(true);
        thread.start();
    }

    /** @return the next records; none when all are through. What the reading throws is thrown here */
    List<StoredRecord> next() {
        try {
            Batch batch = ready.take();
            if (batch.failure() instanceof RuntimeException failure) {
                throw failure;
            } else if (batch.failure() instanceof Error failure) {
                throw failure;
            }
            return batch.records();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStoppedException("The import was cancelled. Nothing was written.");
        }
    }

    private void read(Iterator<Incoming> records) {
        try {
            try {
                List<StoredRecord> batch;
                do {
                    batch = batch(records);
                    ready.put(new Batch(batch, null));
                } while (!batch.isEmpty());
            } catch (RuntimeException | Error e) {
                ready.put(new Batch(List.of(), e));
            }
        } catch (InterruptedException e) {
            // nobody waits for more
        }
    }

    private static List<StoredRecord> batch(Iterator<Incoming> records) {
        List<StoredRecord> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && records.hasNext()) {
            batch.add(StoredRecord.of(records.next()));
        }
        return batch;
    }

    /** Returns when nothing is read any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
