package org.lacuna.loader;

import static org.lacuna.loader.Nodes.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * @throws FaultyFilesException with every problem of every file; what the files of a ruleset say of each other is
     *         looked at when each is right by itself
     */
    public static Rulesets load(Path folder) {
        RulesetLoader loader = new RulesetLoader(folder);
        List<TranslatedRuleset> rulesets = loader.folders().stream().map(loader::ruleset).toList();
        if (loader.problems.isEmpty() && rulesets.isEmpty()) {
            loader.problems.add(new Problem(folder.toString(), Problem.WHOLE,
                    "There is no ruleset here; allowed is one folder for each, with a file ruleset.yaml."));
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
        int before = problems.size();
        YamlTree head = read(home.resolve("ruleset.yaml"), "ruleset.schema.json");
        YamlTree traits = read(home.resolve("traits.yaml"), "traits.schema.json");
        YamlTree instruments = read(home.resolve("instruments.yaml"), "instruments.schema.json");
        List<YamlTree> criteria = list(home.resolve("criteria")).stream()
                .map(f -> read(f, "criteria.schema.json")).toList();
        Map<String, List<YamlTree>> languages = languages(home.resolve("i18n"));
        if (criteria.isEmpty()) {
            problems.add(new Problem(folder.relativize(home).resolve("criteria").toString(), Problem.WHOLE,
                    "There are no criteria; allowed is one file or more."));
        }
        if (problems.size() > before) {
            return null;
        }
        if (!head.root().path("id").asText().equals(home.getFileName().toString())) {
            head.problem("/id", "The id is " + head.root().path("id").asText() + "; it must be the folder's name "
                    + home.getFileName() + ".");
        }
        References references = new References(head, traits, instruments, criteria);
        references.check();
        if (problems.size() > before) {
            return null;
        }
        Ruleset ruleset = new RulesetReader(head.root(), traits.root(), instruments.root(),
                criteria.stream().map(YamlTree::root).toList()).read();
        ConditionRings.find(ruleset).ifPresent(references::problem);
        Set<String> keys = TranslatedRuleset.texts(ruleset).keySet();
        return new TranslatedRuleset(ruleset,
                languages.entrySet().stream().map(l -> translation(l.getKey(), l.getValue(), keys)).toList());
    }

    private Map<String, List<YamlTree>> languages(Path i18n) {
        Map<String, List<YamlTree>> languages = new LinkedHashMap<>();
        for (Path language : list(i18n)) {
            languages.put(language.getFileName().toString(),
                    list(language).stream().map(f -> read(f, "translation.schema.json")).toList());
        }
        return languages;
    }

    private static Translation translation(String language, List<YamlTree> files, Set<String> keys) {
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

    private YamlTree read(Path file, String schema) {
        String name = folder.relativize(file).toString();
        YamlTree tree = tree(file, name);
        if (tree.root() != null) {
            schemas.validate(tree, schema);
        }
        return tree;
    }

    private YamlTree tree(Path file, String name) {
        try {
            return YamlTree.read(name, Files.readString(file), problems);
        } catch (CharacterCodingException e) {
            return YamlTree.unread(name, "The file is not UTF-8; save it as UTF-8.", problems);
        } catch (NoSuchFileException e) {
            return YamlTree.unread(name, "The file is missing.", problems);
        } catch (IOException e) {
            return YamlTree.unread(name, "The file cannot be read.", problems);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new FaultyFilesException(
                    List.of(new Problem(folder.toString(), Problem.WHOLE, "The folder cannot be read.")));
        }
    }
}
