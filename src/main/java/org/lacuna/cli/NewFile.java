package org.lacuna.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that a command writes, and that is not there yet. */
final class NewFile {

    /** What is in it. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private NewFile() {
    }

    /** @throws ParameterException if it is there */
    static void check(CommandSpec spec, Path file) {
        if (Files.exists(file)) {
            throw new ParameterException(spec.commandLine(),
                    "There is a file " + file + " already, perhaps with somebody's work; name another.");
        }
    }

    /** @return why it is not written; empty if it is */
    static Optional<String> write(Path file, Content content) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.write(out);
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.of("There is no folder for " + file + ".");
        } catch (IOException e) {
            return Optional.of(file + ": The file cannot be written.");
        }
    }
}
