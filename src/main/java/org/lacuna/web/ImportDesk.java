package org.lacuna.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.lacuna.access.OnBehalf;
import org.lacuna.imports.Countries;
import org.lacuna.imports.ImportProfile;
import org.lacuna.intake.BroughtFile;
import org.lacuna.intake.RecordFile;
import org.lacuna.intake.UnreadableFileException;
import org.lacuna.people.Acting;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.ImportFile;
import org.lacuna.store.ImportStoppedException;
import org.lacuna.store.ImportStore;
import org.lacuna.store.OtherCountriesException;
import org.lacuna.store.RecordsChangedException;
import org.lacuna.store.Uploads;
import org.lacuna.store.Uploads.Upload;

/** Checks and writes uploads, one after the other, while their people look at a page. */
@ApplicationScoped
public class ImportDesk {

    private static final Logger LOG = Logger.getLogger(ImportDesk.class);
    /** A small file is done before the next page is asked for. */
    private static final int PATIENCE_SECONDS = 3;

    private final Uploads uploads;
    private final ImportStore imports;
    private final ImportEffects effects;
    private final Rulesets rulesets;
    private final Countries countries;
    private final OnBehalf onBehalf;
    private final Map<String, ImportWork> works = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));

    ImportDesk(Uploads uploads, ImportStore imports, ImportEffects effects, Rulesets rulesets, OwnProfiles profiles,
            OnBehalf onBehalf) {
        this.uploads = uploads;
        this.imports = imports;
        this.effects = effects;
        this.rulesets = rulesets;
        this.countries = profiles.countries();
        this.onBehalf = onBehalf;
    }

    /** @return empty if there is no such upload, or not any more; one that was written is known until the server stops */
    Optional<ImportWork> find(String token) {
        ImportWork known = works.get(key(token));
        if (known != null && known.written().isPresent()) {
            return Optional.of(known);
        }
        Optional<Upload> upload = uploads.find(token);
        if (upload.isEmpty()) {
            works.remove(key(token));
        }
        return upload.map(u -> works.computeIfAbsent(key(token), t -> new ImportWork(u)));
    }

    /** Another organisation does not find it. */
    private String key(String token) {
        return onBehalf.organisation() + " " + token;
    }

    void check(ImportWork work, ImportProfile profile) {
        work.checking(profile);
        run(work, () -> work.checked(look(work, profile)));
    }

    private ImportCheck look(ImportWork work, ImportProfile profile) throws IOException {
        ImportEffects.Watch watch = effects.watch();
        try (Rejects rejects = new Rejects(work.upload().beside(Rejects.FILE));
                RecordFile records = records(work, profile, rejects)) {
            var preview = imports.preview(profile.id(), watch.over(records), work);
            return new ImportCheck(records.tally(), preview, rejects.problems(), rejects.warnings(),
                    watch.of(preview), watch.isComplete());
        }
    }

    /** @param overwrite records edited here that shall become what the file says */
    void write(ImportWork work, Set<String> overwrite, String who) {
        ImportProfile profile = work.profile().orElseThrow();
        work.writing();
        run(work, () -> {
            try (RecordFile records = records(work, profile, (row, made) -> {
            })) {
                ImportFile file = new ImportFile(profile.id(), work.upload().name(), BroughtFile.sha256(work.upload().file()),
                        who);
                work.written(imports.write(file, records, () -> records.tally().refused(), overwrite, work));
                uploads.drop(work.upload().token());
            }
        });
    }

    private RecordFile records(ImportWork work, ImportProfile profile, RecordFile.Listener listener) {
        BroughtFile file = BroughtFile.open(work.upload().file(), work.upload().name(),
                work.reading().or(profile.reading()));
        return new RecordFile(file, profile, rulesets.base().source().vocabulary(), countries, listener);
    }

    private interface Task {
        void run() throws IOException;
    }

    private void run(ImportWork work, Task task) {
        Acting whose = onBehalf.now();
        Future<?> done = worker.submit(() -> onBehalf.run(whose, () -> attempt(work, task)));
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // The page shows how far it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void attempt(ImportWork work, Task task) {
        try {
            task.run();
        } catch (UnreadableFileException | ImportStoppedException | RecordsChangedException
                | OtherCountriesException e) {
            work.failed(e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.errorf("An import failed: %s", QuietTrace.of(e));
            work.failed("");
        }
    }

    /** It is given up. */
    void forget(ImportWork work) {
        work.stop();
        works.remove(key(work.upload().token()));
        uploads.drop(work.upload().token());
    }

    @PreDestroy
    void stop() {
        works.values().forEach(ImportWork::stop);
        worker.shutdown();
    }
}
