package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lacuna.people.Acting;
import org.lacuna.people.Organisation;

/**
 * Where files of the organisation lie that the program acts for: those of the first in the home folder, where they lay
 * before there were others, those of each other in a folder of its own.
 */
@ApplicationScoped
public class OwnFolder {

    private final Path home;
    private final Acting acting;

    OwnFolder(@ConfigProperty(name = "lacuna.home") Path home, Acting acting) {
        this.home = home;
        this.acting = acting;
    }

    /** @param name as in {@code uploads}; the folder need not be there yet */
    public Path find(String name) {
        String organisation = acting.organisation();
        return organisation.equals(Organisation.FIRST) ? home.resolve(name)
                : home.resolve("organisations").resolve(organisation).resolve(name);
    }
}
