package org.lacuna.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Files drawn of published editions, which never change. Each is drawn once, however many ask for it at a time, and those asked
 * for most are kept: else anybody could keep the server busy with downloads.
 */
@ApplicationScoped
public class Drawings {

    /** Some sixty reports. */
    private static final long MOST = 32L << 20;

    private final Cache<PrintJob, byte[]> files;

    @Inject
    Drawings() {
        this(MOST);
    }

    /** @param most bytes that are kept */
    Drawings(long most) {
        files = Caffeine.newBuilder().maximumWeight(most).weigher((PrintJob job, byte[] file) -> file.length)
                .executor(Runnable::run).recordStats().build();
    }

    /** @param drawing of the file; called for drafts each time */
    byte[] get(PrintJob job, Supplier<byte[]> drawing) {
        return job.editions().isEmpty() ? drawing.get() : files.get(job, j -> drawing.get());
    }

    /** How often something published was drawn. */
    public long count() {
        return files.stats().loadCount();
    }
}
