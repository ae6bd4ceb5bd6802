package org.lacuna.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that nobody can guess, so that a plain hash of them is enough to keep. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {
    }

    /** 256 bits for cookies and links. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** 80 bits that can be written on paper: four groups of four. */
    public static String code() {
        return String.join("-", Base32.encode(bytes(10)).split("(?<=\\G.{4})"));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What is kept of a token: SHA-256 in hexadecimal digits. */
    public static String hash(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether they are the same; it takes as long for a text that is almost right. */
    public static boolean same(String secret, String told) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /** What is kept of a code, however it is typed. */
    public static String hashOfCode(String code) {
        return hash(Base32.cleaned(code));
    }
}
