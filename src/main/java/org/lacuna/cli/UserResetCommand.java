package org.lacuna.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lacuna.access.Secrets;
import org.lacuna.people.Person;
import org.lacuna.people.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a code by which a person sets a new passphrase. */
@Command(name = "reset", mixinStandardHelpOptions = true, description = "Prints a code by which a person sets a new passphrase, within 60 minutes.")
final class UserResetCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "NAME", description = "pen name")
    String name;
    @Option(names = "--second-factor", description = "also takes the second factor away, for whoever has lost it and its recovery codes")
    boolean factor;

    @Override
    public Integer call() {
        return WithDatabase.run(this::reset);
    }

    private int reset(Services services) {
        Optional<Person> person = services.people().findByName(name);
        if (person.isEmpty()) {
            spec.commandLine().getErr().println("Nobody goes by the name " + name + ".");
            return Main.PROBLEMS;
        }
        long id = person.get().id();
        String code = Secrets.code();
        services.tickets().keep(Secrets.hashOfCode(code),
                new Ticket(Ticket.Kind.RESET, person.get().organisation(), Optional.of(id), List.of()));
        if (factor) {
            services.people().setSecondFactor(id, "", 0, Set.of());
        }
        spec.commandLine().getOut().println("Once, within 60 minutes, on the page /reset: " + code);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
