package org.lacuna.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.ruleset.Vocabulary;

class ImportsLoaderTest {

    private static final Vocabulary WORDS = RulesetLoader.load(Folders.RULESETS).base().source().vocabulary();

    @Test
    void theShippedProfilesAreRight() {
        ImportProfiles profiles = ImportsLoader.load(Folders.RULESETS, WORDS);
        assertThat(profiles.all()).extracting(ImportProfile::id).containsExactly("aiddata", "aigs", "aspi", "eff-atlas",
                "lacuna", "ocds", "osm", "surfshark", "unctad");
    }
}
