package org.lacuna.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lacuna.loader.RulesetsFolder;

/** Settings that are needed before anything has started. */
final class Settings {

    private Settings() {
    }

    static Optional<String> find(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }

    static Path rulesets() {
        return RulesetsFolder.find(find("lacuna.rulesets"));
    }
}
