package org.lacuna.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * How the bytes of a text are to be read as letters.
 *
 * @param skip bytes of the byte order mark
 * @param guessed whether the text itself does not tell; a person should look at it
 */
record TextEncoding(Charset charset, int skip, boolean guessed) {

    private static final int SOME = 65_536;

    /**
     * @param asked empty to find it out
     * @throws UnreadableFileException if the bytes are no text, or not in the encoding asked for
     */
    static TextEncoding of(Content content, String name, Optional<String> asked) throws IOException {
        byte[] start;
        try (InputStream in = content.open()) {
            start = in.readNBytes(SOME);
        }
        TextEncoding marked = marked(start).or(() -> Optional.ofNullable(withoutMark(start)))
                .orElse(new TextEncoding(StandardCharsets.UTF_8, 0, false));
        if (asked.isPresent()) {
            Charset charset = charset(asked.get());
            TextEncoding wanted = new TextEncoding(charset, marked.charset.equals(charset) ? marked.skip : 0, false);
            refuseUnreadable(content, name, wanted);
            return wanted;
        }
        if (fault(content, marked, name) < 0) {
            return marked;
        }
        if (!marked.charset.equals(StandardCharsets.UTF_8) || marked.skip > 0) {
            refuseUnreadable(content, name, marked);
        }
        return new TextEncoding(Letters.guess(content, name), 0, true);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableFileException("The encoding " + CellText.clean(name)
                    + " is not known; allowed are UTF-8, UTF-16LE, UTF-16BE, windows-1251, windows-1252, and others that Java knows.");
        }
    }

    private static Optional<TextEncoding> marked(byte[] b) {
        if (b.length > 2 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (b.length > 1 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (b.length > 1 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return Optional.empty();
    }

    /** Blanks, digits and delimiters in UTF-16 have a zero byte, always on the same side. */
    private static TextEncoding withoutMark(byte[] b) {
        int[] zeros = new int[2];
        for (int i = 0; i < b.length; i++) {
            if (b[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (Math.min(zeros[0], zeros[1]) > 0 || Math.max(zeros[0], zeros[1]) < b.length / 50 + 1) {
            return null;
        }
        return new TextEncoding(zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, true);
    }

    private static void refuseUnreadable(Content content, String name, TextEncoding wanted) throws IOException {
        long line = fault(content, wanted, name);
        if (line >= 0) {
            throw new UnreadableFileException(name + " is not " + wanted.charset.name() + ": line " + line
                    + " has bytes that mean nothing in it. Choose another encoding.");
        }
    }

    /** @return the line with the first bytes that cannot be read; -1 if there is none */
    private static long fault(Content content, TextEncoding as, String name) throws IOException {
        if (as.charset.equals(StandardCharsets.UTF_8) && isPlain(content)) {
            return -1;
        }
        CharsetDecoder decoder = as.charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SOME);
        CharBuffer chars = CharBuffer.allocate(SOME);
        long line = 1;
        try (InputStream in = content.open()) {
            in.skipNBytes(as.skip);
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                boolean faulty = decoder.decode(bytes, chars, end).isError();
                line += lines(chars.flip(), name);
                if (faulty) {
                    return line;
                }
                chars.clear();
                bytes.compact();
            }
        }
        return -1;
    }

    /**
     * Whether it is UTF-8, found out by the fast way that texts are made of bytes. What it cannot tell it denies: lines
     * longer than it looks at, and the character that stands for what cannot be read.
     */
    private static boolean isPlain(Content content) throws IOException {
        byte[] bytes = new byte[SOME];
        int kept = 0;
        try (InputStream in = content.open()) {
            for (int read = in.readNBytes(bytes, 0, SOME); kept + read > 0; read = in.readNBytes(bytes, kept, SOME - kept)) {
                int length = kept + read;
                int end = length < SOME ? length : behindLastLine(bytes);
                String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
                if (end == 0 || text.indexOf('\uFFFD') >= 0 || text.indexOf(0) >= 0) {
                    return false;
                }
                kept = length - end;
                System.arraycopy(bytes, end, bytes, 0, kept);
            }
        }
        return true;
    }

    private static int behindLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static long lines(CharBuffer chars, String name) {
        char[] all = chars.array();
        long lines = 0;
        for (int i = 0; i < chars.limit(); i++) {
            if (all[i] == '\n') {
                lines++;
            } else if (all[i] == 0) {
                throw noText(name);
            }
        }
        return lines;
    }

    static UnreadableFileException noText(String name) {
        return new UnreadableFileException(name + " has zero bytes, as programs and pictures have; allowed is text.");
    }

    Reader reader(Content content) throws IOException {
        InputStream in = content.open();
        try {
            in.skipNBytes(skip);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), SOME);
    }
}
