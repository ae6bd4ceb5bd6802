package org.lacuna.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A valid YAML file of a ruleset, as it is and as it shall be. */
final class SourceFile {

    private final Path path;
    private final String name;
    private final boolean exists;
    private final String text;
    private final YamlTree tree;
    private final YamlEdits edits;

    private SourceFile(Path path, String name, boolean exists, String text) {
        this.path = path;
        this.name = name;
        this.exists = exists;
        this.text = text;
        this.tree = YamlTree.read(name, text, new ArrayList<>());
        this.edits = new YamlEdits(name, text);
    }

    static SourceFile read(Path folder, Path path) {
        try {
            return new SourceFile(path, folder.relativize(path).toString(), true, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceFile> readAll(Path folder, Path home) {
        return YamlFiles.list(home).stream().map(path -> read(folder, path)).toList();
    }

    /** A file of translations that is not there yet. */
    static SourceFile translations(Path folder, Path path) {
        return new SourceFile(path, folder.relativize(path).toString(), false,
                "# yaml-language-server: $schema=../../../schema/translation.schema.json\n");
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    YamlTree tree() {
        return tree;
    }

    YamlEdits edits() {
        return edits;
    }

    boolean isChanged() {
        return !edits.isEmpty();
    }

    /** Writes what shall be where the file is, or to a copy of the folder. */
    void write(Path from, Path to) throws IOException {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, edits.result().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what was there before. */
    void restore() throws IOException {
        if (exists) {
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } else {
            Files.deleteIfExists(path);
        }
    }
}
