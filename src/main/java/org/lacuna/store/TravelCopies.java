package org.lacuna.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.store.CopyStore.Kept;
import org.lacuna.travel.Arrival;
import org.lacuna.travel.Arrival.Listed;
import org.lacuna.travel.Parcel;
import org.lacuna.travel.RefusedParcelException;

/** Copies of documents that came with an assessment. Whether they may be passed on does not travel: each publisher decides. */
final class TravelCopies {

    private static final int LONGEST_WHO = 200;

    /**
     * A copy as it travels.
     *
     * @param type media type
     * @param at when it was kept, UTC
     * @param who pen name
     */
    record Line(String sha256, long bytes, String type, String name, String at, String who) {

        static Line of(Kept kept) {
            return new Line(kept.copy().sha256(), kept.copy().bytes(), kept.copy().kind().code(), kept.name(),
                    kept.at().toInstant().toString(), kept.who());
        }

        Optional<Kept> kept() {
            try {
                return CopyKind.find(type).filter(kind -> !name.isEmpty() && name.length() <= CopyStore.MOST_NAME
                        && who.length() <= LONGEST_WHO).map(kind -> new Kept(new KeptCopy(sha256, bytes, kind), name,
                                OffsetDateTime.ofInstant(Instant.parse(at), ZoneOffset.UTC), who, false));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private final Arrival arrival;
    private final long limit;
    private final Map<String, Kept> copies = new LinkedHashMap<>();

    /** @param limit of one copy here, in bytes */
    TravelCopies(Arrival arrival, long limit) {
        this.arrival = arrival;
        this.limit = limit;
    }

    static String write(List<Kept> copies) {
        return copies.stream().map(kept -> DeploymentJson.writeWhole(Line.of(kept)) + "\n").collect(Collectors.joining());
    }

    /** Holds what is told of copies against the files and the answers. */
    void check(List<Answer> answers) throws IOException {
        if (arrival.has(Parcel.COPIES)) {
            try (TravelLines lines = new TravelLines(arrival, Parcel.COPIES)) {
                while (lines.hasNext()) {
                    Kept kept = read(lines);
                    if (copies.put(kept.copy().sha256(), kept) != null) {
                        throw lines.wrong("There is a copy " + kept.copy().sha256() + " before.");
                    }
                }
            }
        }
        for (Listed part : arrival.parts()) {
            if (part.isCopy()) {
                check(part);
            }
        }
        answers.forEach(answer -> answer.copies().stream().filter(copy -> copies.get(copy.sha256()) == null
                || !copies.get(copy.sha256()).copy().equals(copy)).findFirst().ifPresent(copy -> {
                    throw new RefusedParcelException("The answer to " + answer.criterion() + " names the copy "
                            + copy.sha256() + ", which is not in the zip as it says.");
                }));
        copies.keySet().stream().filter(hash -> !arrival.has(Parcel.COPY + hash)).findFirst().ifPresent(hash -> {
            throw new RefusedParcelException(Parcel.COPIES + " tells of the copy " + hash + ", which is not in the zip.");
        });
    }

    private static Kept read(TravelLines lines) {
        try {
            Line line = DeploymentJson.readWhole(lines.next(), Line.class);
            Optional<Kept> kept = line == null ? Optional.empty() : line.kept();
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (UncheckedIOException e) {
            // said below
        }
        throw lines.wrong("This tells of no copy.");
    }

    private void check(Listed part) {
        String hash = part.name().substring(Parcel.COPY.length());
        Kept told = copies.get(hash);
        if (told == null || told.copy().bytes() != part.bytes()
                || !told.copy().kind().code().equals(arrival.copies().get(hash))) {
            throw new RefusedParcelException(part.name() + " is not as " + Parcel.COPIES + " tells.");
        }
        if (part.bytes() > limit) {
            throw new RefusedParcelException(part.name() + " has " + part.bytes() + " bytes; copies that are kept here have at"
                    + " most " + limit + ".");
        }
    }

    /** Before the answers that name them. */
    void keep(CopyStore store, Signed by) throws IOException {
        for (Kept kept : copies.values()) {
            store.keep(kept, () -> arrival.opener().open(Parcel.COPY + kept.copy().sha256()), by);
        }
    }

    /** Behind the assessment, whose history may name more than its answers do. */
    void name(CopyStore store, String assessment) {
        copies.keySet().forEach(hash -> store.name(assessment, hash));
    }
}
