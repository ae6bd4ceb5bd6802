package org.lacuna.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.people.PenName;
import org.lacuna.people.Person;
import org.lacuna.store.Signed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shuts an account, or opens it again. */
@Command(name = "disable", mixinStandardHelpOptions = true, description = "Shuts an account and ends its sessions; what the person has written stays.")
final class UserDisableCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "NAME", description = "pen name")
    String name;
    @Option(names = "--undo", description = "opens it again")
    boolean undo;

    @Override
    public Integer call() {
        return WithDatabase.run(this::disable);
    }

    private int disable(Services services) {
        Optional<Person> person = services.people().findByName(name);
        if (person.isEmpty()) {
            spec.commandLine().getErr().println("Nobody goes by the name " + name + ".");
            return Main.PROBLEMS;
        }
        services.people().setDisabled(person.get().id(), !undo, Signed.by(PenName.AT_MACHINE));
        spec.commandLine().getOut().println(person.get().penName() + (undo ? " may sign in again." : " is disabled."));
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
