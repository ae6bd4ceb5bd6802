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

    public static Signed by(String who) {
        return new Signed(who, "");
    }
}
