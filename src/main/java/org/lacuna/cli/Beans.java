package org.lacuna.cli;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.loader.CasesLoader;
import org.lacuna.loader.ImportsLoader;
import org.lacuna.loader.RulesetFiles;
import org.lacuna.loader.RulesetLoader;
import org.lacuna.loader.VersionsLoader;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.Versions;

/** What the whole application shares. */
@ApplicationScoped
public class Beans {

    private static Rulesets loaded;
    private static Versions versions;

    /** Read once, before anything else starts, so that a mistake in them is all that a person sees. */
    static synchronized Rulesets rulesets(Path folder) {
        if (loaded == null) {
            loaded = RulesetLoader.load(folder);
        }
        return loaded;
    }

    /** Read once, like rulesets. */
    static synchronized Versions versions(Path folder) {
        if (versions == null) {
            versions = VersionsLoader.load(folder, rulesets(folder));
        }
        return versions;
    }

    @Produces
    @Singleton
    Versions versions() {
        return versions(Settings.rulesets());
    }

    @Produces
    @Singleton
    Rulesets rulesets() {
        return rulesets(Settings.rulesets());
    }

    @Produces
    @Singleton
    CasesLoader cases() {
        return new CasesLoader(Settings.rulesets());
    }

    @Produces
    @Singleton
    RulesetFiles rulesetFiles() {
        return new RulesetFiles(Settings.rulesets());
    }

    @Produces
    @Singleton
    ImportProfiles importProfiles(Rulesets rulesets) {
        return ImportsLoader.load(Settings.rulesets(), rulesets.base().source().vocabulary());
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
