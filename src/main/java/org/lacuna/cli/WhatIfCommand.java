package org.lacuna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.assessment.Bill;
import org.lacuna.loader.BillLoader;
import org.lacuna.loader.FaultyFilesException;
import org.lacuna.report.bill.BillReport;
import org.lacuna.ruleset.language.TranslatedRuleset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a bill would make of one country. Keeps nothing of it. */
@Command(name = "what-if", mixinStandardHelpOptions = true, description = "Prints the coverage of one country with and without a bill. Keeps nothing.")
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(index = "0", paramLabel = "ISO2", description = "country, as in KG")
    String country;
    @Parameters(index = "1", paramLabel = "FILE.yaml", description = "the bill, as rulesets/schema/bill.schema.json has it")
    Path file;
    @Option(names = "--json", description = "everything, with all that is needed to work it out again")
    boolean json;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + " that can be read.");
        }
        return WithDatabase.run(this::print);
    }

    private int print(Services services) {
        Optional<TranslatedRuleset> ruleset = services.reports().ruleset(country);
        if (ruleset.isEmpty()) {
            spec.commandLine().getErr().println("There is nothing on file about " + country + ".");
            return Main.PROBLEMS;
        }
        try {
            print(services, services.reports().bill(read(ruleset.get()), "en").orElseThrow());
            return Main.DONE;
        } catch (FaultyFilesException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.PROBLEMS;
        } catch (CharacterCodingException e) {
            spec.commandLine().getErr().println(file + ": The file is not UTF-8; save it as UTF-8.");
            return Main.PROBLEMS;
        } catch (IOException e) {
            spec.commandLine().getErr().println(file + ": The file cannot be read.");
            return Main.PROBLEMS;
        }
    }

    private Bill read(TranslatedRuleset ruleset) throws IOException {
        return new BillLoader(Settings.rulesets()).read(file.toString(), Files.readString(file), country, ruleset.source());
    }

    private void print(Services services, BillReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? services.json().write(report) : BillText.of(report));
        out.flush();
    }
}
