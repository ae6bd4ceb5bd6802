package org.lacuna.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes that change every 30 seconds, as authenticator apps show them (RFC 6238). */
public final class Totp {

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;

    private Totp() {
    }

    /** A new secret in base 32. */
    public static String secret() {
        return Base32.encode(Secrets.bytes(SECRET_BYTES));
    }

    /**
     * The step of time that a code is of. One step of the clock either way is forgiven.
     *
     * @param used the last step a code has been used of; that code and older ones are refused
     */
    public static OptionalLong step(String secret, String code, Instant now, long used) {
        String typed = code.replaceAll("[\\s-]", "");
        long step = stepOf(now);
        return LongStream.rangeClosed(step - 1, step + 1).filter(s -> s > used)
                .filter(s -> code(secret, s).equals(typed)).findFirst();
    }

    /** The code of a moment. */
    public static String code(String secret, Instant now) {
        return code(secret, stepOf(now));
    }

    private static long stepOf(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    private static String code(String secret, long step) {
        return code(Base32.decode(secret), step, "HmacSHA1", DIGITS);
    }

    static String code(byte[] secret, long step, String algorithm, int digits) {
        byte[] hash = hash(secret, step, algorithm);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
    }

    private static byte[] hash(byte[] secret, long step, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
