package org.lacuna.loader;

import static org.lacuna.loader.Nodes.list;
import static org.lacuna.loader.Nodes.map;
import static org.lacuna.loader.Nodes.text;
import static org.lacuna.loader.Nodes.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lacuna.imports.CountryNames;
import org.lacuna.imports.ImportProfile;
import org.lacuna.imports.ImportProfiles;
import org.lacuna.ruleset.Vocabulary;

/** Reads the import profiles of a rulesets folder: {@code import/*.yaml}, and the names of countries beside them. */
public final class ImportsLoader {

    static final String SCHEMA = "import-profile.schema.json";
    private static final String COUNTRIES = "countries.yaml";

    private ImportsLoader() {
    }

    /**
     * @param vocabulary whose words the profiles use
     * @return none if there is no folder {@code import}
     * @throws FaultyFilesException with every problem of every file
     */
    public static ImportProfiles load(Path folder, Vocabulary vocabulary) {
        YamlFiles files = new YamlFiles(folder);
        ProfileCheck check = new ProfileCheck(vocabulary);
        List<ImportProfile> profiles = new ArrayList<>();
        for (Path file : YamlFiles.list(folder.resolve("import"))) {
            String name = file.getFileName().toString();
            if (!name.equals(COUNTRIES) && name.endsWith(".yaml")) {
                files.findValid(file, SCHEMA).filter(tree -> check.isRight(tree, name.substring(0, name.length() - 5)))
                        .ifPresent(tree -> profiles.add(ProfileReader.read(tree.root())));
            }
        }
        CountryNames names = names(files, folder.resolve("import").resolve(COUNTRIES));
        files.refuseProblems();
        return new ImportProfiles(profiles, names);
    }

    /**
     * @param file name for messages
     * @param text YAML of one profile
     * @throws FaultyFilesException with every problem
     */
    public static ImportProfile read(Path folder, String file, String text, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = YamlTree.read(file, text, problems);
        if (tree.root() != null && new Schemas(folder.resolve("schema")).validate(tree, SCHEMA)) {
            new ProfileCheck(vocabulary).isRight(tree, text(tree.root(), "id"));
        }
        if (!problems.isEmpty()) {
            throw new FaultyFilesException(problems);
        }
        return ProfileReader.read(tree.root());
    }

    private static CountryNames names(YamlFiles files, Path file) {
        return !Files.exists(file) ? CountryNames.NONE
                : files.findValid(file, "import-countries.schema.json").map(t -> names(t.root())).orElse(CountryNames.NONE);
    }

    private static CountryNames names(JsonNode root) {
        Map<String, List<String>> names = map(root, "names", n -> Nodes.items(n, JsonNode::asText));
        return new CountryNames(names, map(root, "review", JsonNode::asText),
                list(root, "places", p -> new CountryNames.NamedPlace(text(p, "country"), text(p, "name"),
                        list(p, "former", f -> new CountryNames.Former(text(f, "name"), text(f, "from"), text(f, "to"))))),
                map(root, "numbers", JsonNode::asText), map(root, "usStates", JsonNode::asText));
    }

    /** One text or a list of them. */
    static List<String> oneOrMore(JsonNode node, String key) {
        return node.path(key).isTextual() ? List.of(text(node, key)) : texts(node, key);
    }
}
