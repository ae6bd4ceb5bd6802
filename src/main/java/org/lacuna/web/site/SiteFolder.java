package org.lacuna.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.loader.FolderFiles;
import org.lacuna.ruleset.Fingerprint;

/** The folder of a site. It is written beside the place where it shall stand, and moved there when it is whole. */
final class SiteFolder {

    static final String SUMS = "SHA256SUMS";
    private static final String ABOUT = "ABOUT.txt";
    private static final String WORDS = """
            This site was written by Lacuna. Open index.html.
            Whether every file is what was written, "sha256sum -c SHA256SUMS" tells in this folder.
            Lacuna replaces this folder as a whole; put nothing of yours into it.
            """;

    private final Path place;
    private final Path draft;

    /** @param place where it shall stand */
    SiteFolder(Path place) throws IOException {
        this.place = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath().normalize();
        Path beside = this.place.getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            throw new SiteRefusedException("There is no folder for " + place + ".");
        }
        why(this.place).ifPresent(says -> {
            throw new SiteRefusedException(says);
        });
        draft = Files.createTempDirectory(beside, ".lacuna-site-");
    }

    /** @return why what stands there must not be replaced; empty if it may */
    private static Optional<String> why(Path place) throws IOException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(place)) {
            return Optional.of(place + " is a file; name a folder.");
        }
        List<String> files = files(place);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        boolean written = files.contains(SUMS) && files.contains(ABOUT)
                && Files.readString(place.resolve(ABOUT)).startsWith(WORDS.lines().findFirst().orElseThrow());
        if (!written) {
            return Optional.of(place + " is not empty, and Lacuna has not written it; name another folder.");
        }
        Set<String> known = Files.readAllLines(place.resolve(SUMS)).stream().filter(l -> l.length() > 66)
                .map(l -> l.substring(66)).collect(Collectors.toSet());
        return files.stream().filter(f -> !f.equals(SUMS) && !known.contains(f)).findFirst()
                .map(f -> place + " holds " + f + ", which Lacuna has not written; take it elsewhere first.");
    }

    void write(String file, byte[] content) throws IOException {
        Path to = draft.resolve(file);
        Files.createDirectories(to.getParent());
        Files.write(to, content);
    }

    String read(String file) throws IOException {
        return Files.readString(draft.resolve(file));
    }

    /** @return how many files there are */
    int finish() throws IOException {
        write(ABOUT, WORDS.getBytes(StandardCharsets.UTF_8));
        StringBuilder sums = new StringBuilder();
        List<String> files = files(draft);
        for (String file : files) {
            sums.append(Fingerprint.ofBytes(Files.readAllBytes(draft.resolve(file)))).append("  ").append(file).append('\n');
        }
        write(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        readable();
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(draft, place);
        FolderFiles.delete(old);
        return files.size() + 1;
    }

    /** A folder made for a while is for its maker alone. */
    private void readable() throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Nothing is left of it, unless it is finished. */
    void drop() throws IOException {
        FolderFiles.delete(draft);
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !Files.isDirectory(f)).map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted()
                    .toList();
        }
    }
}
