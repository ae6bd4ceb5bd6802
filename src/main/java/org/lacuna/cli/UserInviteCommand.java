package org.lacuna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lacuna.access.Secrets;
import org.lacuna.people.Grant;
import org.lacuna.people.Organisation;
import org.lacuna.people.Role;
import org.lacuna.people.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a link by which one person gets an account. */
@Command(name = "invite", mixinStandardHelpOptions = true, description = "Prints a link by which one person gets an account, within three days.")
final class UserInviteCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--role", split = ",", paramLabel = "ROLE", description = "reader, assessor, reviewer, publisher, administrator; without it, administrator")
    List<String> roles = List.of("administrator");
    @Option(names = "--country", split = ",", paramLabel = "ISO2", description = "for these countries only, as in KZ,KG")
    List<String> countries = List.of();
    @Option(names = "--organisation", paramLabel = "NUMBER", description = "as user list prints it; without it, 1")
    String organisation = Organisation.FIRST;
    @Option(names = "--new-organisation", paramLabel = "NAME", description = "into a new organisation, which sees nothing of the others")
    String name;

    @Override
    public Integer call() {
        Set<Role> wanted = new TreeSet<>();
        roles.forEach(r -> wanted.add(Role.find(r).orElseThrow(() -> wrong("There is no role " + r
                + "; allowed is reader, assessor, reviewer, publisher, administrator."))));
        Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        countries.stream().filter(c -> !known.contains(c)).findFirst().ifPresent(c -> {
            throw wrong("There is no country " + c + "; allowed are ISO 3166-1 codes of two letters, as in KG.");
        });
        if (name != null && (name.isBlank() || name.length() > Organisation.LONGEST_NAME)) {
            throw wrong("The name of an organisation has 1 to " + Organisation.LONGEST_NAME + " letters.");
        }
        List<Grant> grants = new ArrayList<>(Grant.of(wanted, new TreeSet<>(countries)));
        return WithDatabase.run(services -> invite(services, grants));
    }

    private ParameterException wrong(String says) {
        return new ParameterException(spec.commandLine(), says);
    }

    private Organisation begin(Services services) {
        Organisation organisation = services.people().createOrganisation(name.strip());
        services.starter().give(organisation.id());
        return organisation;
    }

    private int invite(Services services, List<Grant> grants) {
        Optional<Organisation> into = name == null ? services.people().findOrganisation(organisation)
                : Optional.of(begin(services));
        if (into.isEmpty()) {
            spec.commandLine().getErr().println("There is no organisation " + organisation + ".");
            return Main.PROBLEMS;
        }
        String token = Secrets.token();
        services.tickets().keep(Secrets.hash(token),
                new Ticket(Ticket.Kind.INVITATION, into.get().id(), Optional.empty(), grants));
        spec.commandLine().getOut().println("Once, within three days, on the address of this server: /invitations/" + token);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
