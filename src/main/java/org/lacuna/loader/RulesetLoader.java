package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;

/**
 * Reads a rulesets folder: {@code schema/} and one folder for each ruleset with {@code ruleset.yaml},
 * {@code traits.yaml}, {@code instruments.yaml}, perhaps {@code vendor-states.yaml}, {@code criteria/*.yaml} and
 * {@code i18n/<language>/*.yaml}; a ruleset
 * that extends another has only what differs, see {@link OverlayLoader}.
 */
public final class RulesetLoader {

    static final String VENDOR_STATES = "vendor-states.yaml";

    private final Path folder;
    private final YamlFiles files;

    private RulesetLoader(Path folder) {
        this.folder = folder;
        this.files = new YamlFiles(folder);
    }

    /**
     * @throws FaultyFilesException with every problem of every file; what the files of a ruleset say of each other is
     *         looked at when each is right by itself
     */
    public static Rulesets load(Path folder) {
        RulesetLoader loader = new RulesetLoader(folder);
        Map<Boolean, List<Path>> folders = loader.folders().stream()
                .collect(Collectors.partitioningBy(OverlayLoader::isOverlay));
        Map<String, Optional<TranslatedRuleset>> whole = new LinkedHashMap<>();
        folders.get(false).forEach(f -> whole.put(f.getFileName().toString(), Optional.ofNullable(loader.ruleset(f))));
        List<TranslatedRuleset> rulesets = new OverlayLoader(loader.files, folders.get(true), whole).read();
        if (whole.isEmpty() && folders.get(true).isEmpty()) {
            loader.files.problem(folder,
                    "There is no ruleset here; allowed is one folder for each, with a file ruleset.yaml.");
        }
        loader.files.refuseProblems();
        return new Rulesets(rulesets);
    }

    private List<Path> folders() {
        return YamlFiles.list(folder).stream().filter(f -> Files.exists(f.resolve("ruleset.yaml"))).toList();
    }

    private TranslatedRuleset ruleset(Path home) {
        int before = files.problems();
        YamlTree head = files.read(home.resolve("ruleset.yaml"), "ruleset.schema.json");
        YamlTree traits = files.read(home.resolve("traits.yaml"), "traits.schema.json");
        YamlTree instruments = files.read(home.resolve("instruments.yaml"), "instruments.schema.json");
        YamlTree vendorStates = Files.exists(home.resolve(VENDOR_STATES))
                ? files.read(home.resolve(VENDOR_STATES), "vendor-states.schema.json")
                : YamlTree.none();
        List<YamlTree> criteria = files.readAll(home.resolve("criteria"), "criteria.schema.json");
        Map<String, List<YamlTree>> languages = languages(home.resolve("i18n"));
        if (criteria.isEmpty()) {
            files.problem(home.resolve("criteria"), "There are no criteria; allowed is one file or more.");
        }
        if (files.problems() > before) {
            return null;
        }
        if (!head.root().path("id").asText().equals(home.getFileName().toString())) {
            head.problem("/id", "The id is " + head.root().path("id").asText() + "; it must be the folder's name "
                    + home.getFileName() + ".");
        }
        References references = new References(head, traits, instruments, criteria);
        references.check();
        new VendorReferences(vendorStates, traits, instruments).check();
        if (files.problems() > before) {
            return null;
        }
        Ruleset ruleset = new RulesetReader(head.root(), traits.root(), instruments.root(), vendorStates.root(),
                criteria.stream().map(YamlTree::root).toList()).read();
        ConditionRings.find(ruleset).ifPresent(references::problem);
        Set<String> keys = TranslatedRuleset.texts(ruleset).keySet();
        return new TranslatedRuleset(ruleset,
                languages.entrySet().stream().map(l -> translation(l.getKey(), l.getValue(), keys)).toList());
    }

    private Map<String, List<YamlTree>> languages(Path i18n) {
        Map<String, List<YamlTree>> languages = new LinkedHashMap<>();
        for (Path language : YamlFiles.list(i18n)) {
            languages.put(language.getFileName().toString(), files.readAll(language, "translation.schema.json"));
        }
        return languages;
    }

    static Translation translation(String language, List<YamlTree> files, Set<String> keys) {
        Map<String, Translation.Line> lines = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (YamlTree file : files) {
            file.root().properties().forEach(e -> {
                String key = e.getKey();
                String pointer = "/" + YamlTree.escape(key);
                String first = seen.putIfAbsent(key, file.place(pointer));
                if (first != null) {
                    file.problem(pointer, "The text " + key + " is translated a second time; the first is in " + first + ".");
                }
                if (!keys.contains(key)) {
                    file.problem(pointer, "There is no text " + key + " to translate.");
                }
                lines.put(key, new Translation.Line(text(e.getValue(), "text"), text(e.getValue(), "of")));
            });
        }
        return new Translation(language, lines);
    }
}
