package org.lacuna.audit;

import java.util.Optional;

/** Goes along a log and finds the first break. */
public final class ChainCheck {

    /** Where the log ends: the number of its last entry and its link. Reports print it. */
    public record Head(long number, String link) {

        public static final Head NONE = new Head(0, Chain.START);

        /** As reports print it, as in {@code 12-5f2c…}. */
        @Override
        public String toString() {
            return number + "-" + link;
        }

        /** @return empty if the text is no head */
        public static Optional<Head> of(String text) {
            return text.matches("[0-9]{1,18}-[0-9a-f]{64}")
                    ? Optional.of(new Head(Long.parseLong(text.substring(0, text.indexOf('-'))),
                            text.substring(text.indexOf('-') + 1)))
                    : Optional.empty();
        }
    }

    private final Chain chain;
    private final Optional<Head> printed;
    private Head head = Head.NONE;
    private boolean met;
    private Optional<String> fault = Optional.empty();

    /** @param printed a head that was printed once, and through which the log must go */
    public ChainCheck(Chain chain, Optional<Head> printed) {
        this.chain = chain;
        this.printed = printed;
        this.met = printed.filter(p -> !p.equals(Head.NONE)).isEmpty();
    }

    /** The next entry with its link, in the order of their numbers. */
    public void next(Entry entry, String link) {
        if (fault.isPresent()) {
            return;
        }
        if (entry.number() != head.number() + 1) {
            fault = Optional.of("Entry " + (head.number() + 1) + " is missing; the next is " + entry.number() + ".");
        } else if (!chain.link(head.link(), entry).equals(link)) {
            fault = Optional.of("Entry " + entry.number() + " or its link was changed.");
        } else {
            head = new Head(entry.number(), link);
            met |= printed.filter(head::equals).isPresent();
        }
    }

    /**
     * Behind the last entry.
     *
     * @param kept the head that is kept beside the log
     * @return what is wrong, or empty if nothing is
     */
    public Optional<String> fault(Head kept) {
        if (fault.isEmpty() && !kept.equals(head)) {
            return Optional
                    .of("The log ends with entry " + head.number() + "; it should end with entry " + kept.number() + ".");
        }
        if (fault.isEmpty() && !met) {
            return Optional.of("The printed head of entry " + printed.orElseThrow().number()
                    + " is none of this log: entries before it were removed or written anew.");
        }
        return fault;
    }

    /** How far the log was sound. */
    public Head head() {
        return head;
    }
}
