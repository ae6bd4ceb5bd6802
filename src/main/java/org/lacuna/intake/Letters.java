package org.lacuna.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * Tells Russian from French where bytes alone cannot. In windows-1251 whole words stand above byte 192, in windows-1252
 * single letters with accents do, between letters of ASCII.
 */
final class Letters {

    private static final int FIRST = 0xC0;

    private Letters() {
    }

    /** @throws UnreadableFileException if the bytes are no text at all */
    static Charset guess(Content content, String name) throws IOException {
        long together = 0;
        long alone = 0;
        byte[] bytes = new byte[65_536];
        try (InputStream in = content.open()) {
            int before = 0;
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                for (int i = 0; i < n; i++) {
                    int now = bytes[i] & 0xFF;
                    if (now == 0) {
                        throw TextEncoding.noText(name);
                    }
                    if (now >= FIRST && before >= FIRST) {
                        together++;
                    } else if (now >= FIRST && isAscii(before) || before >= FIRST && isAscii(now)) {
                        alone++;
                    }
                    before = now;
                }
            }
        }
        return Charset.forName(together > alone ? "windows-1251" : "windows-1252");
    }

    private static boolean isAscii(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
