package org.lacuna.store;

import java.util.UUID;

/**
 * What is known of a record on file without reading it.
 *
 * @param hash of its content
 * @param into the record that it was merged into; null = none
 */
record Kept(String id, String hash, String into, State state) {

    /**
     * How it came to be what it is.
     *
     * @param number of the import that wrote it last; null = written here
     * @param edited by a person since; imports leave it alone
     * @param mark of the change that made it so; null = as it was first imported
     */
    record State(Long number, String table, long line, boolean edited, String mark) {

        static State imported(StoredRecord record, Long number) {
            return new State(number, record.table(), record.line(), false, newMark());
        }

        State editedNow() {
            return new State(number, table, line, true, newMark());
        }

        State markedAnew() {
            return new State(number, table, line, edited, newMark());
        }

        private static String newMark() {
            return UUID.randomUUID().toString();
        }
    }

    boolean isMerged() {
        return into != null;
    }
}
