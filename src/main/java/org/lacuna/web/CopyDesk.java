package org.lacuna.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.intake.CopyFile;
import org.lacuna.store.CopyStore;
import org.lacuna.store.Signed;
import org.lacuna.web.AnswerForm.EvidenceFields;
import org.lacuna.web.AnswerReader.Problem;

/** Takes the copies of documents that come with a question page. A good one is kept whatever becomes of the answer. */
@ApplicationScoped
class CopyDesk {

    /** @param place of the source on the page, from 0 */
    record Brought(int place, String name, Path file) {
    }

    /** @param form with the hashes of what was kept */
    record Taken(AnswerForm form, List<Problem> problems) {
    }

    private static final long MEGABYTE = 1024L * 1024;

    private final CopyStore copies;

    CopyDesk(CopyStore copies) {
        this.copies = copies;
    }

    /** Of one copy, in bytes. */
    long limit() {
        return copies.limit();
    }

    Taken take(AnswerForm form, List<Brought> files, Signed by, CopyTexts texts) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<EvidenceFields> sources = new ArrayList<>(form.evidence());
        for (Brought brought : files) {
            if (brought.place() < sources.size()) {
                Optional<KeptCopy> copy = read(brought, problems, texts);
                if (copy.isPresent()) {
                    copies.keep(copy.get(), brought.name(), () -> Files.newInputStream(brought.file()), by);
                    sources.set(brought.place(), sources.get(brought.place()).with(copy.get().sha256()));
                }
            }
        }
        return new Taken(form.with(sources), problems);
    }

    private Optional<KeptCopy> read(Brought brought, List<Problem> problems, CopyTexts texts) throws IOException {
        String field = "evidence-" + brought.place();
        int source = brought.place() + 1;
        if (Files.size(brought.file()) > limit()) {
            problems.add(new Problem(field, texts.problem_size(source, brought.name(), size(Files.size(brought.file()), texts),
                    size(limit(), texts))));
            return Optional.empty();
        }
        Optional<KeptCopy> copy = CopyFile.read(brought.file());
        if (copy.isEmpty()) {
            problems.add(new Problem(field, texts.problem_kind(source, brought.name(), CopyKind.all())));
        }
        return copy;
    }

    /** In words; whole megabytes as such. */
    static String size(long bytes, CopyTexts texts) {
        return bytes > 0 && bytes % MEGABYTE == 0 ? texts.megabytes(String.valueOf(bytes / MEGABYTE))
                : texts.kilobytes(Formats.kilobytes(bytes));
    }

    /** What an answer is to say of a copy; empty if it is not here. */
    Optional<KeptCopy> find(String sha256) {
        return copies.find(sha256).map(CopyStore.Kept::copy);
    }

    /** Of those that a form names, by hash. */
    Map<String, CopyStore.Kept> of(AnswerForm form) {
        Map<String, CopyStore.Kept> found = new TreeMap<>();
        form.evidence().stream().map(EvidenceFields::copy).filter(KeptCopy::isHash)
                .forEach(hash -> copies.find(hash).ifPresent(kept -> found.put(hash, kept)));
        return found;
    }
}
