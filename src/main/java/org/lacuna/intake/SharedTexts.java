package org.lacuna.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** The texts of a workbook, which its cells only number. Kept on disk, for they may be most of the file. */
final class SharedTexts implements Closeable {

    private static final int WINDOW = 8192;
    private static final int KEPT = 4096;
    private static final int KEPT_CHARACTERS = 128;

    private final Path file;
    private final String part;
    private int[] starts = new int[1024];
    private int size;
    private RandomAccessFile bytes;
    private final byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;
    private final String[] kept = new String[KEPT];
    private final int[] keptAt = new int[KEPT];

    private SharedTexts(Path file, String part) {
        this.file = file;
        this.part = part;
        Arrays.fill(keptAt, -1);
    }

    static SharedTexts none() {
        return new SharedTexts(null, "");
    }

    static SharedTexts read(Packed zip, String part) throws IOException {
        SharedTexts texts = new SharedTexts(Files.createTempFile("lacuna", ".texts"), part);
        try {
            texts.write(zip);
            texts.bytes = new RandomAccessFile(texts.file.toFile(), "r");
            return texts;
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void write(Packed zip) throws IOException {
        try (SafeXml xml = new SafeXml(zip.open(part), part);
                OutputStream disk = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(disk, WINDOW))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    start(out.size());
                    out.write(CellText.clean(XlsxText.read(xml, "si", part)).getBytes(StandardCharsets.UTF_8));
                }
            }
            start(out.size());
        }
    }

    private void start(int at) {
        if (size > Limits.SHARED_TEXTS) {
            throw new UnreadableFileException("The part " + part + " has more than "
                    + Limits.number(Limits.SHARED_TEXTS) + " texts, which is the limit.");
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = at;
    }

    /** @throws UnreadableFileException if there is no such text */
    String get(int number) throws IOException {
        if (number < 0 || number >= size - 1) {
            throw Packed.damaged();
        }
        int slot = number % KEPT;
        if (keptAt[slot] == number) {
            return kept[slot];
        }
        String text = load(starts[number], starts[number + 1] - starts[number]);
        if (text.length() <= KEPT_CHARACTERS) {
            keptAt[slot] = number;
            kept[slot] = text;
        }
        return text;
    }

    private String load(int start, int length) throws IOException {
        if (length > WINDOW) {
            byte[] all = new byte[length];
            bytes.seek(start);
            bytes.readFully(all);
            return new String(all, StandardCharsets.UTF_8);
        }
        if (start < windowStart || start + length > windowStart + windowLength) {
            bytes.seek(start);
            windowStart = start;
            windowLength = Math.max(0, bytes.read(window));
        }
        return new String(window, (int) (start - windowStart), length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
