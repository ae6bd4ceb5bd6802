package org.lacuna.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.people.Organisation;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.store.CopyStore.Kept;
import org.lacuna.travel.About;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.Parcel;
import org.lacuna.travel.Part;
import org.lacuna.travel.RefusedParcelException;

/** Packs whole assessments and takes in those of other servers. */
@ApplicationScoped
public class TravelStore {

    private static final int LONGEST_SECONDS = 60 * 60;
    private static final Comparator<Answer> ORDER = Comparator.comparing(Answer::criterion)
            .thenComparing(a -> a.operator().map(Operator::code).orElse(""));

    /** Somebody who writes a parcel while it is packed. */
    public interface Use {
        void of(Parcel parcel) throws IOException;
    }

    /**
     * What taking one in would do.
     *
     * @param id that it would have here
     * @param cameAs what it is called in the zip, if that is another id
     * @param onFile whether it is here already, word for word
     * @param records of its country
     */
    public record Look(String id, Optional<String> cameAs, boolean onFile, long answers, Preview records) {

        public boolean isNothing() {
            return onFile && records.isNothing();
        }
    }

    /** @param records the import of its records; empty if it has none */
    public record Taken(String id, Optional<Import> records) {
    }

    private final Database database;
    private final AssessmentStore assessments;
    private final ImportStore imports;
    private final AuditLog log;
    private final ReplyStore replies;
    private final TravelTable table;
    private final Rulesets rulesets;
    private final CopyStore copies;

    TravelStore(Database database, AssessmentStore assessments, ImportStore imports, AuditLog log, ReplyStore replies,
            TravelTable table, Rulesets rulesets, CopyStore copies) {
        this.copies = copies;
        this.database = database;
        this.assessments = assessments;
        this.imports = imports;
        this.log = log;
        this.replies = replies;
        this.table = table;
        this.rulesets = rulesets;
    }

    /**
     * Packs an assessment with everything that may leave. Private notes are no part of it.
     *
     * @return false if there is no such assessment
     */
    public boolean pack(String id, Use use) {
        return inTransaction(() -> {
            Optional<AnswerSheet> sheet = assessments.find(id);
            if (sheet.isPresent()) {
                use.of(parcel(sheet.get()));
            }
            return sheet.isPresent();
        });
    }

    private Parcel parcel(AnswerSheet sheet) {
        TravelRecords records = new TravelRecords(database, sheet.country());
        Optional<Travelled> travelled = table.find(sheet.id());
        SortedMap<String, Long> leftOut = new TreeMap<>(travelled.map(Travelled::leftOut).orElse(new TreeMap<>()));
        leftOut.merge("records", records.leftOut(), Long::sum);
        leftOut.merge("histories", records.historiesLeftOut(), Long::sum);
        String log = log(sheet.id(), travelled);
        List<Part> parts = new ArrayList<>(List.of(
                text(Parcel.ANSWERS, true, sheet.answers().stream().sorted(ORDER).map(a -> AnswerJson.write(a) + "\n")
                        .collect(Collectors.joining())),
                new Part(Parcel.RECORDS, true, records::write), new Part(Parcel.HISTORIES, true, records::writeHistories),
                text(Parcel.LOG, false, log)));
        replies(sheet.id()).ifPresent(parts::add);
        parts.addAll(copies(sheet.id()));
        travelled.ifPresent(t -> t.parts().stream()
                .filter(p -> !p.startsWith(Parcel.RULESET) || t.model().equals(sheet.model()))
                .forEach(p -> parts.add(new Part(p, false, out -> out.write(table.part(sheet.id(), p))))));
        return new Parcel(new About(Organisation.idWithout(database.acting().organisation(), sheet.id()), sheet.country(),
                sheet.ruleset(), sheet.version(), sheet.model(), sheet.asOf()), leftOut, parts);
    }

    /** A Lacuna that does not know them would print findings without the replies to them, so it must refuse. */
    private Optional<Part> replies(String id) {
        String lines = replies.list(id).stream().map(r -> AnswerJson.write(r) + "\n").collect(Collectors.joining());
        return lines.isEmpty() ? Optional.empty() : Optional.of(text(Parcel.REPLIES, true, lines));
    }

    private List<Part> copies(String id) {
        List<Kept> kept = copies.list(id);
        List<Part> parts = new ArrayList<>();
        kept.forEach(k -> parts.add(
                new Part(Parcel.COPY + k.copy().sha256(), true, copies.bytes(k.copy().sha256())::write)));
        if (!kept.isEmpty()) {
            parts.add(text(Parcel.COPIES, true, TravelCopies.write(kept)));
        }
        return parts;
    }

    private String log(String id, Optional<Travelled> travelled) {
        return TravelLog.write(id, travelled.map(Travelled::log).orElse(""),
                log.listOfAssessment(id, TravelLog.KINDS, travelled.map(Travelled::logNumber).orElse(0L)));
    }

    private static Part text(String name, boolean needed, String text) {
        return new Part(name, needed, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** How many records of the country its zip leaves out here; single devices are counted in the zip alone. */
    public long countLeftOut(String country) {
        return inTransaction(() -> database.in(sql -> TravelRecords.leftOut(sql, country)));
    }

    /** Where an assessment came from; empty if it was begun here. */
    public Optional<Travelled> find(String id) {
        return inTransaction(() -> table.find(id));
    }

    /**
     * What {@link #take} would do. Nothing is written.
     *
     * @param as id that it is to have here instead of its own, without what a server adds for an organisation; empty = its own
     * @throws org.lacuna.travel.RefusedParcelException if it is refused
     * @throws OtherCountriesException if it is about a country that the person has no role for
     */
    public Look look(Arrival arrival, String as) {
        return inTransaction(() -> {
            TravelArrival read = read(arrival, as);
            return new Look(read.sheet().id(), cameAs(read), read.isOnFile(), read.sheet().answers().size(),
                    imports.preview(TravelArrival.PROFILE, read.records(), Progress.UNWATCHED));
        });
    }

    /**
     * Takes in an assessment with its records, or nothing of it. Records here that say something else become what it says,
     * unless they were edited here.
     *
     * @param as as in {@link #look}
     * @throws org.lacuna.travel.RefusedParcelException if it is refused
     * @throws OtherCountriesException if it is about a country that the person has no role for
     * @throws ImportStoppedException if another import is being written
     * @throws RecordsChangedException if somebody changes one of the records at the same time
     */
    public Taken take(Arrival arrival, String as, String file, String sha256, String who) {
        return inTransaction(() -> {
            TravelArrival read = read(arrival, as);
            String name = file.length() > 400 ? file.substring(0, 400) : file;
            Optional<Import> records = read.hasRecords() ? Optional.of(writeRecords(read, name, sha256, who))
                    : Optional.empty();
            if (!read.isOnFile()) {
                Optional<String> cameAs = cameAs(read);
                Signed by = new Signed(who, "Taken in from " + name + ", SHA-256 " + sha256
                        + cameAs.map(c -> ", came as " + c).orElse(""));
                read.copies().keep(copies, by);
                assessments.create(read.sheet(), by);
                read.copies().name(copies, read.sheet().id());
                replies.create(read.sheet().id(), read.repliesBrought(), by);
                table.create(read, cameAs.orElse(null), new ImportFile("", name, sha256, who), log.head().number());
            }
            return new Taken(read.sheet().id(), records);
        });
    }

    private Import writeRecords(TravelArrival read, String name, String sha256, String who) throws IOException {
        TravelSettling settling = new TravelSettling(database, read);
        Import written = imports.write(new ImportFile(TravelArrival.PROFILE, name, sha256, who), read.records(), () -> 0,
                Set.of(), Progress.UNWATCHED);
        settling.finish();
        return written;
    }

    private Optional<String> cameAs(TravelArrival read) {
        boolean same = Organisation.idFor(database.acting().organisation(), read.cameAs()).equals(read.sheet().id());
        return same ? Optional.empty() : Optional.of(read.cameAs());
    }

    private TravelArrival read(Arrival arrival, String as) throws IOException {
        String country = arrival.about().country();
        if (!as.isEmpty() && (!as.matches(country + "-[A-Za-z0-9-]{1,30}") || Organisation.isIdOfAny(as))) {
            throw new RefusedParcelException("An assessment cannot be called " + as + "; allowed are " + country
                    + ", a hyphen and 1 to 30 letters, digits and hyphens, without a number of an organisation at the end.");
        }
        String id = Organisation.idFor(database.acting().organisation(), as.isEmpty() ? arrival.about().id() : as);
        TravelArrival read = new TravelArrival(arrival, id, assessments.find(id), replies.list(id),
                rulesets.base().source().vocabulary(), new TravelCopies(arrival, copies.limit()));
        if (!database.acting().mayWrite(List.of(arrival.about().country()))) {
            throw new OtherCountriesException(id, List.of(arrival.about().country()));
        }
        read.check();
        return read;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).call(() -> {
            try {
                return work.call();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
