package org.lacuna.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.imports.Reading;

/** Reads files made to fill the memory, in a machine that has 32 MB of it for everything. */
class SmallMemoryTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    @TempDir
    Path folder;

    private final Random random = new Random(1);
    private final List<String> files = new ArrayList<>();

    @Test
    void hostileFilesDoNotFillTheMemory() throws Exception {
        packed(TEXTS, "<sst>", 250_000, () -> "<si><t>" + number().repeat(20) + "</t></si>");
        packed(SHEET, "<a><sheetData><row><c><v><![CDATA[", 250_000, () -> "<" + number().repeat(20) + "/>");
        packed(SHEET, "<a><!-- ", 250_000, () -> "<" + number().repeat(20) + "/>");
        packed(SHEET, "<a b=\"", 250_000, () -> number().repeat(20) + "&gt;>");
        packed(SHEET, "<a>", 250_000, () -> "<n" + number().repeat(20) + "/>");
        packed(SHEET, "<a>", 250_000, () -> "<b>" + number().repeat(20));
        packed(SHEET, "<a><sheetData>", 60, () -> "<row>" + ("<c t=\"str\"><v>" + number().repeat(60) + "</v></c>").repeat(2000)
                + "</row>");
        text("[{\"x\":1}", 250_000, () -> ",{\"n" + number().repeat(20) + "\":{}}");
        text("a,b\n\"", 250_000, () -> number().repeat(20) + "\"\"\n");
        text("", 60, () -> ("x".repeat(400) + ",").repeat(1999) + "\n");
        text("[", 60, () -> "[\"" + number().repeat(3000) + "\",[1]],");
        assertThat(said()).containsExactly("It was read.",
                "The part " + SHEET + " has sections of CDATA, which are not read. Save it again with Excel or LibreOffice.",
                "The part " + SHEET + " is not well-formed XML.",
                "The part " + SHEET + " has a tag or a text of more than 1 MB, which is the limit.",
                "The part " + SHEET + " has more than 2,000 names of elements and attributes, which is the limit.",
                "The part " + SHEET + " is nested deeper than 100 elements, which is the limit.",
                "It was read.", "t is not well-formed JSON: line 1, column 42250009.",
                "t has a cell of more than 32,767 characters, which is the limit. Perhaps a quotation mark begins a cell and is not closed.",
                "It was read.", "t is not well-formed JSON: line 1, column 1440542.");
    }

    private String number() {
        return String.valueOf(10_000_000 + random.nextInt(10_000_000));
    }

    private void text(String start, int times, Supplier<String> more) throws IOException {
        Path file = folder.resolve("f" + files.size());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(out, start, times, more);
        }
        files.add(file.toString());
    }

    private void packed(String part, String start, int times, Supplier<String> more) throws IOException {
        Path file = folder.resolve("f" + files.size());
        Map<String, byte[]> parts = BroughtFiles.book("<row><c t=\"s\"><v>3</v></c></row>", "<si><t>x</t></si>".repeat(4));
        parts.remove(part);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            write(zip, start, times, more);
            zip.write(part.equals(TEXTS) ? "</sst>".getBytes()
                    : start.endsWith("<sheetData>") ? "</sheetData></a>".getBytes() : new byte[0]);
        }
        files.add(file.toString());
    }

    private static void write(OutputStream out, String start, int times, Supplier<String> more) throws IOException {
        out.write(start.getBytes());
        for (int i = 0; i < times; i++) {
            out.write(more.get().getBytes());
        }
    }

    private List<String> said() throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Reader.class.getName()));
        command.addAll(files);
        File said = folder.resolve("said").toFile();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(said.toPath(), StandardCharsets.UTF_8);
    }

    static final class Reader {

        private Reader() {
        }

        public static void main(String[] files) {
            for (String file : files) {
                try {
                    BroughtFile.open(Path.of(file), "t", Reading.DETECT).tables().forEach(t -> t.forEach(r -> {
                    }));
                    System.out.println("It was read.");
                } catch (UnreadableFileException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}
