package org.lacuna.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Secrets of second factors as the database keeps them: sealed (AES-256-GCM) with a key outside it, each for one person alone,
 * so that whoever has only the database can neither make codes nor put their own secret in another's place.
 */
@ApplicationScoped
@Transactional
public class SealedSecrets {

    private static final String SEALED = "1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile key;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(@ConfigProperty(name = "lacuna.home") Path home) {
        this.key = new KeyFile(home.resolve("factors.key"), "second factors", "nobody who has one can sign in");
    }

    void start(@Observes StartupEvent event) {
        takeOver();
    }

    /** Seals those that were kept before any were sealed. */
    public void takeOver() {
        List<PersonRow> plain = PersonRow.list("secret <> '' and secret not like ?1", SEALED + "%");
        plain.forEach(row -> row.secret = seal(row.id, row.secret));
    }

    String seal(long person, String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        boolean isFirst = PersonRow.count("secret like ?1", SEALED + "%") == 0;
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key.read(isFirst), person, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return SEALED + Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    }

    /** @throws IllegalStateException if the key is lost, or the secret is not this person's */
    String open(long person, String kept) {
        if (!kept.startsWith(SEALED)) {
            return kept;
        }
        byte[] all = Base64.getDecoder().decode(kept.substring(SEALED.length()));
        return new String(run(Cipher.DECRYPT_MODE, key.read(false), person, Arrays.copyOf(all, NONCE),
                Arrays.copyOfRange(all, NONCE, all.length)), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] with, long person, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(with, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("person " + person).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of person " + person + " was not sealed for them with this key", e);
        }
    }
}
