package org.lacuna.loader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Ruleset;

/**
 * The files of an overlay.
 *
 * @param languages language to its files
 * @param areValid whether each is right by itself
 */
record OverlayFiles(YamlTree head, Optional<YamlTree> instruments, List<YamlTree> criteria,
        Map<String, List<YamlTree>> languages, boolean areValid) {

    /** @param head is valid */
    static OverlayFiles read(YamlFiles files, Path home, YamlTree head) {
        int before = files.problems();
        refuse(files, home.resolve("traits.yaml"), "traits");
        refuse(files, home.resolve(RulesetLoader.VENDOR_STATES), "vendor states");
        Optional<YamlTree> instruments = Optional.of(home.resolve("instruments.yaml")).filter(Files::exists)
                .map(f -> files.read(f, "overlay-instruments.schema.json"));
        List<YamlTree> criteria = files.readAll(home.resolve("criteria"), "criteria.schema.json");
        Map<String, List<YamlTree>> languages = new LinkedHashMap<>();
        for (Path language : YamlFiles.list(home.resolve("i18n"))) {
            languages.put(language.getFileName().toString(), files.readAll(language, "translation.schema.json"));
        }
        return new OverlayFiles(head, instruments, criteria, languages, files.problems() == before);
    }

    private static void refuse(YamlFiles files, Path file, String what) {
        if (Files.exists(file)) {
            files.problem(file, "A ruleset that extends another has the " + what + " of that one; take this file away.");
        }
    }

    /** What they say of each other and of the ruleset that is extended. */
    void check(Ruleset extended) {
        new OverlayReferences(extended, head, criteria).check();
        instruments.ifPresent(tree -> new OverlayInstruments(extended, tree).check());
        YamlTree nothing = YamlTree.none();
        References references = new References(head, nothing, instruments.orElse(nothing), criteria);
        OverlayPlan plan = new OverlayPlan(head.root(), extended);
        references.know(extended, id -> plan.keeps("groups", id), plan.kept()::contains);
        references.check();
    }
}
