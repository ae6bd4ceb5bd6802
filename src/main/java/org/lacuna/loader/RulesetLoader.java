package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.ruleset.Ruleset;
import org.lacuna.ruleset.language.Rulesets;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Translation;

/**
 * Reads a rulesets folder: {@code schema/} and one folder for each ruleset with {@code ruleset.yaml},
 * {@code traits.yaml}, {@code instruments.yaml}, {@code criteria/*.yaml} and {@code i18n/<language>/*.yaml}.
 */
public final class RulesetLoader {

    private final Path folder;
    private final Schemas schemas;
    private final List<Problem> problems = new ArrayList<>();

    private RulesetLoader(Path folder) {
        this.folder = folder;
        this.schemas = new Schemas(folder.resolve("schema"));
    }

    /** @throws FaultyFilesException with every problem of every file */
    public static Rulesets load(Path folder) {
        RulesetLoader loader = new RulesetLoader(folder);
        List<TranslatedRuleset> rulesets = loader.folders().stream().map(loader::ruleset).toList();
        if (loader.problems.isEmpty() && rulesets.isEmpty()) {
            loader.problems.add(new Problem(folder.toString(), 1, "There is no ruleset in this folder."));
        }
        if (!loader.problems.isEmpty()) {
            throw new FaultyFilesException(loader.problems);
        }
        return new Rulesets(rulesets);
    }

    private List<Path> folders() {
        return list(folder).stream().filter(f -> Files.exists(f.resolve("ruleset.yaml"))).toList();
    }

    private TranslatedRuleset ruleset(Path home) {
        YamlTree head = read(home.resolve("ruleset.yaml"), "ruleset.schema.json");
        YamlTree traits = read(home.resolve("traits.yaml"), "traits.schema.json");
        YamlTree instruments = read(home.resolve("instruments.yaml"), "instruments.schema.json");
        List<YamlTree> criteria = list(home.resolve("criteria")).stream()
                .map(f -> read(f, "criteria.schema.json")).toList();
        if (!problems.isEmpty()) {
            return null;
        }
        if (!head.root().path("id").asText().equals(home.getFileName().toString())) {
            head.problem("/id", "The id is " + head.root().path("id").asText() + "; it must be the folder's name "
                    + home.getFileName() + ".");
        }
        new References(head, traits, instruments, criteria).check();
        if (!problems.isEmpty()) {
            return null;
        }
        Ruleset ruleset = new RulesetReader(head.root(), traits.root(), instruments.root(),
                criteria.stream().map(YamlTree::root).toList()).read();
        ConditionRings.find(ruleset).ifPresent(ring -> head.problem("", ring));
        return new TranslatedRuleset(ruleset, list(home.resolve("i18n")).stream()
                .map(language -> translation(language, TranslatedRuleset.texts(ruleset).keySet())).toList());
    }

    private Translation translation(Path language, Set<String> keys) {
        Map<String, Translation.Line> lines = new HashMap<>();
        for (Path file : list(language)) {
            YamlTree tree = read(file, "translation.schema.json");
            if (tree.root() != null) {
                tree.root().properties().forEach(e -> {
                    lines.put(e.getKey(), new Translation.Line(text(e.getValue(), "text"), text(e.getValue(), "of")));
                    if (!keys.contains(e.getKey())) {
                        tree.problem("/" + YamlTree.escape(e.getKey()), "There is no text " + e.getKey() + " to translate.");
                    }
                });
            }
        }
        return new Translation(language.getFileName().toString(), lines);
    }

    private YamlTree read(Path file, String schema) {
        String name = folder.relativize(file).toString();
        YamlTree tree = YamlTree.read(name, content(file, name), problems);
        if (tree.root() != null) {
            schemas.validate(tree, schema);
        }
        return tree;
    }

    private String content(Path file, String name) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "The file is not UTF-8."));
        } catch (IOException e) {
            problems.add(new Problem(name, 1, "The file cannot be read."));
        }
        return "{}";
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new FaultyFilesException(List.of(new Problem(folder.toString(), 1, "The folder cannot be read.")));
        }
    }
}
