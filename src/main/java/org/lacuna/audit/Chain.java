package org.lacuna.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties each entry to all before it: its link is HMAC-SHA256 (RFC 2104) over the link before and the entry. Who can write to
 * the log but has not the key cannot change, add, remove or reorder entries without a break; who has both can only be found
 * out by a link that was printed before.
 */
public final class Chain {

    /** The link before the first entry. */
    public static final String START = "0".repeat(64);
    /** Of the key, in bytes. */
    public static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key has not {@value #KEY_BYTES} bytes */
    public Chain(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("The key of the log has " + key.length + " bytes; it must have " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** @return 64 lower-case hexadecimal digits */
    public String link(String before, Entry entry) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((before + entry.text()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
