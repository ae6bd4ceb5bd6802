package org.lacuna.store;

/**
 * By whom a change is made.
 *
 * @param who pen name; empty = nobody is signed in
 * @param reason in their words; may be empty
 */
public record Signed(String who, String reason) {

    /** What Lacuna does on its own, as at its first start. */
    public static final Signed LACUNA = new Signed("Lacuna", "");

    /** The log keeps so many letters of a reason. */
    private static final int LONGEST = 4000;

    /** @param words as they were typed; what the log cannot hold is cut off */
    public static Signed because(String who, String words) {
        String reason = words.strip();
        return new Signed(who, reason.substring(0, Math.min(reason.length(), LONGEST)));
    }

    public static Signed by(String who) {
        return new Signed(who, "");
    }
}
