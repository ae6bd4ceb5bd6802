package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lacuna.web.site.SiteRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes reports, comparisons, method and data as plain files. */
@Command(name = "site", mixinStandardHelpOptions = true, description = "Writes reports, comparisons, method and data as plain files that can be hosted anywhere.")
final class SiteCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder that is not there, is empty, or was written by this command")
    Path folder;
    @Option(names = "--drafts", description = "what members read, drafts marked as drafts, in place of what is published")
    boolean drafts;

    @Override
    public Integer call() {
        return WithDatabase.runWithOwnPages(this::write);
    }

    private int write(Services services) {
        try {
            int files = services.site().write(folder, drafts);
            spec.commandLine().getOut().printf("%s is written, %d files. Open index.html.%s%n", folder, files,
                    drafts ? " Drafts, not reviewed by a lawyer." : "");
            return Main.DONE;
        } catch (SiteRefusedException e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (IOException e) {
            spec.commandLine().getErr().println(folder + " cannot be written: " + e.getMessage());
        }
        return Main.PROBLEMS;
    }
}
