package org.lacuna.loader;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The YAML files of a rulesets folder, held against its schemas; what is wrong with them is gathered. */
final class YamlFiles {

    private final Path folder;
    private final Schemas schemas;
    private final List<Problem> problems = new ArrayList<>();

    /** @param folder rulesets folder, with {@code schema/} */
    YamlFiles(Path folder) {
        this.folder = folder;
        this.schemas = new Schemas(folder.resolve("schema"));
    }

    int problems() {
        return problems.size();
    }

    void problem(Path file, String says) {
        problems.add(new Problem(name(file), Problem.WHOLE, says));
    }

    /** Of a file that was read elsewhere. */
    void problem(Problem found) {
        problems.add(found);
    }

    /** @throws FaultyFilesException with every problem so far, if there is one */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
    }

    /** Every file of a folder, by name. */
    List<YamlTree> readAll(Path home, String schema) {
        return list(home).stream().map(f -> read(f, schema)).toList();
    }

    /** A file that cannot be read or does not fit its schema is a problem; its tree may then be of no use. */
    YamlTree read(Path file, String schema) {
        YamlTree tree = tree(file);
        if (tree.root() != null) {
            schemas.validate(tree, schema);
        }
        return tree;
    }

    /** @return empty if the file cannot be read or does not fit its schema */
    Optional<YamlTree> findValid(Path file, String schema) {
        int before = problems();
        return Optional.of(read(file, schema)).filter(tree -> problems() == before);
    }

    /** As it is written, not held against any schema. */
    YamlTree tree(Path file) {
        String name = name(file);
        try {
            return YamlTree.read(name, Files.readString(file), problems);
        } catch (CharacterCodingException e) {
            return YamlTree.unread(name, "The file is not UTF-8; save it as UTF-8.", problems);
        } catch (NoSuchFileException e) {
            return YamlTree.unread(name, "The file is missing.", problems);
        } catch (IOException e) {
            return YamlTree.unread(name, "The file cannot be read.", problems);
        }
    }

    private String name(Path file) {
        return file.equals(folder) ? folder.toString() : folder.relativize(file).toString();
    }

    /** All but hidden ones, by name; none if there is no such folder. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new FaultyFilesException(
                    List.of(new Problem(folder.toString(), Problem.WHOLE, "The folder cannot be read.")));
        }
    }
}
