package org.lacuna.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of passphrases: Argon2id with 19 MiB and two passes, the least that the OWASP password storage cheat sheet
 * allows; some 40 ms. (bcrypt would stop at 72 bytes, which are 36 Cyrillic letters.)
 */
public final class Passphrases {

    private static final int KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String FORM = "argon2id$" + KIB + "$" + PASSES;
    /** Of nobody's: checked where there is no account, so that this takes the same time. */
    private static final String NOBODYS = hash(Secrets.token());
    /** Each takes 19 MiB. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private Passphrases() {
    }

    public static String hash(String passphrase) {
        byte[] salt = Secrets.bytes(SALT_BYTES);
        return FORM + "$" + text(salt) + "$" + text(argon2(passphrase, salt));
    }

    /** @param hash what has been kept; empty if there is no such account, which takes the same time */
    public static boolean matches(String passphrase, String hash) {
        String[] parts = (hash.isEmpty() ? NOBODYS : hash).split("\\$");
        AT_ONCE.acquireUninterruptibly();
        try {
            return MessageDigest.isEqual(argon2(passphrase, bytes(parts[3])), bytes(parts[4])) && !hash.isEmpty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] argon2(String passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withMemoryAsKB(KIB).withIterations(PASSES)
                .withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[HASH_BYTES];
        // Keyboards differ in how they compose the same letter.
        generator.generateBytes(Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
