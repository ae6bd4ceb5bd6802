package org.lacuna.store;

/** Columns of the table of deployments. */
final class RecordColumns {

    /** What {@link StoredRecord#cells} gives. */
    static final String SOUGHT = "id, kind, granularity, place, operator, status, confidence, dataset, traits,"
            + " possible_traits, vendor_states";
    /** All that a new record is written with. */
    static final String ALL = SOUGHT + ", content, hash, import, source_table, source_line";
    static final String COUNTRY = "country, device, deployment";

    private RecordColumns() {
    }
}
