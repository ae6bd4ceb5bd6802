package org.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DataCommandTest {

    @TempDir
    Path folder;

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(wrong("kz.ods")).startsWith("The file is kz.ods; allowed is .zip or .xlsx.");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("kz.zip"), "work");

        assertThat(wrong("kz.zip"))
                .startsWith("There is a file " + file + " already, perhaps with somebody's work; name another.");
        assertThat(file).hasContent("work");
    }

    private String wrong(String name) {
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new DataCommand()).setErr(new PrintWriter(err)).execute("KZ", "--out",
                folder.resolve(name).toString());
        assertThat(exit).isEqualTo(Main.WRONG_USE);
        return err.toString();
    }
}
