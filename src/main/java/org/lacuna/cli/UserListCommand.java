package org.lacuna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints who has an account. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Prints who has an account, by organisation.")
final class UserListCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return WithDatabase.run(this::print);
    }

    private int print(Services services) {
        PrintWriter out = spec.commandLine().getOut();
        for (Organisation organisation : services.people().organisations()) {
            List<Person> people = services.people().list(organisation.id());
            out.printf("%s %s%n", organisation.id(), organisation.name().isEmpty() ? "(no name yet)" : organisation.name());
            people.forEach(p -> out.println("  " + line(p)));
        }
        out.flush();
        return Main.DONE;
    }

    private static String line(Person person) {
        List<String> grants = person.grants().stream().map(UserListCommand::text).toList();
        return person.penName() + ": " + String.join(", ", grants) + (person.secondFactor() ? "" : "; no second factor")
                + (person.disabled() ? "; disabled" : "");
    }

    private static String text(Grant grant) {
        return grant.role().code() + (grant.country().isEmpty() ? "" : " " + grant.country());
    }
}
