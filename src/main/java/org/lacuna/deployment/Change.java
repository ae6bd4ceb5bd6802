package org.lacuna.deployment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One step in the history of a record.
 *
 * @param who may be empty
 * @param reason in the words of whoever changed it; may be empty
 * @param importNumber the import that changed it or was undone; empty for changes by hand
 * @param other the other record of a merge; else empty
 * @param before empty = was not on file
 * @param after empty = is not on file any more
 */
public record Change(OffsetDateTime at, ChangeKind kind, String who, String reason, OptionalLong importNumber, String other,
        Optional<Deployment> before, Optional<Deployment> after) {

    /** What differs; empty if the record came, went or was merged as it is. */
    public List<FieldChange> fields() {
        return before.isEmpty() || after.isEmpty() ? List.of() : Changes.between(before.get(), after.get());
    }
}
