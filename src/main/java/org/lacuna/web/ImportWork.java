package org.lacuna.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.Reading;
import org.lacuna.store.Import;
import org.lacuna.store.Progress;
import org.lacuna.store.Uploads.Upload;

/** One upload on its way: how it is read, and what became of checking and writing it. */
final class ImportWork implements Progress {

    enum State {
        WAITING,
        CHECKING,
        CHECKED,
        WRITING,
        WRITTEN,
        FAILED
    }

    private final Upload upload;
    private final AtomicLong rows = new AtomicLong();
    private volatile Reading reading = Reading.DETECT;
    private volatile Optional<ImportProfile> profile = Optional.empty();
    private volatile Optional<ImportProfile> draft = Optional.empty();
    private volatile State state = State.WAITING;
    private volatile boolean stopped;
    private volatile Optional<ImportCheck> check = Optional.empty();
    private volatile Optional<Import> written = Optional.empty();
    private volatile String failure = "";

    ImportWork(Upload upload) {
        this.upload = upload;
    }

    @Override
    public boolean goOn(long soFar) {
        rows.set(soFar);
        return !stopped;
    }

    void reading(Reading other) {
        reading = other;
        draft = Optional.empty();
    }

    /** A profile that a person is at work on. */
    void draft(ImportProfile corrected) {
        draft = Optional.of(corrected);
    }

    Optional<ImportProfile> draft() {
        return draft;
    }

    void checking(ImportProfile by) {
        profile = Optional.of(by);
        check = Optional.empty();
        start(State.CHECKING);
    }

    void checked(ImportCheck done) {
        check = Optional.of(done);
        state = State.CHECKED;
    }

    void writing() {
        start(State.WRITING);
    }

    private void start(State work) {
        rows.set(0);
        stopped = false;
        failure = "";
        state = work;
    }

    void written(Import done) {
        written = Optional.of(done);
        state = State.WRITTEN;
    }

    /** @param sentence for the person who waits */
    void failed(String sentence) {
        failure = sentence;
        state = State.FAILED;
    }

    void stop() {
        stopped = true;
    }

    public boolean isRunning() {
        return state == State.CHECKING || state == State.WRITING;
    }

    public Upload upload() {
        return upload;
    }

    public State state() {
        return state;
    }

    public long rows() {
        return rows.get();
    }

    public String failure() {
        return failure;
    }

    Reading reading() {
        return reading;
    }

    public Optional<ImportProfile> profile() {
        return profile;
    }

    Optional<ImportCheck> check() {
        return check;
    }

    Optional<Import> written() {
        return written;
    }
}
