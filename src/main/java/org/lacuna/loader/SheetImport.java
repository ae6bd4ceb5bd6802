package org.lacuna.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a spreadsheet changes in a rulesets folder: all of it or nothing. */
public final class SheetImport {

    private final Path folder;
    private final List<CellChange> changes;
    private final List<Problem> problems;
    private final List<SourceFile> files;

    private SheetImport(Path folder, List<CellChange> changes, List<Problem> problems, List<SourceFile> files) {
        this.folder = folder;
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
        this.files = List.copyOf(files);
    }

    /** @param problems of the spreadsheet; those that the changed files would have are added here */
    static SheetImport of(Path folder, List<CellChange> changes, List<Problem> problems, List<SourceFile> files) {
        Set<Problem> all = new LinkedHashSet<>(problems);
        if (!files.isEmpty()) {
            try {
                all.addAll(loadProblems(folder, files));
            } catch (IOException e) {
                all.add(new Problem(folder.toString(), Problem.WHOLE,
                        "The changes cannot be tried in a copy of the folder: " + e.getMessage()));
            }
        }
        return new SheetImport(folder, changes, List.copyOf(all), files);
    }

    /** In the order of the sheets. */
    public List<CellChange> changes() {
        return changes;
    }

    /** Of the spreadsheet, and of the files as they would be; nothing can be written while there is one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The folder must load with the changes, so they are made in a copy first. */
    private static List<Problem> loadProblems(Path folder, List<SourceFile> files) throws IOException {
        Path copy = Files.createTempDirectory("lacuna-rulesets-");
        try {
            FolderFiles.copy(folder, copy, file -> true);
            for (SourceFile file : files) {
                file.write(folder, copy);
            }
            VersionsLoader.load(copy, RulesetLoader.load(copy));
            return List.of();
        } catch (FaultyFilesException e) {
            return e.problems();
        } finally {
            FolderFiles.delete(copy);
        }
    }

    /**
     * Writes the changes.
     *
     * @throws FaultyFilesException if there are problems; then nothing is changed
     * @throws IOException if a file cannot be written; then all files are what they were
     */
    public void write() throws IOException {
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
        try {
            for (SourceFile file : files) {
                file.write(folder, folder);
            }
            VersionsLoader.load(folder, RulesetLoader.load(folder));
        } catch (IOException | FaultyFilesException e) {
            files.forEach(file -> restore(file, e));
            throw e;
        }
    }

    private static void restore(SourceFile file, Exception because) {
        try {
            file.restore();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
