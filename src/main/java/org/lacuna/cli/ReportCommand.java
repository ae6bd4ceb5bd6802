package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.output.Pdf.Paper;
import org.lacuna.web.PrintFormat;
import org.lacuna.web.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of one country. */
@Command(name = "report", mixinStandardHelpOptions = true, description = {
        "Writes the report of one country as PDF, or as OpenDocument text if the name of the file ends with .odt." })
final class ReportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "ISO2", description = "country, as in KG")
    String country;
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write it; what is there is replaced")
    Path out;
    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", description = "en or ru; without it, en")
    String language;
    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", description = "a4 or letter; without it, a4")
    String paper;

    @Override
    public Integer call() {
        if (!Reader.LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(), "There is no report in " + language + "; allowed is "
                    + String.join(", ", Reader.LANGUAGES) + ".");
        }
        Paper sheet = Paper.find(paper).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "There is no paper " + paper + "; allowed is a4, letter."));
        return WithDatabase.run(services -> write(services, sheet));
    }

    private int write(Services services, Paper sheet) {
        Optional<byte[]> report = services.reportPdf().find(PrintFormat.of(out), country, language, sheet);
        if (report.isEmpty()) {
            return refuse("There is nothing on file about " + country + ".");
        }
        try {
            Files.write(out, report.get());
            return Main.DONE;
        } catch (IOException e) {
            return refuse(out + " cannot be written.");
        }
    }

    private int refuse(String says) {
        spec.commandLine().getErr().println(says);
        return Main.PROBLEMS;
    }
}
