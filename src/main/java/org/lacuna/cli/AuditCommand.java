package org.lacuna.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.audit.ChainCheck.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The log of changes. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "The log of changes.", subcommands = AuditCommand.Verify.class)
final class AuditCommand {

    private AuditCommand() {
    }

    /** Goes along the log and says whether anything of it was changed, taken out or put in. */
    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Says whether anything of the log was changed, taken out or put in.")
    static final class Verify implements Callable<Integer> {

        @Spec
        CommandSpec spec;
        @Option(names = "--head", paramLabel = "HEAD", description = "a head that a report printed: the log must go through it")
        String head;

        @Override
        public Integer call() {
            Optional<Head> printed = Optional.ofNullable(head)
                    .map(text -> Head.of(text).orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "The head " + text + " is none; it is a number, a dash and 64 digits or letters a to f.")));
            return WithDatabase.run(services -> verify(services, printed));
        }

        private int verify(Services services, Optional<Head> printed) {
            Optional<String> fault = services.log().check(printed);
            if (fault.isPresent()) {
                spec.commandLine().getErr().println(fault.get());
                return Main.PROBLEMS;
            }
            spec.commandLine().getOut().println("The log is sound. Its head is " + services.log().head() + ".");
            return Main.DONE;
        }
    }
}
