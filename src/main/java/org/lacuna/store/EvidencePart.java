package org.lacuna.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.lacuna.assessment.CopyKind;
import org.lacuna.assessment.Evidence;
import org.lacuna.assessment.KeptCopy;

/** One rule an answer rests on. */
@Embeddable
class EvidencePart {

    String instrument;
    String provision;
    @Column(length = Lengths.TEXT)
    String quotation;
    @Column(length = Lengths.TEXT)
    String translation;
    String link;
    LocalDate dateRead;
    boolean draft;
    LocalDate inForceFrom;
    LocalDate inForceTo;
    @Column(length = Lengths.TEXT)
    String note;
    /** Null with the two behind it: no copy is kept. */
    String copySha256;
    Long copyBytes;
    String copyType;

    static EvidencePart of(Evidence evidence) {
        EvidencePart part = new EvidencePart();
        part.instrument = evidence.instrument();
        part.provision = evidence.provision();
        part.quotation = evidence.quotation();
        part.translation = evidence.translation();
        part.link = evidence.link();
        part.dateRead = evidence.read().orElse(null);
        part.draft = evidence.draft();
        part.inForceFrom = evidence.inForceFrom().orElse(null);
        part.inForceTo = evidence.inForceTo().orElse(null);
        part.note = evidence.note();
        evidence.copy().ifPresent(copy -> {
            part.copySha256 = copy.sha256();
            part.copyBytes = copy.bytes();
            part.copyType = copy.kind().code();
        });
        return part;
    }

    Evidence evidence() {
        return new Evidence(instrument, provision, quotation, translation, link, Optional.ofNullable(dateRead), draft,
                Optional.ofNullable(inForceFrom), Optional.ofNullable(inForceTo), note, copy());
    }

    private Optional<KeptCopy> copy() {
        return Optional.ofNullable(copySha256)
                .map(sha256 -> new KeptCopy(sha256, copyBytes, CopyKind.find(copyType).orElseThrow()));
    }
}
