package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the log of changes. */
@ApplicationScoped
class AuditKey {

    private final KeyFile file;

    AuditKey(@ConfigProperty(name = "lacuna.home") Path home) {
        this.file = new KeyFile(home.resolve("audit.key"), "the log of changes", "nothing can be written");
    }

    /** As {@link KeyFile#read}. */
    byte[] read(boolean isFirst) {
        return file.read(isFirst);
    }
}
