package org.lacuna.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.data.CountryData;
import org.lacuna.output.CountryPackage;
import org.lacuna.output.CountryWorkbook;
import org.lacuna.report.CountryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the answers, numbers and records of one country as a file. */
@Command(name = "data", mixinStandardHelpOptions = true, description = "Writes the answers, numbers and records of one country as a file.")
final class DataCommand implements Callable<Integer> {

    private static final String ZIP = ".zip";
    private static final String XLSX = ".xlsx";

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "ISO2", description = "country, as in KG")
    String country;
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "file that is not there yet: .zip (CSV with a Data Package) or .xlsx")
    Path file;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ZIP) && !name.endsWith(XLSX)) {
            throw new ParameterException(spec.commandLine(),
                    "The file is " + name + "; allowed is " + ZIP + " or " + XLSX + ".");
        }
        NewFile.check(spec, file);
        return WithDatabase.run(this::write);
    }

    private int write(Services services) {
        Optional<CountryResult> result = services.reports().result(country);
        if (result.isEmpty()) {
            return refuse("There is nothing on file about " + country + ".");
        }
        CountryData data = CountryData.of(result.get());
        Optional<String> problem = NewFile.write(file, out -> write(data, out));
        if (problem.isPresent()) {
            return refuse(problem.get());
        }
        spec.commandLine().getOut().printf("%s is written. Records left out, since their licence forbids passing them on: %d. "
                + "Draft, not reviewed by a lawyer.%n", file, data.leftOut());
        return Main.DONE;
    }

    private void write(CountryData data, OutputStream out) throws IOException {
        if (file.toString().endsWith(ZIP)) {
            new CountryPackage(data).write(out);
        } else {
            CountryWorkbook.write(data, out);
        }
    }

    private int refuse(String says) {
        spec.commandLine().getErr().println(says);
        return Main.PROBLEMS;
    }
}
